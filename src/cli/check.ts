import { dirname, resolve } from "node:path";
import { checkAgainstEarlier } from "../core/norm/checkFollows.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import { readNorm } from "../core/norm/readNorm.ts";
import type { Problem } from "../core/problem.ts";
import type { Command, CommandResult } from "./command.ts";
import { bundledNorm } from "./norms.ts";
import { readInput } from "./readInput.ts";
import { readJson } from "./readJson.ts";

/** `check NORM.json`: nothing is wrong with the norm file, or every problem as a line of JSON. */
export const check: Command = async (args, folder) => {
  const [file] = args;
  if (file === undefined || args.length > 1) return unusable([{ code: "commandUsage", path: "", params: { usage: "check NORM.json" } }]);
  const input = await readInput(file, folder);
  if (input.kind === "unusable") return unusable(input.problems);
  const json = readJson(input.bytes);
  if (json.kind === "unusable") return unusable(json.problems);
  const read = readNorm(json.value);
  const problems = read.kind === "problems" ? read.problems : await besideEarlier(read.norm, resolve(folder, dirname(file)));
  return problems.length > 0 ? unusable(problems) : { kind: "done", output: { problems: [] } };
};

/** What it says of its earlier versions, as far as those lie in the same folder or come with the program. */
async function besideEarlier(norm: Norm, folder: string): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { version } of norm.follows ?? []) {
    const earlier = (await besideNorm(`${version}.json`, folder)) ?? bundledNorm(`${norm.id}@${version}`);
    if (earlier !== undefined) problems.push(...checkAgainstEarlier(norm, earlier));
  }
  return problems;
}

async function besideNorm(file: string, folder: string): Promise<Norm | undefined> {
  const input = await readInput(file, folder);
  const json = input.kind === "unusable" ? input : readJson(input.bytes);
  const read = json.kind === "unusable" ? undefined : readNorm(json.value);
  return read?.kind === "norm" ? read.norm : undefined;
}

function unusable(problems: readonly Problem[]): CommandResult {
  return { kind: "unusable", problems, format: "json" };
}
