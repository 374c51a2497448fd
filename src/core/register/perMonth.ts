import { completionOf } from "./completion.ts";
import { type MonthNumber, monthNumberOf, monthText } from "./monthNumber.ts";
import { type Cases, isWithin, noDay, type Period } from "./register.ts";
import { outcomeOf, outcomes, wasReceived } from "./standing.ts";
import type { WithinTerm } from "./withinTerm.ts";

/**
 * `2026-03`, with what came in and what ended in it, and how the cases stand whose term fell in it. A case of which the
 * term is unknown counts in the month in which it was received. Together the months are the whole figure.
 */
export type MonthCount = {
  readonly month: string;
  readonly received: number;
  readonly ended: number;
  readonly withinTerm: Omit<WithinTerm, "received">;
};

/** Up to the last month in which something came in or ended, months without either are there too; after it only those in which a term falls. */
export function perMonth(cases: Cases, period: Period, standing: Uint8Array): readonly MonthCount[] {
  const counts = countMonths(cases, period, standing);
  const months = [...counts.keys()].sort((a, b) => a - b);
  const last = months.findLast((month) => (counts.get(month)?.[places.received] ?? 0) + (counts.get(month)?.[places.ended] ?? 0) > 0);
  const [first] = months;
  if (first !== undefined && last !== undefined)
    for (let month = first; month < last; month += 1) if (!counts.has(month)) months.push(month);
  return months.sort((a, b) => a - b).map((month) => monthCount(month, counts.get(month)));
}

/** Where the counts of a month stand; the outcomes come first, at their own numbers. */
const places = { received: 6, ended: 7, size: 8 } as const;

function monthCount(month: MonthNumber, counts: Int32Array | undefined): MonthCount {
  const at = (place: number) => counts?.[place] ?? 0;
  return {
    month: monthText(month),
    received: at(places.received),
    ended: at(places.ended),
    withinTerm: {
      onTime: at(outcomes.onTime),
      closedLate: at(outcomes.closedLate),
      openOverdue: at(outcomes.openOverdue),
      unknown: at(outcomes.unknown),
      notYetDue: at(outcomes.notYetDue),
    },
  };
}

/** One pass over the cases; months that hold nothing are left out. */
function countMonths(cases: Cases, period: Period, standing: Uint8Array): Map<MonthNumber, Int32Array> {
  const { received, due } = cases.moments;
  const ended = completionOf(cases).ended?.days;
  const counts = new Int32Array(mostMonths * places.size);
  const add = (day: number, place: number): void => {
    const at = (monthNumberOf(day) - firstMonth) * places.size + place;
    counts[at] = (counts[at] ?? 0) + 1;
  };
  for (let row = 0; row < cases.used; row += 1) {
    const one = standing[row] ?? 0;
    const start = received.days[row] ?? noDay;
    if (wasReceived(one)) add(start, places.received);
    const outcome = outcomeOf(one);
    if (outcome !== 0) add(outcome === outcomes.unknown ? start : (due?.days[row] ?? noDay), outcome);
    const end = ended?.[row] ?? noDay;
    if (isWithin(period, end)) add(end, places.ended);
  }
  const found = new Map<MonthNumber, Int32Array>();
  for (let place = 0; place < mostMonths; place += 1) {
    const own = counts.subarray(place * places.size, (place + 1) * places.size);
    if (own.some((count) => count > 0)) found.set(firstMonth + place, own);
  }
  return found;
}

const firstMonth = 1850 * 12;
const mostMonths = 301 * 12;
