import { type Cases, isWithin, noDay, type Period, type Words } from "./register.ts";

export const filterFields = ["channel", "product", "category", "department"] as const;
export type FilterField = (typeof filterFields)[number];

/** Names per column; a blank name stands for cases without one. A column that is not named lets every case through. */
export type CaseFilter = Readonly<Partial<Record<FilterField, readonly string[]>>>;

/** The cases that every named column lets through; the register itself when none is named. Only places are taken down: nothing of a case is copied. */
export function selectCases(cases: Cases, filter: CaseFilter): Cases {
  let { rows } = cases;
  for (const field of filterFields) {
    const wanted = filter[field];
    if (wanted !== undefined) rows = rowsWithName(rows, cases.words[field], wanted);
  }
  return rows === cases.rows ? cases : { ...cases, rows };
}

/** The cases of a period among these, by the day on which they were received. */
export function rowsReceivedIn(cases: Cases, period: Period, wanted: (row: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (const row of cases.rows) {
    if (isWithin(period, cases.moments.received.days[row] ?? noDay) && wanted(row)) found.push(row);
  }
  return found;
}

function rowsWithName(rows: Int32Array, words: Words | undefined, wanted: readonly string[]): Int32Array {
  const blank = wanted.includes("");
  if (words === undefined) return blank ? rows : new Int32Array();
  const names = new Set(wanted);
  // Place 0 is for cases without a name.
  const passes = Uint8Array.from(["", ...words.names], (name, place) => ((place === 0 ? blank : names.has(name)) ? 1 : 0));
  const kept = new Int32Array(rows.length);
  return kept.slice(0, keepPassing(rows, words.ids, passes, kept));
}

function keepPassing(rows: Int32Array, ids: Int32Array, passes: Uint8Array, kept: Int32Array): number {
  let count = 0;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    kept[count] = row;
    count += passes[(ids[row] ?? -1) + 1] ?? 0;
  }
  return count;
}
