import type { Day } from "./calendar.ts";
import { boundsOf, type Cases, noDay, type Period } from "./register.ts";

/** From the first day on which one of these cases was received to the last, within the period; undefined when there is none between. */
export function receivedSpan(cases: Cases, period: Period): { readonly from: Day; readonly to: Day } | undefined {
  const edges = edgesOf(cases.rows, cases.moments.received.days);
  const bounds = boundsOf(period);
  const span = { from: Math.max(edges[0] ?? 0, bounds.from), to: Math.min(edges[1] ?? 0, bounds.to) };
  return cases.rows.length > 0 && span.from <= span.to ? span : undefined;
}

function edgesOf(rows: Int32Array, days: Int32Array): Int32Array {
  const edges = Int32Array.of(2_000_000_000, noDay);
  for (let nth = 0; nth < rows.length; nth += 1) {
    const day = days[rows[nth] ?? 0] ?? noDay;
    if (day < (edges[0] ?? 0)) edges[0] = day;
    if (day > (edges[1] ?? 0)) edges[1] = day;
  }
  return edges;
}
