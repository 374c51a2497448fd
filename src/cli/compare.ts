import { compareAudits } from "../core/comparison/compareAudits.ts";
import { type KnownNorm, resultAudit } from "../core/comparison/resultAudit.ts";
import { selfAgainstAuditor } from "../core/comparison/selfAgainstAuditor.ts";
import type { Problem } from "../core/problem.ts";
import { normDigest } from "../engine/normDigest.ts";
import type { Command, CommandResult } from "./command.ts";
import { compareOutput } from "./compareOutput.ts";
import { bundledNorm } from "./norms.ts";
import { type NamedAudit, type ReadAudits, readAudits } from "./readAudits.ts";
import { readOptions } from "./readOptions.ts";

const usage = "compare FILE FILE...";

/** `compare FILE FILE...`: audits side by side in the order given, each against the one before, and self against auditor in each. */
export const compare: Command = async (args, folder) => {
  const { files, problems } = readOptions(args, {});
  if (problems.length > 0) return unusable(problems);
  if (files.length === 0) return unusable([{ code: "commandUsage", path: "", params: { usage } }]);
  const read: ReadAudits[] = [];
  // One after another: dossiers bring attachments along, and together they may not fit in memory.
  for (const file of files) read.push(await readAudits(file, folder));
  const found = await withNorms(read.flatMap(({ audits }) => audits));
  const wrong = [...read.flatMap((one) => one.problems), ...found.problems];
  if (wrong.length > 0) return unusable(wrong);
  const { audits } = found;
  const self = audits.map(({ about, audit }) => ({ about, ...selfAgainstAuditor(audit) })).filter(({ both }) => both > 0);
  if (audits.length < 2 && self.length === 0) return unusable([{ code: "compareFewFiles", path: "" }]);
  const comparisons = audits.slice(1).map(({ audit }, index) => {
    const before = audits[index];
    if (before === undefined) throw new Error(`No audit before number ${index + 1}`);
    return { from: index, to: index + 1, comparison: compareAudits(before.audit, audit) };
  });
  const warnings = [...read.flatMap((one) => one.warnings), ...found.warnings];
  return { kind: "done", output: compareOutput(audits, comparisons, self), warnings };
};

type WithNorms = { readonly audits: readonly NamedAudit[]; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/** Gives every report its norm: one that a dossier beside it brings along, or a bundled one. */
async function withNorms(read: ReadAudits["audits"]): Promise<WithNorms> {
  const brought = read.flatMap((one) => ("audit" in one && one.digest !== undefined ? [{ norm: one.audit.norm, digest: one.digest }] : []));
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
    const { audit, digest } = checked.audit;
    audits.push({ about: one.about, audit, digest });
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

function unusable(problems: readonly Problem[]): CommandResult {
  return { kind: "unusable", problems };
}
