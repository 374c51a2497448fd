import { isAfter } from "./completion.ts";
import { countDay, countedDays, type DayCounts, noDayCounts } from "./dayCounts.ts";
import type { Histogram } from "./percentile.ts";
import { boundsOf, type Moments, noDay, type Period } from "./register.ts";
import type { Workdays } from "./workdays.ts";

export type Durations = {
  readonly n: number;
  /** Ended before it began. */
  readonly negative: number;
  /** Without an end. */
  readonly open: number;
  readonly histogram: Histogram;
};

/** Days from one moment to another, of the rows that begin in the period; in working days where the calendar of those is given. */
export function durations(rows: Int32Array, start: Moments, end: Moments | undefined, period: Period, workdays?: Workdays): Durations {
  const days = noDayCounts();
  const sums = countDurations(rows, start, end, boundsOf(period), workdays, days);
  return { n: sums[0] ?? 0, negative: sums[1] ?? 0, open: sums[2] ?? 0, histogram: countedDays(days) };
}

/** The sums in the order of the result. Nothing is left to do after the loop: that is where engines give up the fast code they just made. */
function countDurations(
  rows: Int32Array,
  start: Moments,
  end: Moments | undefined,
  { from, to }: ReturnType<typeof boundsOf>,
  workdays: Workdays | undefined,
  days: DayCounts,
): Int32Array {
  const sums = new Int32Array(3);
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const first = start.days[row] ?? noDay;
    if (first < from || first > to) continue;
    const last = end?.days[row] ?? noDay;
    const sum = end === undefined || last === noDay ? 2 : isAfter(start, end, row) ? 1 : 0;
    sums[sum] = (sums[sum] ?? 0) + 1;
    // A moment with an offset from UTC can lie later and bear an earlier day.
    if (sum === 0) countDay(days, workdays === undefined ? Math.max(0, last - first) : workdays.between(first, last));
  }
  return sums;
}
