import { type Basis, completionOf, isAfter } from "./completion.ts";
import { type Histogram, histogramOf, percentileInHundredths } from "./percentile.ts";
import { isWithin, noDay, type Period, type Register } from "./register.ts";

export type Turnaround = {
  readonly basis: Basis;
  readonly n: number;
  /** Ended before they were received: used elsewhere, left out here. */
  readonly negative: number;
  /** Whole calendar days and how many cases took them. */
  readonly histogram: Histogram;
};

/** Of the cases received in the period that have ended. */
export function turnaround(register: Register, period: Period): Turnaround {
  const { received } = register.moments;
  const { basis, ended } = completionOf(register);
  const days = new Map<number, number>();
  let n = 0;
  let negative = 0;
  for (let row = 0; ended !== undefined && row < register.used; row += 1) {
    const start = received.days[row] ?? noDay;
    const end = ended.days[row] ?? noDay;
    if (end === noDay || !isWithin(period, start)) continue;
    if (isAfter(received, ended, row)) {
      negative += 1;
      continue;
    }
    n += 1;
    // A moment with an offset from UTC can lie later and bear an earlier day.
    const taken = Math.max(0, end - start);
    days.set(taken, (days.get(taken) ?? 0) + 1);
  }
  return { basis, n, negative, histogram: histogramOf(days) };
}

/** 50, 90 and 95 in days, with up to two decimals. */
export function percentilesOf(histogram: Histogram) {
  const days = (percent: number) => {
    const hundredths = percentileInHundredths(histogram, percent);
    return hundredths === undefined ? undefined : hundredths / 100;
  };
  return { p50: days(50), p90: days(90), p95: days(95) };
}
