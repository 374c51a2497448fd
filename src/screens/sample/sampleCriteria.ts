import type { Dossier, Evidence } from "../../core/dossier/dossierSchema.ts";
import { sampledIds } from "../../core/dossier/sampleTally.ts";
import type { Criterion, Norm, Signal } from "../../core/norm/normSchema.ts";
import { applicableIn, sectionsFor } from "../../core/scoring/applicable.ts";

/** What is looked for in each file: what the sample is linked to, in the order of the norm. */
export function sampleCriteria(evidence: Evidence, norm: Norm): readonly (Criterion | Signal)[] {
  const sampled = sampledIds(evidence);
  return norm.sections
    .flatMap((section) => [...(section.signals ?? []), ...section.criteria])
    .filter(({ id }) => Object.hasOwn(evidence.links, id) || sampled.has(id));
}

/** The criteria that this kind of audit judges by a file sample. */
export function criteriaBySample({ kind }: Dossier, norm: Norm): readonly string[] {
  return sectionsFor(norm, kind).flatMap((section) => {
    const { counted } = applicableIn(section, kind);
    return section.criteria
      .filter(({ id, profile }) => counted.includes(id) && norm.evidenceProfiles[profile]?.rule.kind === "fileSample")
      .map(({ id }) => id);
  });
}
