import type { Day } from "./calendar.ts";
import { completionOf, isAfter, isToldClosed, toldClosed } from "./completion.ts";
import { isAtLeast, percentText } from "./percent.ts";
import { boundsOf, type Cases, noDay, type Period, type Words } from "./register.ts";
import { outcomes, receivedInPeriod } from "./standing.ts";

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

/** How every case stands on its term, by its row, found out once for all that is counted. Open cases past their term count as late, or closing slowly would pay. */
export function standings(cases: Cases, period: Period, today: Day): Uint8Array {
  const { received, due } = cases.moments;
  const { ended } = completionOf(cases);
  const told = toldClosed(cases);
  const { from, to } = boundsOf(period);
  const found = new Uint8Array(received.days.length);
  const { rows } = cases;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const start = received.days[row] ?? noDay;
    const inPeriod = start >= from && start <= to ? receivedInPeriod : 0;
    const term = due?.days[row] ?? noDay;
    const end = ended?.days[row] ?? noDay;
    let standing = 0;
    if (due === undefined || ended === undefined || term === noDay || (end === noDay && isToldClosed(told, row))) {
      standing = inPeriod === 0 ? 0 : outcomes.unknown;
    } else if (term >= from && term <= to) {
      if (end !== noDay) standing = isAfter(ended, due, row) ? outcomes.closedLate : outcomes.onTime;
      else standing = term < today ? outcomes.openOverdue : outcomes.notYetDue;
    }
    found[row] = standing + inPeriod;
  }
  return found;
}

/** The cases whose term fell in the period. */
export function withinTerm(standing: Uint8Array): WithinTerm {
  return countsOf(countStandings(standing), 0);
}

/** The same per name of a column; a case without a name counts in none. */
export function withinTermPer(rows: Int32Array, standing: Uint8Array, { ids, names }: Words): readonly WithinTerm[] {
  const counts = countPerName(rows, standing, ids, new Int32Array(names.length * 16));
  return names.map((_, id) => countsOf(counts, id));
}

function countStandings(standing: Uint8Array): Int32Array {
  const counts = new Int32Array(16);
  for (let row = 0; row < standing.length; row += 1) {
    const one = standing[row] ?? 0;
    counts[one] = (counts[one] ?? 0) + 1;
  }
  return counts;
}

/** Sixteen places per name. */
function countPerName(rows: Int32Array, standing: Uint8Array, ids: Int32Array, counts: Int32Array): Int32Array {
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const id = ids[row] ?? -1;
    if (id < 0) continue;
    const place = id * 16 + (standing[row] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function countsOf(counts: Int32Array, group: number): WithinTerm {
  const own = counts.subarray(group * 16, group * 16 + 16);
  const of = (outcome: number) => (own[outcome] ?? 0) + (own[outcome + receivedInPeriod] ?? 0);
  return {
    onTime: of(outcomes.onTime),
    closedLate: of(outcomes.closedLate),
    openOverdue: of(outcomes.openOverdue),
    unknown: of(outcomes.unknown),
    notYetDue: of(outcomes.notYetDue),
    received: own.subarray(receivedInPeriod).reduce((sum, count) => sum + count, 0),
  };
}

/** Unknown terms on more than one case in twenty: the share says too little. Source: the norm's guidance at IV.4.c. */
const mostUnknownPercent = 5;

/** The share as an exact fraction, and whether it can carry a judgement. */
export function shareOf({ onTime, closedLate, openOverdue, unknown, received }: WithinTerm) {
  const of = onTime + closedLate + openOverdue;
  return { onTime, of, percent: percentText(onTime, of), assessable: of > 0 && !hasTooManyUnknown({ unknown, received }) };
}

export function hasTooManyUnknown({ unknown, received }: Pick<WithinTerm, "unknown" | "received">): boolean {
  return unknown * 100 > mostUnknownPercent * received;
}

/** Undefined when the figures do not carry a judgement. */
export function meetsTarget(figures: WithinTerm, atLeastPercent: number): boolean | undefined {
  const { onTime, of, assessable } = shareOf(figures);
  return assessable ? isAtLeast(onTime, of, atLeastPercent) : undefined;
}
