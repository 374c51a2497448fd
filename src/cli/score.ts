import { givenOf } from "../core/dossier/given.ts";
import { whoseCounts } from "../core/dossier/whoseCounts.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import type { Problem } from "../core/problem.ts";
import { scoreNorm } from "../core/scoring/scoreNorm.ts";
import type { Command, CommandResult } from "./command.ts";
import { bundledNorm } from "./norms.ts";
import { readCase } from "./readCase.ts";
import { isDossierFile, readDossierInput } from "./readDossierInput.ts";
import { readInput } from "./readInput.ts";
import { readJson } from "./readJson.ts";
import { scoreOutput } from "./scoreOutput.ts";

/** `score FILE`: the score of one case, of a list of cases (all or nothing) or of an exported dossier. */
export const score: Command = async (args, folder) => {
  const [file] = args;
  if (file === undefined || args.length > 1) return unusable([{ code: "commandUsage", path: "", params: { usage: "score FILE" } }]);
  const input = await readInput(file, folder);
  if (input.kind === "unusable") return input;
  if (isDossierFile(input.bytes)) return scoreDossier(input.bytes);
  const json = readJson(input.bytes);
  return json.kind === "unusable" ? json : scoreCases(json.value);
};

/** An exported dossier is scored on the answers that count in its kind of audit. */
async function scoreDossier(bytes: Uint8Array): Promise<CommandResult> {
  const read = await readDossierInput(bytes);
  if (read.kind === "unusable") return read;
  const { dossier, norm } = read.file;
  return { kind: "done", output: scoreOutput(norm, scoreNorm(norm, givenOf(dossier, whoseCounts(dossier.kind)))) };
}

/** Answers for one case, or for a list of cases in the same order. */
export function scoreCases(value: unknown): CommandResult {
  const isList = Array.isArray(value);
  const normAt = rememberingNorms();
  const outputs: object[] = [];
  const warnings: Problem[] = [];
  const problems: Problem[] = [];
  for (const [index, one] of (isList ? value : [value]).entries()) {
    const read = readCase(one, isList ? `[${index}]` : "", normAt);
    if (read.kind === "problems") {
      problems.push(...read.problems);
      continue;
    }
    warnings.push(...read.warnings);
    outputs.push(scoreOutput(read.norm, scoreNorm(read.norm, read.given)));
  }
  return problems.length > 0 ? unusable(problems) : { kind: "done", output: isList ? outputs : outputs[0], warnings };
}

function unusable(problems: readonly Problem[]): CommandResult {
  return { kind: "unusable", problems };
}

function rememberingNorms(): (address: string) => Norm | undefined {
  const norms = new Map<string, Norm | undefined>();
  return (address) => {
    if (!norms.has(address)) norms.set(address, bundledNorm(address));
    return norms.get(address);
  };
}
