import { type Day, dayNumber } from "./calendar.ts";
import { completionOf } from "./completion.ts";
import { boundsOf, type Cases, noDay, type Period } from "./register.ts";
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

/** One pass over the cases, by day; a million cases fall on a few thousand of them. Months that hold nothing are left out. */
function countMonths(cases: Cases, period: Period, standing: Uint8Array): Map<MonthNumber, Int32Array> {
  const { rows, moments } = cases;
  const { days: received } = moments.received;
  const due = moments.due?.days ?? received;
  const ended = completionOf(cases).ended?.days;
  const { from, to } = boundsOf(period);
  const counts = new Int32Array((endDay - firstDay) * places.size);
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const one = standing[row] ?? 0;
    const start = ((received[row] ?? noDay) - firstDay) * places.size;
    if (wasReceived(one)) counts[start + places.received] = (counts[start + places.received] ?? 0) + 1;
    const outcome = outcomeOf(one);
    if (outcome !== 0) {
      const at = (outcome === outcomes.unknown ? start : ((due[row] ?? noDay) - firstDay) * places.size) + outcome;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    if (ended === undefined) continue;
    const end = ended[row] ?? noDay;
    if (end < from || end > to) continue;
    const at = (end - firstDay) * places.size + places.ended;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return inMonths(counts);
}

function inMonths(counts: Int32Array): Map<MonthNumber, Int32Array> {
  const found = new Map<MonthNumber, Int32Array>();
  let month = firstMonth;
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    const day = firstDay + Math.floor(at / places.size);
    while (startOf(month + 1) <= day) month += 1;
    const own = found.get(month) ?? new Int32Array(places.size);
    found.set(month, own);
    own[at % places.size] = (own[at % places.size] ?? 0) + count;
  }
  return found;
}

/** Days of a register lie between 1900 and 2100, and a term ends within ten years. */
const firstMonth = 1850 * 12;
const firstDay = startOf(firstMonth);
const endDay = startOf(2151 * 12);

/** Months counted from January of year 0. */
type MonthNumber = number;

function startOf(month: MonthNumber): Day {
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 1) ?? 0;
}

/** `2026-03` */
function monthText(month: MonthNumber): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}
