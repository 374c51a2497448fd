import { type Basis, completionOf } from "./completion.ts";
import { durations } from "./durations.ts";
import { type Histogram, percentileInHundredths } from "./percentile.ts";
import type { Cases, Period } from "./register.ts";
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
  const { basis, ended } = completionOf(cases);
  const { n, negative, open, histogram } = durations(cases.rows, cases.moments.received, ended, period, workdays);
  return { basis, n, negative, unit: workdays === undefined ? "calendarDays" : "workingDays", open, histogram };
}

/** 50, 90 and 95 in days, with up to two decimals. */
export function percentilesOf(histogram: Histogram) {
  const days = (percent: number) => {
    const hundredths = percentileInHundredths(histogram, percent);
    return hundredths === undefined ? undefined : hundredths / 100;
  };
  return { p50: days(50), p90: days(90), p95: days(95) };
}
