import { type KnownNorm, resultAudit } from "../core/comparison/resultAudit.ts";
import type { Problem } from "../core/problem.ts";
import { normDigest } from "../engine/normDigest.ts";
import { bundledNorm } from "./norms.ts";
import type { NamedAudit, ReadAudits } from "./readAudits.ts";

type WithNorms = { readonly audits: readonly NamedAudit[]; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/** Gives every report its norm: one that is `beside` it or that a dossier among them brings along, or a bundled one. */
export async function withNorms(read: ReadAudits["audits"], beside: readonly KnownNorm[] = []): Promise<WithNorms> {
  const inFiles = read.flatMap((one) => ("audit" in one && one.whole !== undefined ? [one.whole] : []));
  const brought = [...beside, ...inFiles.map(({ audit: { norm }, digest }) => ({ norm, digest }))];
  const audits: NamedAudit[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const one of read) {
    if ("audit" in one) {
      audits.push(one);
      continue;
    }
    const path = one.about.file;
    const params = { norm: `${one.result.norm.id}@${one.result.norm.version}` };
    const known = await knownNorm(one.result.norm, brought);
    if (known === undefined) {
      problems.push({ code: "compareNormUnknown", path, params });
      continue;
    }
    const checked = resultAudit(one.result, known);
    if (checked.kind === "changed") {
      problems.push({ code: "compareResultChanged", path, params: { sections: checked.parts.join(", ") } });
      continue;
    }
    audits.push({ about: one.about, audit: checked.audit.audit, whole: checked.audit });
    if (!checked.sameNorm) warnings.push({ code: "compareNormDiffers", path, params });
  }
  return { audits, problems, warnings };
}

async function knownNorm(
  wanted: { readonly id: string; readonly version: string; readonly digest: string },
  brought: readonly KnownNorm[],
): Promise<KnownNorm | undefined> {
  const bundled = bundledNorm(`${wanted.id}@${wanted.version}`);
  const same = [...brought, ...(bundled === undefined ? [] : [{ norm: bundled, digest: await normDigest(bundled) }])].filter(
    ({ norm }) => norm.id === wanted.id && norm.version === wanted.version,
  );
  return same.find(({ digest }) => digest === wanted.digest) ?? same[0];
}
