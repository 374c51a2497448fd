import { type Day, dateOf, dayOf } from "./calendar.ts";
import { dutchHolidays, type HolidayChoice, isWeekend } from "./holidays.ts";

export const mostDaysInARow = 62;

export type DaysToAdd =
  | { readonly kind: "days"; readonly dates: readonly string[] }
  | { readonly kind: "reversed" | "tooMany" | "already" };

/** The working days from one date to another, both included: what is a weekend, a holiday or known already is no day to take off. */
export function daysToAdd(from: string, to: string, known: ReadonlySet<string>, choice: HolidayChoice): DaysToAdd {
  const [first, last] = [dayOf(from), dayOf(to === "" ? from : to)];
  if (last < first) return { kind: "reversed" };
  if (last - first >= mostDaysInARow) return { kind: "tooMany" };
  const days: Day[] = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const dates = days.filter((day) => !isWeekend(day) && !isHoliday(day, choice)).map(dateOf);
  const left = dates.filter((date) => !known.has(date));
  return left.length === 0 ? { kind: "already" } : { kind: "days", dates: left };
}

function isHoliday(day: Day, choice: HolidayChoice): boolean {
  return dutchHolidays(Number(dateOf(day).slice(0, 4)), choice).some((holiday) => holiday.day === day);
}
