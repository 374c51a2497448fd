import { expect, test } from "vitest";
import { dateOf, dayOf } from "../../../src/core/register/calendar.ts";
import { dutchHolidays, easterOf, type HolidayChoice, strictestHolidays } from "../../../src/core/register/holidays.ts";
import { workdaysOf } from "../../../src/core/register/workdays.ts";

const dates = (year: number, choice: HolidayChoice) => dutchHolidays(year, choice).map(({ day, name }) => `${dateOf(day)} ${name}`);

test.each([
  [1961, "1961-04-02"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2011, "2011-04-24"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2038, "2038-04-25"],
])("Easter of %i falls on %s", (year, date) => {
  expect(dateOf(easterOf(year))).toBe(date);
});

test("the public holidays of 2025, a year in which liberation day is a day off once in five years", () => {
  expect(dates(2025, { liberationDay: "everyFiveYears", goodFriday: true })).toEqual([
    "2025-01-01 newYear",
    "2025-04-18 goodFriday",
    "2025-04-20 easter",
    "2025-04-21 easterMonday",
    "2025-04-26 kingsDay",
    "2025-05-05 liberationDay",
    "2025-05-29 ascension",
    "2025-06-08 whitSunday",
    "2025-06-09 whitMonday",
    "2025-12-25 christmas",
    "2025-12-26 secondChristmasDay",
  ]);
});

test("liberation day and Good Friday are a choice", () => {
  const may = (year: number, liberationDay: HolidayChoice["liberationDay"]) =>
    dates(year, { liberationDay, goodFriday: false }).filter((one) => one.includes("-05-05"));
  expect(may(2026, "everyFiveYears")).toEqual([]);
  expect(may(2026, "everyYear")).toHaveLength(1);
  expect(may(2025, "never")).toEqual([]);
  expect(dates(2026, strictestHolidays).some((one) => one.includes("goodFriday"))).toBe(false);
});

test("King's day moves to Saturday when it would be a Sunday, and was Queen's day on 30 April before 2014", () => {
  const day = (year: number) => dates(year, strictestHolidays).find((one) => one.endsWith("kingsDay"));
  expect([day(2013), day(2014), day(2025), day(2026), day(2006)]).toEqual([
    "2013-04-30 kingsDay",
    "2014-04-26 kingsDay",
    "2025-04-26 kingsDay",
    "2026-04-27 kingsDay",
    "2006-04-29 kingsDay",
  ]);
});

const year2026 = { from: dayOf("2026-01-01"), to: dayOf("2026-12-31") };
const workdays = workdaysOf(strictestHolidays, [dayOf("2026-05-15")], year2026);

test("working days leave out weekends, holidays and the days off of the organisation; the day of receipt does not count", () => {
  const between = (from: string, to: string) => workdays.between(dayOf(from), dayOf(to));
  expect(between("2026-03-02", "2026-03-06")).toBe(4);
  expect(between("2026-03-06", "2026-03-09")).toBe(1);
  // Easter Monday is 6 April.
  expect(between("2026-04-02", "2026-04-07")).toBe(2);
  // Ascension is 14 May, the 15th a day off of the organisation's own.
  expect(between("2026-05-13", "2026-05-18")).toBe(1);
  expect(between("2026-03-06", "2026-03-02")).toBe(0);
});

test("a term of ten working days ends on the tenth, and as many working days lie between", () => {
  for (const from of ["2026-03-02", "2026-03-07", "2026-04-03", "2026-12-23"]) {
    const end = workdays.after(dayOf(from), 10);
    expect(workdays.between(dayOf(from), end)).toBe(10);
    expect(workdays.between(dayOf(from), end - 1)).toBe(9);
  }
  expect(dateOf(workdays.after(dayOf("2026-03-30"), 10))).toBe("2026-04-14");
});
