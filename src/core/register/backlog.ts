import type { Day } from "./calendar.ts";
import { completionOf, isToldClosed, type ToldClosed, toldClosed } from "./completion.ts";
import { countDay, countedDays, type DayCounts, noDayCounts } from "./dayCounts.ts";
import type { Histogram } from "./percentile.ts";
import { boundsOf, type Cases, noDay, type Period } from "./register.ts";

/** Days that open cases have waited; of these those past their term, and those whose term is not known. The others are within it. */
export type Backlog = { readonly ages: Histogram; readonly overTerm: Histogram; readonly termUnknown: Histogram };

/** As it stands today; undefined when the register does not tell what has ended. */
export function backlog(cases: Cases, period: Period, today: Day): Backlog | undefined {
  const { ended } = completionOf(cases);
  if (ended === undefined) return undefined;
  const [ages, overTerm, termUnknown] = [noDayCounts(), noDayCounts(), noDayCounts()];
  const told = toldClosed(cases);
  const { rows, moments } = cases;
  const { from, to } = boundsOf(period);
  const due = moments.due?.days;
  countOpen({ rows, received: moments.received.days, ended: ended.days, due, told, today }, from, Math.min(to, today), {
    ages,
    overTerm,
    termUnknown,
  });
  return { ages: countedDays(ages), overTerm: countedDays(overTerm), termUnknown: countedDays(termUnknown) };
}

type Open = {
  readonly rows: Int32Array;
  readonly received: Int32Array;
  readonly ended: Int32Array;
  readonly due: Int32Array | undefined;
  readonly told: ToldClosed;
  readonly today: Day;
};

function countOpen(
  { rows, received, ended, due, told, today }: Open,
  from: Day,
  to: Day,
  { ages, overTerm, termUnknown }: Readonly<Record<keyof Backlog, DayCounts>>,
): void {
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    if (ended[row] !== noDay || isToldClosed(told, row)) continue;
    const day = received[row] ?? noDay;
    if (day < from || day > to) continue;
    const term = due?.[row] ?? noDay;
    countDay(ages, today - day);
    if (term === noDay) countDay(termUnknown, today - day);
    else if (term < today) countDay(overTerm, today - day);
  }
}
