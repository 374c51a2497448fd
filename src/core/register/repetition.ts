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
  const { days } = register.moments.received;
  // Sorting name and day as one number is several times faster than sorting pairs.
  const keys = new Float64Array(register.used);
  let size = 0;
  for (let row = 0; row < register.used; row += 1) {
    const [id = -1, day = noDay] = [words.ids[row], days[row]];
    if (id < 0 || !isWithin(period, day)) continue;
    keys[size] = id * span + day - earliest;
    size += 1;
  }
  const sorted = keys.subarray(0, size).sort();
  const best = new Map<number, { readonly count: number; readonly from: Day; readonly to: Day }>();
  let first = 0;
  for (let last = 0; last < size; last += 1) {
    const key = sorted[last] ?? 0;
    // Another name lies a whole span further, so a window never holds two names.
    while (key - (sorted[first] ?? 0) >= windowDays) first += 1;
    const count = last - first + 1;
    const id = Math.floor(key / span);
    if (count < 2 || count <= (best.get(id)?.count ?? 0)) continue;
    best.set(id, { count, from: ((sorted[first] ?? 0) % span) + earliest, to: (key % span) + earliest });
  }
  return [...best]
    .map(([id, window]) => ({ name: words.names[id] ?? "", ...window }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Every day a register can hold, from 1900 to 2100, fits a span, and a window more. */
const earliest = -30_000;
const span = 100_000;
