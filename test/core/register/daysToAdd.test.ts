import { expect, test } from "vitest";
import { daysToAdd } from "../../../src/core/register/daysToAdd.ts";
import { strictestHolidays } from "../../../src/core/register/holidays.ts";

const none = new Set<string>();

test("of days in a row only those that are working days are taken off", () => {
  expect(daysToAdd("2026-12-23", "2027-01-04", new Set(["2026-12-31"]), strictestHolidays)).toEqual({
    kind: "days",
    dates: ["2026-12-23", "2026-12-24", "2026-12-28", "2026-12-29", "2026-12-30", "2027-01-04"],
  });
  expect(daysToAdd("2026-05-15", "", none, strictestHolidays)).toEqual({ kind: "days", dates: ["2026-05-15"] });
});

test("a weekend, a holiday and a day that is known already leave nothing to take off", () => {
  for (const date of ["2026-05-16", "2026-05-14"]) expect(daysToAdd(date, "", none, strictestHolidays)).toEqual({ kind: "already" });
  expect(daysToAdd("2026-05-15", "", new Set(["2026-05-15"]), strictestHolidays)).toEqual({ kind: "already" });
});

test("liberation day can be taken off unless it is a holiday already", () => {
  expect(daysToAdd("2026-05-05", "", none, strictestHolidays).kind).toBe("days");
  expect(daysToAdd("2026-05-05", "", none, { ...strictestHolidays, liberationDay: "everyYear" }).kind).toBe("already");
});

test("a row of days that runs backwards or is longer than two months is refused", () => {
  expect(daysToAdd("2026-05-15", "2026-05-14", none, strictestHolidays)).toEqual({ kind: "reversed" });
  expect(daysToAdd("2026-01-01", "2026-03-04", none, strictestHolidays)).toEqual({ kind: "tooMany" });
});
