import { durations } from "./durations.ts";
import type { Histogram } from "./percentile.ts";
import type { Cases, Period } from "./register.ts";
import type { Workdays } from "./workdays.ts";

export type Acknowledgement = {
  readonly received: number;
  readonly acknowledged: number;
  /** Acknowledged before they were received: a mistake in the data, left out of the days. */
  readonly negative: number;
  readonly histogram: Histogram;
};

/** Of the cases received in the period; undefined without a column of dates. */
export function acknowledgement(cases: Cases, period: Period, workdays?: Workdays): Acknowledgement | undefined {
  const { received: start, acknowledged: sent } = cases.moments;
  if (sent === undefined) return undefined;
  const { n, negative, open, histogram } = durations(cases.rows, start, sent, period, workdays);
  return { received: n + negative + open, acknowledged: n + negative, negative, histogram };
}
