import { type Cases, isWithin, type Moments, noDay, type Period, type Words } from "./register.ts";

export const filterFields = ["channel", "product", "category", "department"] as const;
export type FilterField = (typeof filterFields)[number];

/** Names per column; a blank name stands for cases without one. A column that is not named lets every case through. */
export type CaseFilter = Readonly<Partial<Record<FilterField, readonly string[]>>>;

/** The cases that every named column lets through; the register itself when none is named. */
export function selectCases(cases: Cases, filter: CaseFilter): Cases {
  const tests = filterFields.flatMap((field) => {
    const wanted = filter[field];
    return wanted === undefined ? [] : [testOf(cases.words[field], wanted)];
  });
  if (tests.length === 0) return cases;
  const rows = new Int32Array(cases.used);
  let used = 0;
  for (let row = 0; row < cases.used; row += 1) {
    if (!tests.every((test) => test(row))) continue;
    rows[used] = row;
    used += 1;
  }
  return pickCases(cases, rows.subarray(0, used));
}

/** The cases of a period among these, by the day on which they were received. */
export function rowsReceivedIn(cases: Cases, period: Period, wanted: (row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < cases.used; row += 1) {
    if (isWithin(period, cases.moments.received.days[row] ?? noDay) && wanted(row)) rows.push(row);
  }
  return rows;
}

function testOf(words: Words | undefined, wanted: readonly string[]): (row: number) => boolean {
  const blank = wanted.includes("");
  if (words === undefined) return () => blank;
  const names = new Set(wanted);
  const passes = Uint8Array.from(words.names, (name) => (names.has(name) ? 1 : 0));
  return (row) => {
    const id = words.ids[row] ?? -1;
    return id < 0 ? blank : passes[id] === 1;
  };
}

function pickCases(cases: Cases, rows: Int32Array): Cases {
  const pick = (list: Int32Array) => {
    const kept = new Int32Array(rows.length);
    for (let place = 0; place < rows.length; place += 1) kept[place] = list[rows[place] ?? 0] ?? 0;
    return kept;
  };
  const pickMoments = ({ days, seconds }: Moments): Moments => ({ days: pick(days), seconds: pick(seconds) });
  const { received, ...others } = cases.moments;
  return {
    used: rows.length,
    lines: pick(cases.lines),
    moments: { received: pickMoments(received), ...mapped(others, pickMoments) },
    words: mapped(cases.words, ({ ids, names }) => ({ ids: pick(ids), names })),
    flags: mapped(cases.flags, pick),
    surveys: mapped(cases.surveys, pick),
    keys: mapped(cases.keys, pick),
    ...(cases.ids === undefined ? {} : { ids: { ...cases.ids, places: pick(cases.ids.places) } }),
    ...(cases.terms === undefined ? {} : { terms: { ...cases.terms, ids: pick(cases.terms.ids) } }),
  };
}

function mapped<K extends string, V>(record: Readonly<Partial<Record<K, V>>>, change: (value: V) => V): Partial<Record<K, V>> {
  // Object.entries forgets the keys of the record; these are the same.
  return Object.fromEntries((Object.entries(record) as [K, V][]).map(([key, value]) => [key, change(value)])) as Partial<Record<K, V>>;
}
