import { type Basis, completionOf, isAfter } from "./completion.ts";
import { growingCounts } from "./growing.ts";
import { type Histogram, percentileInHundredths } from "./percentile.ts";
import { boundsOf, type Cases, noDay, type Period } from "./register.ts";
import type { Workdays } from "./workdays.ts";

export type DayUnit = "calendarDays" | "workingDays";

export type Turnaround = {
  readonly basis: Basis;
  readonly n: number;
  /** Ended before they were received: used elsewhere, left out here. */
  readonly negative: number;
  readonly unit: DayUnit;
  /** Not ended yet, of the cases received in the period. */
  readonly open: number;
  /** Whole days and how many cases took them. */
  readonly histogram: Histogram;
};

/** Of the cases received in the period that have ended; in working days where the calendar of those is given. */
export function turnaround(cases: Cases, period: Period, workdays?: Workdays): Turnaround {
  const { received } = cases.moments;
  const { basis, ended } = completionOf(cases);
  const days = growingCounts();
  const { from, to } = boundsOf(period);
  let n = 0;
  let negative = 0;
  let open = 0;
  const { rows } = cases;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const start = received.days[row] ?? noDay;
    if (start < from || start > to) continue;
    const end = ended?.days[row] ?? noDay;
    if (ended === undefined || end === noDay) {
      open += 1;
      continue;
    }
    if (isAfter(received, ended, row)) {
      negative += 1;
      continue;
    }
    n += 1;
    // A moment with an offset from UTC can lie later and bear an earlier day.
    days.add(workdays === undefined ? Math.max(0, end - start) : workdays.between(start, end));
  }
  return { basis, n, negative, unit: workdays === undefined ? "calendarDays" : "workingDays", open, histogram: days.done() };
}

/** 50, 90 and 95 in days, with up to two decimals. */
export function percentilesOf(histogram: Histogram) {
  const days = (percent: number) => {
    const hundredths = percentileInHundredths(histogram, percent);
    return hundredths === undefined ? undefined : hundredths / 100;
  };
  return { p50: days(50), p90: days(90), p95: days(95) };
}
