import type { Day } from "./calendar.ts";
import { completionOf, saysClosed } from "./completion.ts";
import { type Histogram, histogramOf } from "./percentile.ts";
import { isWithin, noDay, type Period, type Register } from "./register.ts";

/** Days that open cases have waited until today; undefined when the register does not tell what has ended. */
export function backlog(register: Register, period: Period, today: Day): Histogram | undefined {
  const { ended } = completionOf(register);
  if (ended === undefined) return undefined;
  const isClosed = saysClosed(register);
  const ages = new Map<number, number>();
  for (let row = 0; row < register.used; row += 1) {
    const day = register.moments.received.days[row] ?? noDay;
    if (ended.days[row] !== noDay || isClosed(row) || day > today || !isWithin(period, day)) continue;
    ages.set(today - day, (ages.get(today - day) ?? 0) + 1);
  }
  return histogramOf(ages);
}
