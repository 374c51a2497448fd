import { compareAudits } from "../core/comparison/compareAudits.ts";
import { selfAgainstAuditor } from "../core/comparison/selfAgainstAuditor.ts";
import type { Problem } from "../core/problem.ts";
import type { Command, CommandResult } from "./command.ts";
import { compareOutput } from "./compareOutput.ts";
import { type ReadAudits, readAudits } from "./readAudits.ts";
import { readOptions } from "./readOptions.ts";
import { withNorms } from "./withNorms.ts";

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

function unusable(problems: readonly Problem[]): CommandResult {
  return { kind: "unusable", problems };
}
