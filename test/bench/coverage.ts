import type { Dossier } from "../../src/core/dossier/dossierSchema.ts";
import { evidenceByCriterion } from "../../src/core/dossier/evidenceFor.ts";
import { coverage } from "../../src/core/evidence/coverage.ts";
import { allSufficiency } from "../../src/core/evidence/sufficiency.ts";
import { suggestNext } from "../../src/core/evidence/suggestNext.ts";
import { evidenceTypes } from "../../src/core/norm/normSchema.ts";
import { aDossier } from "../builders/aDossier.ts";
import { aSampleOfFiles } from "../core/evidence/aPiece.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import type { Figure } from "./figure.ts";

/** What a change in the evidence costs before the coverage can be drawn again: matrix, sufficiency and the next step. */
export async function benchCoverage(): Promise<readonly Figure[]> {
  const norm = bundledNorm("klantbelang");
  const dossier = largeDossier();
  const times = Array.from({ length: 20 }, (_, round) => {
    const changed = touched(dossier, `e${round * 7}`);
    const start = performance.now();
    const linked = evidenceByCriterion(changed);
    const weighed = allSufficiency(changed, norm, linked);
    coverage(changed, norm, linked);
    suggestNext(changed, norm, weighed);
    return performance.now() - start;
  });
  // The fastest: the others measure what else the machine was doing.
  return [{ name: "coverage after a change, 1,000 pieces of evidence", value: Math.min(...times), unit: "ms", most: 50 }];
}

/** A thousand pieces, each about five criteria, and a sample with its files. */
function largeDossier(): Dossier {
  const norm = bundledNorm("klantbelang");
  const ids = norm.sections.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  const roles = Object.keys(norm.roles);
  const builder = aDossier(norm).assignment({ periodFrom: "2025-01-01", periodTo: "2025-12-31" });
  for (let nth = 0; nth < 1_000; nth += 1) {
    const about = Array.from({ length: 5 }, (_, step) => ids[(nth * 13 + step * 29) % ids.length] ?? "");
    const type = evidenceTypes[nth % evidenceTypes.length] ?? "document";
    const interview = { role: roles[nth % roles.length] ?? "", layer: "" as const, department: "", people: 1 };
    builder.evidence(
      `e${nth}`,
      Object.fromEntries(about.map((id) => [id, nth % 11 === 0 ? ("contradicts" as const) : ("supports" as const)])),
      {
        type,
        title: `${type} ${nth} over de afhandeling`,
        ...(type === "interview" && { interview }),
      },
    );
  }
  const dossier = builder.build();
  const { evidence } = aSampleOfFiles("IV.1.a", 27, 3);
  return {
    ...dossier,
    evidence: { ...dossier.evidence, sample: { ...evidence, id: "sample", links: { "IV.1.a": { stance: "supports" } } } },
  };
}

/** One piece changed; the others stay the very same objects, as in the engine. */
function touched(dossier: Dossier, id: string): Dossier {
  const before = dossier.evidence[id];
  return before === undefined ? dossier : { ...dossier, evidence: { ...dossier.evidence, [id]: { ...before, note: "Aangevuld." } } };
}
