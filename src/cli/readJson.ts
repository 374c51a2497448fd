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
  const sign = /["[\]{},]/g;
  for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
    const inside = open.at(-1);
    switch (text[found.index]) {
      case "{":
      case "[":
        if (open.length === mostDepth) return [...problems, { code: "jsonTooDeep", path: pathOf(open), params: { depth: mostDepth } }];
        open.push({ keys: text[found.index] === "{" ? new Set() : undefined, step: "", index: 0 });
        break;
      case "}":
      case "]":
        open.pop();
        break;
      case ",":
        if (inside !== undefined) inside.index += 1;
        break;
      default: {
        const end = endOfString(text, found.index);
        sign.lastIndex = end;
        if (inside?.keys === undefined || !isKey(text, end)) break;
        const key: string = JSON.parse(text.slice(found.index, end));
        inside.step = key;
        if (inside.keys.has(key)) problems.push({ code: "jsonKeyTwice", path: pathOf(open), params: { key } });
        inside.keys.add(key);
      }
    }
  }
  return problems;
}

/** Just after the closing quote. Searched by hand: a pattern runs out of stack on a text of megabytes. */
function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote + 1;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - slashes - 1] === "\\") slashes += 1;
  return slashes % 2 === 1;
}

function isKey(text: string, end: number): boolean {
  let next = end;
  while (text[next] === " " || text[next] === "\n" || text[next] === "\t" || text[next] === "\r") next += 1;
  return text[next] === ":";
}

/** `[3].answers.I.2.a` */
function pathOf(open: readonly Container[]): string {
  return open.reduce(
    (path, { keys, step, index }) => (keys === undefined ? `${path}[${index}]` : path === "" ? step : `${path}.${step}`),
    "",
  );
}
