import { expect, test } from "vitest";
import { dateOf } from "../../../src/core/register/calendar.ts";
import { recogniseColumns } from "../../../src/core/register/columns.ts";
import { readRegisterMap } from "../../../src/core/register/registerMap.ts";
import { aRegister, readRows } from "../../builders/aRegister.ts";

const found = (header: readonly string[], map = {}) => {
  const read = recogniseColumns(header, map);
  return read.kind === "columns" ? Object.fromEntries(read.columns) : read.problems;
};
const days = (list: Int32Array) => [...list].map((day) => (day < -1_000_000 ? "" : dateOf(day)));

test("columns are recognised by Dutch and by English names, whatever the case and the signs between words", () => {
  expect(found(["Zaaknummer", "Datum ontvangst", "Streefdatum", "Afgehandeld op", "Rubriek", "Binnen termijn"])).toEqual({
    id: 0,
    received: 1,
    due: 2,
    closed: 3,
    category: 4,
    timely: 5,
  });
  expect(found(["TICKET #", "created_date", "SLA-date", "closed_dt", "Complaint Type", "Timely response?"])).toEqual({
    id: 0,
    received: 1,
    due: 2,
    closed: 3,
    category: 4,
    timely: 5,
  });
});

test("a map overrules what is recognised, by name or by number, and can say that a column is not there", () => {
  expect(found(["datum", "categorie", "categorie", "oorzaak"], { received: "datum", category: 3, cause: false })).toEqual({
    received: 0,
    category: 2,
  });
});

test("every column that cannot be found is named at once", () => {
  expect(found(["a", "b", "b"], { received: "x", closed: "b", due: 9 })).toEqual([
    { code: "registerColumnUnknown", path: "columns.received", params: { column: "x", header: "a, b, b" } },
    { code: "registerColumnUnknown", path: "columns.due", params: { column: 9, header: "a, b, b" } },
    { code: "registerColumnTwice", path: "columns.closed", params: { column: "b", header: "a, b, b" } },
  ]);
  expect(found(["a", "b"])).toMatchObject([{ code: "registerReceivedMissing" }]);
});

test("every fault in a map is named with its place", () => {
  const read = readRegisterMap({ separator: "x", columns: { received: 0, opened: "a" }, dateOrder: { closed: "yearFirst" }, extra: 1 });
  expect(read.kind === "problems" && read.problems.map(({ code, path }) => `${path}: ${code}`).sort()).toEqual([
    "columns.opened: registerMapKeyUnknown",
    "columns.received: registerMapColumnExpected",
    "dateOrder.closed: registerMapValueUnknown",
    "extra: registerMapKeyUnknown",
    "separator: registerMapValueUnknown",
  ]);
  expect(readRegisterMap([]).kind).toBe("problems");
});

test("one date with a number over twelve settles the order of its whole column", () => {
  const register = aRegister(
    ["ontvangen op", "afgehandeld op"],
    [
      ["1/2/2026", "3/2/2026"],
      ["1/13/2026", "2/3/2026"],
    ],
  );
  expect(days(register.moments.received.days)).toEqual(["2026-01-02", "2026-01-13"]);
  expect(register.dates).toEqual([
    { field: "received", order: "monthFirst", basis: "found" },
    { field: "closed", order: "monthFirst", basis: "otherColumns" },
  ]);
});

test("a column that shows no order is read with the day first, which is said and can be corrected", () => {
  const rows = [["1/2/2026"]];
  const assumed = aRegister(["ontvangen op"], rows);
  expect(days(assumed.moments.received.days)).toEqual(["2026-02-01"]);
  expect(assumed.notices).toEqual([{ code: "registerOrderAssumed", path: "received", params: { count: 1, column: "ontvangen op" } }]);
  const told = aRegister(["ontvangen op"], rows, { dateOrder: { received: "monthFirst" } });
  expect(days(told.moments.received.days)).toEqual(["2026-01-02"]);
  expect(told.notices).toEqual([]);
});

test("a column that mixes two orders rejects the rows that do not fit the most frequent one, and says so", () => {
  const register = aRegister(["ontvangen op"], [["25-1-2026"], ["26-1-2026"], ["1-27-2026"], ["2-1-2026"]]);
  expect(register.rejected).toEqual([{ line: 4, code: "rowDateOtherOrder", column: "ontvangen op", value: "1-27-2026" }]);
  expect(register.notices).toMatchObject([{ code: "registerOrdersMixed", params: { count: 1, uncertain: 1 } }]);
});

test("a row is rejected with its line and reason when a date in it is missing, no date or does not exist", () => {
  const register = aRegister(
    ["ontvangen op", "afgehandeld op"],
    [
      ["15-1-2026", "n.v.t."],
      ["", "20-1-2026"],
      ["31-02-2026", ""],
      ["16-1-2026", "31-04-2026"],
      ["morgen", ""],
      ["17-1-2026", "18-1-2026", "", "te veel"],
    ],
  );
  expect(register.rejected).toEqual([
    { line: 3, code: "rowReceivedBlank", column: "ontvangen op" },
    { line: 4, code: "rowDateImpossible", column: "ontvangen op", value: "31-2-2026" },
    { line: 5, code: "rowDateImpossible", column: "afgehandeld op", value: "31-4-2026" },
    { line: 6, code: "rowDateUnreadable", column: "ontvangen op" },
    { line: 7, code: "rowTooWide" },
  ]);
  expect([register.read, register.used]).toEqual([6, 1]);
});

test("a column for a term in which no cell is a date is left out instead of rejecting every row", () => {
  const register = aRegister(
    ["ontvangen op", "termijn"],
    [
      ["15-1-2026", "5 werkdagen"],
      ["16-1-2026", "8 weken"],
    ],
  );
  expect([register.used, register.moments.due]).toEqual([2, undefined]);
  expect(register.notices).toEqual([{ code: "registerColumnWithoutDates", path: "due", params: { count: 2, column: "termijn" } }]);
});

test("a register without one readable date of receipt is refused and names the lines to look at", () => {
  expect(readRows(["ontvangen op"], [["x"], ["y"]])).toEqual({
    kind: "problems",
    problems: [{ code: "registerNoDates", path: "", params: { read: 2, column: "ontvangen op", lines: "2, 3" } }],
  });
  expect(readRows(["ontvangen op"], [])).toMatchObject({ problems: [{ code: "registerNoRows" }] });
});

test("yes and no are read in two languages, and anything else is unknown", () => {
  const cells = ["Ja", "yes", "TRUE", "1", "Nee", "no", "false", "0", "", "n/a", "misschien"];
  const register = aRegister(
    ["ontvangen op", "binnen termijn"],
    cells.map((cell) => ["2026-01-01", cell]),
  );
  expect([...(register.flags.timely ?? [])]).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 0, 0, 0]);
});
