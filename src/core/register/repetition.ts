import type { Day } from "./calendar.ts";
import { receivedSpan } from "./receivedSpan.ts";
import { type Cases, noDay, type Period, type Words } from "./register.ts";

/** The busiest window of one name: how many cases, from the first to the last of them. */
export type Repetition = { readonly name: string; readonly count: number; readonly from: Day; readonly to: Day };

/** One is chance, two is notable, three is a pattern. */
export const patternFrom = 3;
/** A window of 90 days runs from a day up to and including the 89th after it. */
export const windowDays = 90;

/** Names that occur at least twice within a window, busiest first; of equal windows of a name the earliest. */
export function repetition(
  cases: Cases,
  words: Words,
  period: Period,
  width: number = windowDays,
  span: Span | undefined = receivedSpan(cases, period),
): readonly Repetition[] {
  if (span === undefined) return [];
  const days = span.to - span.from + 1;
  const batch = Math.max(1, Math.floor(mostPlaces / days));
  const found: Repetition[] = [];
  for (let first = 0; first < words.names.length; first += batch) {
    const counts = countsPerDay(cases, words, span, { first, size: Math.min(batch, words.names.length - first) });
    for (let place = 0; place * days < counts.length; place += 1) {
      const busiest = busiestWindow(counts.subarray(place * days, (place + 1) * days), width);
      if (busiest === undefined) continue;
      const { count, from, to } = busiest;
      found.push({ name: words.names[first + place] ?? "", count, from: span.from + from, to: span.from + to });
    }
  }
  return found.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Names against days are counted in tables of this size, so that many names over many years stay within memory. */
const mostPlaces = 4_000_000;

type Span = NonNullable<ReturnType<typeof receivedSpan>>;

/** Per name of the batch, per day of the span, how many cases were received. */
function countsPerDay(cases: Cases, words: Words, span: Span, batch: { readonly first: number; readonly size: number }): Int32Array {
  const received = cases.moments.received.days;
  const days = span.to - span.from + 1;
  const counts = new Int32Array(batch.size * days);
  const { rows } = cases;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const name = (words.ids[row] ?? -1) - batch.first;
    const day = (received[row] ?? noDay) - span.from;
    if (name < 0 || name >= batch.size || day < 0 || day >= days) continue;
    const place = name * days + day;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** The first and last day are those of a case, counted from the start of the list. */
function busiestWindow(
  counts: Int32Array,
  width: number,
): { readonly count: number; readonly from: number; readonly to: number } | undefined {
  let [most, from, to] = [1, 0, 0];
  let first = 0;
  let count = 0;
  for (let day = 0; day < counts.length; day += 1) {
    const more = counts[day] ?? 0;
    if (more === 0) continue;
    count += more;
    while (day - first >= width || counts[first] === 0) {
      count -= counts[first] ?? 0;
      first += 1;
    }
    if (count > most) [most, from, to] = [count, first, day];
  }
  return most > 1 ? { count: most, from, to } : undefined;
}
