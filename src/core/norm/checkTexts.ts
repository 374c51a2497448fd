import { pathText } from "../pathText.ts";
import type { Problem } from "../problem.ts";
import type { Norm } from "./normSchema.ts";

const strayWhitespace = /^\s|\s$|\s\s|[\t\n\r\u2028\u2029]/;
// Control characters, zero-width characters and the marks that reverse reading order: invisible, and able to hide text.
const hidden = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Texts without stray spaces and without characters nobody can see. */
export function checkTexts(norm: Norm): Problem[] {
  const problems: Problem[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === "string") {
      if (strayWhitespace.test(value)) problems.push({ code: "normStraySpaces", path: pathText(path) });
      else if (hidden.test(value)) problems.push({ code: "normHiddenCharacter", path: pathText(path) });
    } else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) walk(item, [...path, i]);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, member] of Object.entries(value)) walk(member, [...path, key]);
    }
  };
  walk(norm, []);
  return problems;
}
