import { isAfter } from "./completion.ts";
import { growingCounts } from "./growing.ts";
import type { Histogram } from "./percentile.ts";
import { type Cases, isWithin, noDay, type Period } from "./register.ts";
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
  const days = growingCounts();
  let received = 0;
  let acknowledged = 0;
  let negative = 0;
  const { rows } = cases;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const from = start.days[row] ?? noDay;
    if (!isWithin(period, from)) continue;
    received += 1;
    const to = sent.days[row] ?? noDay;
    if (to === noDay) continue;
    acknowledged += 1;
    if (isAfter(start, sent, row)) negative += 1;
    else days.add(workdays === undefined ? Math.max(0, to - from) : workdays.between(from, to));
  }
  return { received, acknowledged, negative, histogram: days.done() };
}
