import { dateOf } from "./calendar.ts";
import { completionOf } from "./completion.ts";
import { type Cases, isWithin, type Period } from "./register.ts";

/** `2026-03`, with what came in and what ended in it. Months without either are there too. */
export type MonthCount = { readonly month: string; readonly received: number; readonly ended: number };

export function perMonth(cases: Cases, period: Period): readonly MonthCount[] {
  const received = countDays(cases.moments.received.days, period);
  const ended = countDays(completionOf(cases).ended?.days, period);
  const months = new Map<string, { received: number; ended: number }>();
  const monthAt = (month: string) => {
    const counts = months.get(month) ?? { received: 0, ended: 0 };
    months.set(month, counts);
    return counts;
  };
  for (const [day, count] of received) monthAt(dateOf(day).slice(0, 7)).received += count;
  for (const [day, count] of ended) monthAt(dateOf(day).slice(0, 7)).ended += count;
  const [first, last] = [[...months.keys()].sort()[0], [...months.keys()].sort().at(-1)];
  for (let month = first; month !== undefined && last !== undefined && month <= last; month = next(month)) monthAt(month);
  return [...months].map(([month, counts]) => ({ month, ...counts })).sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** A million cases fall on a few thousand days. */
function countDays(days: Int32Array | undefined, period: Period): readonly (readonly [day: number, count: number])[] {
  const counts = new Int32Array(latest - earliest);
  for (const day of days ?? []) if (isWithin(period, day)) counts[day - earliest] = (counts[day - earliest] ?? 0) + 1;
  const found: (readonly [number, number])[] = [];
  for (let place = 0; place < counts.length; place += 1) {
    const count = counts[place] ?? 0;
    if (count > 0) found.push([place + earliest, count]);
  }
  return found;
}

/** Days before 1900 and after 2100 are not read. */
const earliest = -26_000;
const latest = 48_000;

function next(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
