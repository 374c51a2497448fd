import type { Day } from "./calendar.ts";
import { type Cases, noDay, type Period, type Words } from "./register.ts";

/** The busiest window of one name: how many cases, from the first to the last of them. */
export type Repetition = { readonly name: string; readonly count: number; readonly from: Day; readonly to: Day };

/** One is chance, two is notable, three is a pattern. */
export const patternFrom = 3;
/** A window of 90 days runs from a day up to and including the 89th after it. */
export const windowDays = 90;

/** Names that occur at least twice within a window, busiest first; of equal windows of a name the earliest. */
export function repetition(cases: Cases, words: Words, period: Period, width: number = windowDays): readonly Repetition[] {
  const span = spanOf(cases, period);
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

type Span = { readonly from: Day; readonly to: Day };

function spanOf(cases: Cases, period: Period): Span | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const day of cases.moments.received.days) {
    if (day === noDay) continue;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  const span = { from: Math.max(from, period.from ?? from), to: Math.min(to, period.to ?? to) };
  return span.from <= span.to ? span : undefined;
}

/** Per name of the batch, per day of the span, how many cases were received. */
function countsPerDay(cases: Cases, words: Words, span: Span, batch: { readonly first: number; readonly size: number }): Int32Array {
  const received = cases.moments.received.days;
  const days = span.to - span.from + 1;
  const counts = new Int32Array(batch.size * days);
  for (let row = 0; row < cases.used; row += 1) {
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
  let best: { readonly count: number; readonly from: number; readonly to: number } | undefined;
  let first = 0;
  let count = 0;
  for (let to = 0; to < counts.length; to += 1) {
    const more = counts[to] ?? 0;
    if (more === 0) continue;
    count += more;
    while (to - first >= width || counts[first] === 0) {
      count -= counts[first] ?? 0;
      first += 1;
    }
    if (count > Math.max(best?.count ?? 0, 1)) best = { count, from: first, to };
  }
  return best;
}
