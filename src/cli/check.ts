import { readNorm } from "../core/norm/readNorm.ts";
import type { Problem } from "../core/problem.ts";
import type { Command, CommandResult } from "./command.ts";
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
  return read.kind === "problems" ? unusable(read.problems) : { kind: "done", output: { problems: [] } };
};

function unusable(problems: readonly Problem[]): CommandResult {
  return { kind: "unusable", problems, format: "json" };
}
