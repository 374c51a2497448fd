import type { Problem } from "../problem.ts";
import { completionOf, isAfter } from "./completion.ts";
import type { WordField } from "./fields.ts";
import { type Cases, noDay } from "./register.ts";

const mostNamed = 10;

/** Cases that ended before they were received. They are used, and left out of turnaround; the lines are named to be looked at. */
export function endedTooEarly(cases: Cases): readonly Problem[] {
  const { basis, ended } = completionOf(cases);
  if (ended === undefined) return [];
  const { received } = cases.moments;
  let count = 0;
  const lines: number[] = [];
  const { rows } = cases;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    if (ended.days[row] === noDay || !isAfter(received, ended, row)) continue;
    count += 1;
    if (lines.length < mostNamed) lines.push(cases.lines[row] ?? 0);
  }
  const path = basis === "received-closed" ? "closed" : "firstResponse";
  const named = lines.join(", ") + (count > lines.length ? ", …" : "");
  return count === 0 ? [] : [{ code: "registerEndedTooEarly", path, params: { count, lines: named } }];
}

/** A column of names that holds texts: most likely another column was meant. */
export function textsForNames(columns: readonly { readonly field: WordField; readonly texts: number }[]): readonly Problem[] {
  return columns.flatMap(({ field, texts }) =>
    texts === 0 ? [] : [{ code: "registerTextsForNames", path: field, params: { count: texts } }],
  );
}
