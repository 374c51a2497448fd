import { type Day, dayNumber } from "./calendar.ts";

/** `liberationDay`: 5 May as a day off every year, once in five years, or never. By the General Extension of Time Limits Act (1964) both it and Good Friday are holidays; many employers work. */
export type HolidayChoice = { readonly liberationDay: "everyYear" | "everyFiveYears" | "never"; readonly goodFriday: boolean };

/** What makes a term end soonest, so that no case is on time by the choice of holidays. */
export const strictestHolidays: HolidayChoice = { liberationDay: "never", goodFriday: false };

export type Holiday = { readonly day: Day; readonly name: HolidayName };
type HolidayName =
  | "newYear"
  | "goodFriday"
  | "easter"
  | "easterMonday"
  | "kingsDay"
  | "liberationDay"
  | "ascension"
  | "whitSunday"
  | "whitMonday"
  | "christmas"
  | "secondChristmasDay";

/** Dutch public holidays of a year, in order. */
export function dutchHolidays(year: number, { liberationDay, goodFriday }: HolidayChoice): readonly Holiday[] {
  const easter = easterOf(year);
  const fifthOfMay = liberationDay === "everyYear" || (liberationDay === "everyFiveYears" && year % 5 === 0);
  const holidays: readonly Holiday[] = [
    { day: known(year, 1, 1), name: "newYear" },
    ...(goodFriday ? [{ day: easter - 2, name: "goodFriday" } as const] : []),
    { day: easter, name: "easter" },
    { day: easter + 1, name: "easterMonday" },
    { day: kingsDay(year), name: "kingsDay" },
    ...(fifthOfMay ? [{ day: known(year, 5, 5), name: "liberationDay" } as const] : []),
    { day: easter + 39, name: "ascension" },
    { day: easter + 49, name: "whitSunday" },
    { day: easter + 50, name: "whitMonday" },
    { day: known(year, 12, 25), name: "christmas" },
    { day: known(year, 12, 26), name: "secondChristmasDay" },
  ];
  return holidays.toSorted((a, b) => a.day - b.day);
}

/** Source: Meeus, Astronomical Algorithms, 1991: the Gregorian Easter after Butcher. */
export function easterOf(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return known(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** From 2014 on 27 April, before that 30 April; on a Sunday it is the day before. */
function kingsDay(year: number): Day {
  const day = known(year, 4, year >= 2014 ? 27 : 30);
  return isSunday(day) ? day - 1 : day;
}

export function isWeekend(day: Day): boolean {
  return isSunday(day) || isSunday(day + 1);
}

/** 1 January 1970 was a Thursday. */
function isSunday(day: Day): boolean {
  return (((day + 4) % 7) + 7) % 7 === 0;
}

function known(year: number, month: number, dayOfMonth: number): Day {
  const day = dayNumber(year, month, dayOfMonth);
  if (day === undefined) throw new Error(`No such day: ${year}-${month}-${dayOfMonth}`);
  return day;
}
