import type { Day } from "./calendar.ts";
import { completionOf, isAfter, saysClosed } from "./completion.ts";
import { isAtLeast, percentText } from "./percent.ts";
import { isWithin, noDay, type Period, type Register } from "./register.ts";

export type WithinTerm = {
  readonly onTime: number;
  readonly closedLate: number;
  /** Not closed and past their term: they count as late. */
  readonly openOverdue: number;
  /** Cases received in the period without a term, or closed on a day that is not told. */
  readonly unknown: number;
  /** Not closed, term not passed: outside the share. */
  readonly notYetDue: number;
  /** Cases received in the period; `unknown` is a part of these. */
  readonly received: number;
};

/** The cases whose term fell in the period. Open cases past their term count as late, or closing slowly would pay. */
export function withinTerm(register: Register, period: Period, today: Day): WithinTerm {
  const [all] = withinTermPer(register, period, today, 1, () => 0);
  if (all === undefined) throw new Error("One group gives one outcome");
  return all;
}

/** The same per group: a case counts in the group that is told, and in none for -1. */
export function withinTermPer(
  register: Register,
  period: Period,
  today: Day,
  groups: number,
  groupOf: (row: number) => number,
): readonly WithinTerm[] {
  const { received, due } = register.moments;
  const { ended } = completionOf(register);
  const isClosed = saysClosed(register);
  const perGroup = Array.from({ length: groups }, () => ({
    onTime: 0,
    closedLate: 0,
    openOverdue: 0,
    unknown: 0,
    notYetDue: 0,
    received: 0,
  }));
  for (let row = 0; row < register.used; row += 1) {
    const counts = perGroup[groupOf(row)];
    if (counts === undefined) continue;
    const inPeriod = isWithin(period, received.days[row] ?? noDay);
    if (inPeriod) counts.received += 1;
    const term = due?.days[row] ?? noDay;
    const end = ended?.days[row] ?? noDay;
    if (due === undefined || ended === undefined || term === noDay || (end === noDay && isClosed(row))) {
      if (inPeriod) counts.unknown += 1;
    } else if (!isWithin(period, term)) continue;
    else if (end !== noDay) counts[isAfter(ended, due, row) ? "closedLate" : "onTime"] += 1;
    else counts[term < today ? "openOverdue" : "notYetDue"] += 1;
  }
  return perGroup;
}

/** Unknown terms on more than one case in twenty: the share says too little. Source: the norm's guidance at IV.4.c. */
const mostUnknownPercent = 5;

/** The share as an exact fraction, and whether it can carry a judgement. */
export function shareOf({ onTime, closedLate, openOverdue, unknown, received }: WithinTerm) {
  const of = onTime + closedLate + openOverdue;
  return { onTime, of, percent: percentText(onTime, of), assessable: of > 0 && unknown * 100 <= mostUnknownPercent * received };
}

/** Undefined when the figures do not carry a judgement. */
export function meetsTarget(figures: WithinTerm, atLeastPercent: number): boolean | undefined {
  const { onTime, of, assessable } = shareOf(figures);
  return assessable ? isAtLeast(onTime, of, atLeastPercent) : undefined;
}
