import { expect, test } from "vitest";
import { dayOf } from "../../../src/core/register/calendar.ts";
import { monthShare } from "../../../src/core/register/monthShare.ts";
import { perMonth } from "../../../src/core/register/perMonth.ts";
import { registerFigures } from "../../../src/core/register/registerFigures.ts";
import { summariseFigures } from "../../../src/core/register/summariseFigures.ts";
import { standings } from "../../../src/core/register/withinTerm.ts";
import { aRegister } from "../../builders/aRegister.ts";

const header = ["ontvangen op", "streefdatum", "afgehandeld op"];
const today = dayOf("2026-06-01");
const monthsOf = (rows: readonly (readonly string[])[], period = {}) => {
  const register = aRegister(header, rows);
  return perMonth(register, period, standings(register, period, today));
};
const shareIn = (rows: readonly (readonly string[])[], month: string) => {
  const found = monthsOf(rows).find((one) => one.month === month);
  if (found === undefined) throw new Error(`Nothing in ${month}`);
  return monthShare(found, today);
};

test("a month in which nothing came in is shown as well", () => {
  const months = monthsOf([
    ["2025-11-30", "", "2026-02-01"],
    ["2025-11-01", "", ""],
  ]);
  expect(months.map(({ month, received, ended }) => [month, received, ended])).toEqual([
    ["2025-11", 2, 0],
    ["2025-12", 0, 0],
    ["2026-01", 0, 0],
    ["2026-02", 0, 1],
  ]);
});

test("a case counts in the month in which its term fell, not in the one in which it came in or was closed", () => {
  const months = monthsOf([["2026-01-20", "2026-02-20", "2026-03-20"]]);
  expect(months.map(({ month, withinTerm }) => [month, withinTerm.closedLate])).toEqual([
    ["2026-01", 0],
    ["2026-02", 1],
    ["2026-03", 0],
  ]);
});

test("an open case past its term makes its month worse, as it does the whole", () => {
  const rows = [
    ["2026-01-05", "2026-02-10", "2026-02-01"],
    ["2026-01-06", "2026-02-11", ""],
  ];
  expect(shareIn(rows, "2026-02")).toEqual({ kind: "share", onTime: 1, of: 2 });
});

test("a month has no share while it lasts, since who is slow does not count yet", () => {
  expect(shareIn([["2026-05-20", "2026-06-10", "2026-05-21"]], "2026-06")).toEqual({ kind: "notOver", onTime: 1, of: 1 });
});

test("a month has no share when of more than one in twenty of its cases the term is unknown", () => {
  const known = Array.from({ length: 19 }, () => ["2026-01-01", "2026-01-20", "2026-01-10"]);
  expect(shareIn([...known, ["2026-01-31", "", ""]], "2026-01")).toEqual({ kind: "share", onTime: 19, of: 19 });
  expect(shareIn([...known.slice(1), ["2026-01-31", "", ""]], "2026-01")).toEqual({ kind: "tooManyUnknown", unknown: 1, received: 19 });
});

test("a month in which no term fell has no share", () => {
  expect(shareIn([["2026-01-01", "2026-03-01", "2026-03-01"]], "2026-01")).toEqual({ kind: "noTerm" });
});

test("a due date far ahead, as some write for no term, adds its own month and none in between, and none to what is kept", () => {
  const rows = [
    ["2026-01-01", "2099-12-31", ""],
    ["2026-01-02", "2026-02-02", "2026-01-09"],
  ];
  expect(monthsOf(rows).map(({ month }) => month)).toEqual(["2026-01", "2026-02", "2099-12"]);
  const register = aRegister(header, rows);
  const kept = summariseFigures({ ...register, rejected: 0 }, registerFigures(register, {}, today), { period: {}, today, filter: {} });
  expect(kept.perMonth.map(({ month }) => month)).toEqual(["2026-01", "2026-02"]);
});
