import type { Day } from "./calendar.ts";
import { completionOf, saysClosed } from "./completion.ts";
import { growingCounts } from "./growing.ts";
import type { Histogram } from "./percentile.ts";
import { boundsOf, type Cases, noDay, type Period } from "./register.ts";

/** Days that open cases have waited; of these those past their term, and those whose term is not known. The others are within it. */
export type Backlog = { readonly ages: Histogram; readonly overTerm: Histogram; readonly termUnknown: Histogram };

/** As it stands today; undefined when the register does not tell what has ended. */
export function backlog(cases: Cases, period: Period, today: Day): Backlog | undefined {
  const { ended } = completionOf(cases);
  if (ended === undefined) return undefined;
  const isClosed = saysClosed(cases);
  const { received, due } = cases.moments;
  const { from, to } = boundsOf(period);
  const [ages, overTerm, termUnknown] = [growingCounts(), growingCounts(), growingCounts()];
  const { rows } = cases;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    if (ended.days[row] !== noDay || isClosed(row)) continue;
    const day = received.days[row] ?? noDay;
    if (day > today || day < from || day > to) continue;
    const term = due?.days[row] ?? noDay;
    ages.add(today - day);
    if (term === noDay) termUnknown.add(today - day);
    else if (term < today) overTerm.add(today - day);
  }
  return { ages: ages.done(), overTerm: overTerm.done(), termUnknown: termUnknown.done() };
}
