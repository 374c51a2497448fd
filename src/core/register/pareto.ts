import type { Day } from "./calendar.ts";
import { boundsOf, type Cases, noDay, type Period, type Words } from "./register.ts";

/** `id` is the place of the name in its column. */
export type NameCount = { readonly id: number; readonly name: string; readonly count: number };

export type Pareto = {
  /** Most frequent first; names break a tie. */
  readonly all: readonly NameCount[];
  /** How many of the first together reach the share. */
  readonly vitalFew: number;
  readonly named: number;
  readonly blank: number;
};

const vitalPercent = 80;

/** The names of a column by frequency, of the cases received in the period. A blank is no name. */
export function pareto(cases: Cases, words: Words, period: Period): Pareto {
  const { from, to } = boundsOf(period);
  const counts = countNames(cases.rows, words.ids, cases.moments.received.days, { from, to, size: words.names.length });
  const blank = counts[words.names.length] ?? 0;
  const all = words.names
    .map((name, id) => ({ id, name, count: counts[id] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const named = all.reduce((sum, { count }) => sum + count, 0);
  return { all, vitalFew: vitalFewOf(all, named), named, blank };
}

/** By id; the last place is for cases without a name. */
function countNames(
  rows: Int32Array,
  ids: Int32Array,
  days: Int32Array,
  { from, to, size }: { readonly from: Day; readonly to: Day; readonly size: number },
): Int32Array {
  const counts = new Int32Array(size + 1);
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const day = days[row] ?? noDay;
    if (day < from || day > to) continue;
    const id = ids[row] ?? -1;
    const place = id < 0 ? size : id;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function vitalFewOf(all: readonly NameCount[], named: number): number {
  let reached = 0;
  for (const [index, { count }] of all.entries()) {
    reached += count;
    if (reached * 100 >= vitalPercent * named) return index + 1;
  }
  return 0;
}
