import type { Day } from "./calendar.ts";
import { isWithin, noDay, type Period, type Register, type Words } from "./register.ts";

/** The busiest window of one name: how many cases, from the first to the last of them. */
export type Repetition = { readonly name: string; readonly count: number; readonly from: Day; readonly to: Day };

/** One is chance, two is notable, three is a pattern. */
export const patternFrom = 3;
/** A window of 90 days runs from a day up to and including the 89th after it. */
export const windowDays = 90;

/** Names that occur at least twice within a window, busiest first; of equal windows of a name the earliest. */
export function repetition(register: Register, words: Words, period: Period): readonly Repetition[] {
  const { days, ends } = daysPerName(register, words, period);
  return words.names
    .flatMap((name, id) => {
      const busiest = busiestWindow(days.subarray(ends[id - 1] ?? 0, ends[id]).sort());
      return busiest === undefined ? [] : [{ name, ...busiest }];
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The days of receipt, those of one name together; the days of a name end where `ends` says. */
function daysPerName(register: Register, words: Words, period: Period): { readonly days: Int32Array; readonly ends: Int32Array } {
  const received = register.moments.received.days;
  const ends = new Int32Array(words.names.length);
  const counts = (row: number) => (words.ids[row] ?? -1) >= 0 && isWithin(period, received[row] ?? noDay);
  for (let row = 0; row < register.used; row += 1) {
    const id = words.ids[row] ?? -1;
    if (counts(row)) ends[id] = (ends[id] ?? 0) + 1;
  }
  for (let id = 1; id < ends.length; id += 1) ends[id] = (ends[id] ?? 0) + (ends[id - 1] ?? 0);
  const days = new Int32Array(ends.at(-1) ?? 0);
  const next = new Int32Array(ends.length);
  next.set(ends.subarray(0, -1), Math.min(1, ends.length));
  for (let row = 0; row < register.used; row += 1) {
    if (!counts(row)) continue;
    const id = words.ids[row] ?? -1;
    const place = next[id] ?? 0;
    days[place] = received[row] ?? noDay;
    next[id] = place + 1;
  }
  return { days, ends };
}

function busiestWindow(ascending: Int32Array): Omit<Repetition, "name"> | undefined {
  let best: Omit<Repetition, "name"> | undefined;
  let first = 0;
  for (let last = 0; last < ascending.length; last += 1) {
    const to = ascending[last] ?? noDay;
    while (to - (ascending[first] ?? noDay) >= windowDays) first += 1;
    const count = last - first + 1;
    if (count > Math.max(best?.count ?? 0, 1)) best = { count, from: ascending[first] ?? noDay, to };
  }
  return best;
}
