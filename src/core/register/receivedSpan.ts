import type { Day } from "./calendar.ts";
import { boundsOf, type Cases, noDay, type Period } from "./register.ts";

/** From the first day on which one of these cases was received to the last, within the period; undefined when there is none between. */
export function receivedSpan(cases: Cases, period: Period): { readonly from: Day; readonly to: Day } | undefined {
  const { days } = cases.moments.received;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const { rows } = cases;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const day = days[row] ?? noDay;
    if (day === noDay) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const bounds = boundsOf(period);
  const span = { from: Math.max(first, bounds.from), to: Math.min(last, bounds.to) };
  return span.from <= span.to ? span : undefined;
}
