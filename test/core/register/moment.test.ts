import { expect, test } from "vitest";
import { dateOf, dayNumber, dayOf } from "../../../src/core/register/calendar.ts";
import { dayMeant } from "../../../src/core/register/dateColumn.ts";
import { noSuchDate, noTime, notDate, parseMoment } from "../../../src/core/register/moment.ts";
import type { DateOrder } from "../../../src/core/register/registerMap.ts";

function read(cell: string, order: DateOrder = "dayFirst"): string {
  const { code, seconds } = parseMoment(cell);
  if (code === notDate) return "no date";
  const day = code === noSuchDate ? undefined : dayMeant(code, order);
  if (day === undefined) return "no such date";
  return dateOf(day) + (seconds === noTime ? "" : ` ${seconds}`);
}

test.each([
  ["2026-03-04", "2026-03-04"],
  ["2026/3/4", "2026-03-04"],
  ["20260304", "2026-03-04"],
  ["4-3-2026", "2026-03-04"],
  ["04.03.2026", "2026-03-04"],
  ["4/3/26", "2026-03-04"],
  ["4 maart 2026", "2026-03-04"],
  ["4-mrt-2026", "2026-03-04"],
  ["March 4, 2026", "2026-03-04"],
  ["wo 4 mrt. 2026", "2026-03-04"],
  ["woensdag, 4 mei 2026", "2026-05-04"],
  ["2026-03-04 09:05", "2026-03-04 32700"],
  ["2026-03-04T09:05:30.250Z", "2026-03-04 32730"],
  ["2026-03-04T09:05:30+01:00", "2026-03-04 29130"],
  ["4-3-2026 9.05 uur", "2026-03-04 32700"],
  ["3/4/2026 12:30 AM", "2026-04-03 1800"],
  ["3/4/2026 1:30:00 p.m.", "2026-04-03 48600"],
  ["29-02-2024", "2024-02-29"],
  ["29-02-2026", "no such date"],
  ["31-02-2026", "no such date"],
  ["2026-13-01", "no such date"],
  ["45-45-2026", "no such date"],
  ["01-01-1026", "no such date"],
  ["2026-03-04 25:00", "no date"],
  ["13:30 PM 4-3-2026", "no date"],
  ["4-3/2026", "no date"],
  ["vandaag", "no date"],
  ["46085", "no date"],
])("the date %s is read as %s where the day comes first", (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test("the same numbers are another day where the month comes first", () => {
  expect(read("3/4/2026", "monthFirst")).toBe("2026-03-04");
  expect(read("13/4/2026", "monthFirst")).toBe("no such date");
});

test("every day of two centuries is the next one after the day before it", () => {
  for (let day = dayOf("1900-01-01"); day <= dayOf("2100-12-31"); day += 1) {
    const [year = 0, month = 0, dayOfMonth = 0] = dateOf(day).split("-").map(Number);
    expect(dayNumber(year, month, dayOfMonth)).toBe(day);
  }
});
