import type { Histogram } from "./percentile.ts";
import { type Cases, isWithin, noDay, type Period, type Words } from "./register.ts";
import type { Repetition } from "./repetition.ts";

/** The columns in which names return. */
export type RepeatedField = "category" | "cause" | "department";
export type Repeated = Repetition & { readonly field: RepeatedField };

/** On which days of the period cases of one name were received, and how many on each. */
export type Timeline = { readonly field: RepeatedField; readonly name: string; readonly days: Histogram };

/** So many can be told apart in one picture. */
export const mostTimelines = 12;

/** Of the first of these names, in their order. */
export function timelinesOf(cases: Cases, repeated: readonly Repeated[], period: Period): readonly Timeline[] {
  const drawn = repeated.slice(0, mostTimelines);
  const fields = [...new Set(drawn.map(({ field }) => field))];
  const days = new Map(
    fields.map((field) => {
      const names = drawn.filter((one) => one.field === field).map(({ name }) => name);
      return [field, daysOf(cases, cases.words[field], names, period)] as const;
    }),
  );
  return drawn.map(({ field, name }) => ({ field, name, days: days.get(field)?.get(name) ?? [] }));
}

/** One pass over the cases for all names of a column. */
function daysOf(cases: Cases, words: Words | undefined, names: readonly string[], period: Period): ReadonlyMap<string, Histogram> {
  const counts = names.map(() => new Map<number, number>());
  if (words === undefined) return new Map();
  const placeOf = new Int32Array(words.names.length).fill(-1);
  for (const [place, name] of names.entries()) placeOf[words.names.indexOf(name)] = place;
  for (let row = 0; row < cases.used; row += 1) {
    const own = counts[placeOf[words.ids[row] ?? -1] ?? -1];
    const day = cases.moments.received.days[row] ?? noDay;
    if (own !== undefined && isWithin(period, day)) own.set(day, (own.get(day) ?? 0) + 1);
  }
  return new Map(names.map((name, place) => [name, [...(counts[place] ?? [])].sort(([a], [b]) => a - b)]));
}
