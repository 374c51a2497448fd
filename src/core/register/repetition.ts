import type { Day } from "./calendar.ts";
import { type Cases, isWithin, noDay, type Period, type Words } from "./register.ts";
import { rowsByDay } from "./rowsByDay.ts";

/** The busiest window of one name: how many cases, from the first to the last of them. */
export type Repetition = { readonly name: string; readonly count: number; readonly from: Day; readonly to: Day };

/** One is chance, two is notable, three is a pattern. */
export const patternFrom = 3;
/** A window of 90 days runs from a day up to and including the 89th after it. */
export const windowDays = 90;

/** Names that occur at least twice within a window, busiest first; of equal windows of a name the earliest. */
export function repetition(cases: Cases, words: Words, period: Period, days: number = windowDays): readonly Repetition[] {
  const counted = countsPerDay(cases, words, period);
  return words.names
    .flatMap((name, id) => {
      const busiest = busiestWindow(counted, id, days);
      return busiest === undefined ? [] : [{ name, ...busiest }];
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The days of receipt of one name together, ascending, each with the number of its cases. */
type CountsPerDay = { readonly days: Int32Array; readonly counts: Int32Array; readonly ends: Int32Array };

/** A million cases fall on a few thousand days: sorting by day first and by name after takes two passes and no comparing. */
function countsPerDay(cases: Cases, words: Words, period: Period): CountsPerDay {
  const received = cases.moments.received.days;
  const wanted = rowsByDay(received, cases.used, (row) => (words.ids[row] ?? -1) >= 0 && isWithin(period, received[row] ?? noDay));
  const starts = new Int32Array(words.names.length + 1);
  for (const row of wanted) starts[(words.ids[row] ?? 0) + 1] = (starts[(words.ids[row] ?? 0) + 1] ?? 0) + 1;
  for (let id = 1; id < starts.length; id += 1) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  const days = new Int32Array(wanted.length);
  const counts = new Int32Array(wanted.length);
  const ends = starts.slice(0, -1);
  for (const row of wanted) {
    const id = words.ids[row] ?? 0;
    const end = ends[id] ?? 0;
    const day = received[row] ?? noDay;
    if (end > (starts[id] ?? 0) && days[end - 1] === day) {
      counts[end - 1] = (counts[end - 1] ?? 0) + 1;
      continue;
    }
    days[end] = day;
    counts[end] = 1;
    ends[id] = end + 1;
  }
  return { days, counts, ends: interleaved(starts, ends) };
}

/** Start and end of name `id` at places `2 * id` and `2 * id + 1`. */
function interleaved(starts: Int32Array, ends: Int32Array): Int32Array {
  const pairs = new Int32Array(ends.length * 2);
  for (let id = 0; id < ends.length; id += 1) {
    pairs[id * 2] = starts[id] ?? 0;
    pairs[id * 2 + 1] = ends[id] ?? 0;
  }
  return pairs;
}

function busiestWindow({ days, counts, ends }: CountsPerDay, id: number, width: number): Omit<Repetition, "name"> | undefined {
  let best: Omit<Repetition, "name"> | undefined;
  let first = ends[id * 2] ?? 0;
  let count = 0;
  for (let last = first; last < (ends[id * 2 + 1] ?? 0); last += 1) {
    const to = days[last] ?? noDay;
    count += counts[last] ?? 0;
    while (to - (days[first] ?? noDay) >= width) {
      count -= counts[first] ?? 0;
      first += 1;
    }
    if (count > Math.max(best?.count ?? 0, 1)) best = { count, from: days[first] ?? noDay, to };
  }
  return best;
}
