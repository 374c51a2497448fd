import type { Day } from "./calendar.ts";
import type { Histogram } from "./percentile.ts";
import type { receivedSpan } from "./receivedSpan.ts";
import { type Cases, noDay, type Words } from "./register.ts";
import type { Repetition } from "./repetition.ts";

/** The columns in which names return. */
export type RepeatedField = "category" | "cause" | "department";
export type Repeated = Repetition & { readonly field: RepeatedField };

/** On which days of the period cases of one name were received, and how many on each. */
export type Timeline = { readonly field: RepeatedField; readonly name: string; readonly days: Histogram };

/** So many can be told apart in one picture. */
const mostTimelines = 12;

/** Of the first of these names, in their order. */
export function timelinesOf(cases: Cases, repeated: readonly Repeated[], span: ReturnType<typeof receivedSpan>): readonly Timeline[] {
  const drawn = repeated.slice(0, mostTimelines);
  const fields = [...new Set(drawn.map(({ field }) => field))];
  const days = new Map(
    fields.map((field) => {
      const names = drawn.filter((one) => one.field === field).map(({ name }) => name);
      return [field, daysOf(cases, cases.words[field], names, span)] as const;
    }),
  );
  return drawn.map(({ field, name }) => ({ field, name, days: days.get(field)?.get(name) ?? [] }));
}

/** One pass over the cases for all names of a column. */
function daysOf(
  cases: Cases,
  words: Words | undefined,
  names: readonly string[],
  span: ReturnType<typeof receivedSpan>,
): ReadonlyMap<string, Histogram> {
  if (words === undefined || span === undefined) return new Map();
  const length = span.to - span.from + 1;
  const placeOf = new Int32Array(words.names.length).fill(-1);
  for (const [place, name] of names.entries()) placeOf[words.names.indexOf(name)] = place * length;
  const counts = new Int32Array(names.length * length);
  countDays(cases.rows, words.ids, cases.moments.received.days, { placeOf, first: span.from, length }, counts);
  return new Map(names.map((name, place) => [name, countedDays(counts.subarray(place * length, (place + 1) * length), span.from)]));
}

function countDays(
  rows: Int32Array,
  ids: Int32Array,
  days: Int32Array,
  { placeOf, first, length }: { readonly placeOf: Int32Array; readonly first: Day; readonly length: number },
  counts: Int32Array,
): void {
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const place = placeOf[ids[row] ?? -1] ?? -1;
    const day = (days[row] ?? noDay) - first;
    if (place >= 0 && day >= 0 && day < length) counts[place + day] = (counts[place + day] ?? 0) + 1;
  }
}

function countedDays(counts: Int32Array, first: Day): Histogram {
  const found: (readonly [Day, number])[] = [];
  for (const [place, count] of counts.entries()) if (count > 0) found.push([first + place, count]);
  return found;
}
