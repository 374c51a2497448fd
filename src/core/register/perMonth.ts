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

/** Months that hold nothing are left out. */
function countMonths(cases: Cases, period: Period, standing: Uint8Array): Map<MonthNumber, Int32Array> {
  const { rows, moments } = cases;
  const received = moments.received.days;
  const days = { received, due: moments.due?.days ?? received, ended: completionOf(cases).ended?.days };
  const counts = countRows(rows, standing, days, boundsOf(period), monthPlaces());
  const found = new Map<MonthNumber, Int32Array>();
  for (let place = 0; place < counts.length; place += places.size) {
    const own = counts.subarray(place, place + places.size);
    if (own.some((count) => count > 0)) found.set(firstMonth + place / places.size, own);
  }
  return found;
}

type Days = { readonly received: Int32Array; readonly due: Int32Array; readonly ended: Int32Array | undefined };

/** One pass over the cases, straight into the months. */
function countRows(
  rows: Int32Array,
  standing: Uint8Array,
  { received, due, ended }: Days,
  { from, to }: ReturnType<typeof boundsOf>,
  placeOf: Int32Array,
): Int32Array {
  const counts = new Int32Array((endMonth - firstMonth) * places.size);
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const one = standing[row] ?? 0;
    const start = placeOf[(received[row] ?? noDay) - firstDay] ?? 0;
    if (wasReceived(one)) counts[start + places.received] = (counts[start + places.received] ?? 0) + 1;
    const outcome = outcomeOf(one);
    if (outcome !== 0) {
      const at = (outcome === outcomes.unknown ? start : (placeOf[(due[row] ?? noDay) - firstDay] ?? 0)) + outcome;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    if (ended === undefined) continue;
    const end = ended[row] ?? noDay;
    if (end < from || end > to) continue;
    const at = (placeOf[end - firstDay] ?? 0) + places.ended;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Months counted from January of year 0. */
type MonthNumber = number;

/** Days of a register lie between 1900 and 2100, and a term ends within ten years. */
const firstMonth = 1850 * 12;
const endMonth = 2151 * 12;
const firstDay = startOf(firstMonth);
let placePerDay: Int32Array | undefined;

/** Per day where its month is counted; a million days are looked up, not reckoned. */
function monthPlaces(): Int32Array {
  if (placePerDay !== undefined) return placePerDay;
  placePerDay = new Int32Array(startOf(endMonth) - firstDay);
  for (let month = firstMonth; month < endMonth; month += 1) {
    placePerDay.fill((month - firstMonth) * places.size, startOf(month) - firstDay);
  }
  return placePerDay;
}

function startOf(month: MonthNumber): Day {
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 1) ?? 0;
}

/** `2026-03` */
function monthText(month: MonthNumber): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}
