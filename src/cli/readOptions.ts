import { z } from "zod";
import type { Problem } from "../core/problem.ts";

/** What an option takes: one of these words, a day, a whole number above zero, any text, or any text any number of times. */
export type OptionShape = readonly string[] | "date" | "count" | "text" | "texts";

export type ReadOptions = {
  /** What is left: the files, in order. */
  readonly files: readonly string[];
  /** By name, `--lang`. */
  readonly options: ReadonlyMap<string, string>;
  /** Of each option that may be given more than once, in order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Problem[];
};

/** `FILE --lang nl` and `FILE --lang=nl`. Every mistake is named at once; after `--` everything is a file. */
export function readOptions(args: readonly string[], shapes: Readonly<Record<string, OptionShape>>): ReadOptions {
  const files: string[] = [];
  const options = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  const report = (code: string, params: NonNullable<Problem["params"]>) => problems.push({ code, path: "", params });
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    if (arg === "--") {
      files.push(...args.slice(index + 1));
      break;
    }
    if (!arg.startsWith("--")) {
      files.push(arg);
      continue;
    }
    const [option = "", ...inline] = arg.split("=");
    const shape = Object.hasOwn(shapes, option) ? shapes[option] : undefined;
    const takesNext = inline.length === 0 && args[index + 1] !== undefined && !args[index + 1]?.startsWith("--");
    const value = inline.length > 0 ? inline.join("=") : takesNext ? args[index + 1] : undefined;
    if (shape === undefined) {
      report("commandOptionUnknown", { option, options: Object.keys(shapes).join(", ") });
      continue;
    }
    if (takesNext) index += 1;
    if (value === undefined || value === "") report("commandOptionValueMissing", { option });
    else if (shape === "texts") lists.set(option, [...(lists.get(option) ?? []), value]);
    else if (options.has(option)) report("commandOptionTwice", { option });
    else if (shape === "date") {
      if (!z.iso.date().safeParse(value).success) report("commandDateUnknown", { found: value });
    } else if (shape === "count") {
      if (!/^[1-9]\d{0,8}$/.test(value)) report("commandCountUnknown", { option, found: value });
    } else if (shape !== "text" && !shape.includes(value))
      report("commandOptionValueUnknown", { option, found: value, values: shape.join(", ") });
    if (value !== undefined && shape !== "texts") options.set(option, value);
  }
  return { files, options, lists, problems };
}
