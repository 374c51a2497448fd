import { pathText } from "../pathText.ts";
import type { Problem } from "../problem.ts";

const maxDepth = 40;
const maxValues = 100_000;
const maxTextLength = 4_000;
const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

type Step = { readonly value: unknown; readonly path: readonly PropertyKey[] };

/**
 * What is wrong with a parsed file before its shape is looked at. Walks without recursion, because the depth of a
 * hostile file is one of the things it measures; a schema would drop the key `__proto__` without a word.
 */
export function rawProblems(json: unknown): Problem[] {
  const problems: Problem[] = [];
  const waiting: Step[] = [{ value: json, path: [] }];
  let seen = 0;
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    seen += 1;
    if (seen > maxValues) return [...problems, { code: "normTooManyValues", path: "", params: { limit: maxValues } }];
    if (step.path.length > maxDepth) {
      return [...problems, { code: "normTooDeep", path: pathText(step.path.slice(0, 5)), params: { limit: maxDepth } }];
    }
    const { value, path } = step;
    if (typeof value === "string" && value.length > maxTextLength) {
      problems.push({ code: "normTextTooLong", path: pathText(path), params: { length: value.length, limit: maxTextLength } });
    }
    if (typeof value !== "object" || value === null) continue;
    const isList = Array.isArray(value);
    for (const [key, member] of Object.entries(value)) {
      if (forbiddenKeys.has(key)) problems.push({ code: "normKeyForbidden", path: pathText(path), params: { key } });
      else waiting.push({ value: member, path: [...path, isList ? Number(key) : key] });
    }
  }
  return problems;
}
