import type { Problem } from "../core/problem.ts";

export type Json =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "unusable"; readonly problems: readonly Problem[] };

/** 64 MiB is a batch of tens of thousands of cases. */
const mostBytes = 64 * 1024 * 1024;
/** Deeper than any file of this program; protects what walks through the value later. */
const mostDepth = 64;

/** Strict JSON in UTF-8. A byte order mark is passed over; a key that stands twice is refused, where JSON.parse drops one silently. */
export function readJson(bytes: Uint8Array): Json {
  if (bytes.length > mostBytes) return unusable([{ code: "jsonTooLarge", path: "", params: { megabytes: mostBytes / 1024 / 1024 } }]);
  const text = decode(bytes);
  if (text === undefined) return unusable([{ code: "jsonNotUtf8", path: "" }]);
  if (text.trim() === "") return unusable([{ code: "jsonBlank", path: "" }]);
  const value = parse(text);
  if (value instanceof SyntaxError) return unusable([{ code: "jsonInvalid", path: "", params: { reason: value.message } }]);
  const problems = structureProblems(text);
  return problems.length > 0 ? unusable(problems) : { kind: "json", value };
}

function unusable(problems: readonly Problem[]): Json {
  return { kind: "unusable", problems };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return fault;
    throw fault;
  }
}

type Container = { readonly keys: Set<string> | undefined; step: string; index: number };

/** Walks text that is known to be valid JSON, so that only strings and brackets need attention. */
function structureProblems(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const open: Container[] = [];
  const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[[\]{},]/g;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [word] = match;
    const inside = open.at(-1);
    switch (word) {
      case "{":
      case "[":
        if (open.length === mostDepth) return [...problems, { code: "jsonTooDeep", path: pathOf(open), params: { depth: mostDepth } }];
        open.push({ keys: word === "{" ? new Set() : undefined, step: "", index: 0 });
        break;
      case "}":
      case "]":
        open.pop();
        break;
      case ",":
        if (inside !== undefined) inside.index += 1;
        break;
      default: {
        if (match[1] === undefined || inside?.keys === undefined) break;
        const key: string = JSON.parse(word.slice(0, word.length - match[1].length));
        inside.step = key;
        if (inside.keys.has(key)) problems.push({ code: "jsonKeyTwice", path: pathOf(open), params: { key } });
        inside.keys.add(key);
      }
    }
  }
  return problems;
}

/** `[3].answers.I.2.a` */
function pathOf(open: readonly Container[]): string {
  return open.reduce(
    (path, { keys, step, index }) => (keys === undefined ? `${path}[${index}]` : path === "" ? step : `${path}.${step}`),
    "",
  );
}
