import type { Day } from "./calendar.ts";
import { completionOf, saysClosed } from "./completion.ts";
import { growingCounts } from "./growing.ts";
import type { Histogram } from "./percentile.ts";
import { type Cases, isWithin, noDay, type Period } from "./register.ts";

/** Days that open cases have waited until today; undefined when the register does not tell what has ended. */
export function backlog(cases: Cases, period: Period, today: Day): Histogram | undefined {
  const { ended } = completionOf(cases);
  if (ended === undefined) return undefined;
  const isClosed = saysClosed(cases);
  const ages = growingCounts();
  for (let row = 0; row < cases.used; row += 1) {
    const day = cases.moments.received.days[row] ?? noDay;
    if (ended.days[row] !== noDay || isClosed(row) || day > today || !isWithin(period, day)) continue;
    ages.add(today - day);
  }
  return ages.done();
}
