import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf, dayOf } from "../../../src/core/register/calendar.ts";
import { strictestHolidays } from "../../../src/core/register/holidays.ts";
import { packedText } from "../../../src/core/register/packedTexts.ts";
import { startRegister } from "../../../src/core/register/readRegister.ts";
import { registerFigures } from "../../../src/core/register/registerFigures.ts";
import { selectCases } from "../../../src/core/register/selectCases.ts";
import { workdaysOf } from "../../../src/core/register/workdays.ts";
import { aRegister } from "../../builders/aRegister.ts";

const today = dayOf("2026-12-31");

test("a filter leaves the cases with one of the names, and figures are made of those alone", () => {
  const register = aRegister(
    ["ontvangen op", "kanaal", "categorie"],
    [
      ["2026-01-01", "Brief", "Nota"],
      ["2026-01-02", "Telefoon", "Nota"],
      ["2026-01-03", "Brief", "Storing"],
      ["2026-01-04", "", "Nota"],
    ],
  );
  const left = (filter: Parameters<typeof selectCases>[1]) => Array.from(selectCases(register, filter).rows, (row) => register.lines[row]);
  expect(left({})).toEqual([2, 3, 4, 5]);
  expect(left({ channel: ["Brief"] })).toEqual([2, 4]);
  expect(left({ channel: ["Brief", ""] })).toEqual([2, 4, 5]);
  expect(left({ channel: ["Brief"], category: ["Nota"] })).toEqual([2]);
  expect(left({ channel: ["Fax"] })).toEqual([]);
  expect(left({ product: ["Water"] })).toEqual([]);
  expect(
    registerFigures(selectCases(register, { channel: ["Brief"] }), {}, today).pareto.all.map(({ name, count }) => [name, count]),
  ).toEqual([
    ["Nota", 1],
    ["Storing", 1],
  ]);
});

test("turnaround can be in working days", () => {
  const register = aRegister(
    ["ontvangen op", "afgehandeld op"],
    [
      ["2026-04-02", "2026-04-07"],
      ["2026-04-03", "2026-04-03"],
      ["2026-04-04", ""],
    ],
  );
  const workdays = workdaysOf(strictestHolidays, [], { from: dayOf("2026-01-01"), to: today });
  expect(registerFigures(register, {}, today, { workdays }).turnaround).toEqual({
    basis: "received-closed",
    unit: "workingDays",
    n: 2,
    negative: 0,
    open: 1,
    histogram: [
      [0, 1],
      [2, 1],
    ],
  });
});

test("acknowledgement counts the cases that got one, and after how many days", () => {
  const register = aRegister(
    ["ontvangen op", "ontvangstbevestiging"],
    [
      ["2026-01-01", "2026-01-03"],
      ["2026-01-01", ""],
      ["2026-01-05", "2026-01-04"],
    ],
  );
  expect(registerFigures(register, {}, today).acknowledgement).toEqual({ received: 3, acknowledged: 2, negative: 1, histogram: [[2, 1]] });
  expect(registerFigures(aRegister(["ontvangen op"], [["2026-01-01"]]), {}, today).acknowledgement).toBeUndefined();
});

test("right first time: settled at the first response and not reopened", () => {
  const header = ["ontvangen op", "eerste reactie", "afgehandeld op", "heropend"];
  const register = aRegister(header, [
    ["2026-01-01", "2026-01-03", "2026-01-03", "nee"],
    ["2026-01-01", "2026-01-03", "2026-01-09", "nee"],
    ["2026-01-01", "2026-01-03", "2026-01-03", "ja"],
    ["2026-01-01", "", "2026-01-03", "nee"],
    ["2026-01-01", "2026-01-03", "", ""],
  ]);
  expect(registerFigures(register, {}, today).firstTimeFix).toEqual({ basis: "closedAtFirstResponse", fixed: 1, of: 3, unknown: 1 });
});

test("without a first response, right first time is what stayed closed", () => {
  const register = aRegister(
    ["ontvangen op", "afgehandeld op", "heropend"],
    [
      ["2026-01-01", "2026-01-03", "nee"],
      ["2026-01-01", "2026-01-03", "ja"],
    ],
  );
  expect(registerFigures(register, {}, today).firstTimeFix).toEqual({ basis: "notReopened", fixed: 1, of: 2, unknown: 0 });
});

test("a customer who complained at most twelve months before comes back, also when that was before the period", () => {
  const register = aRegister(
    ["ontvangen op", "klantnummer"],
    [
      ["2025-03-01", "K1"],
      ["2026-03-01", " k1"],
      ["2024-01-01", "K2"],
      ["2026-01-10", "K2"],
      ["2026-01-11", "K3"],
      ["2026-01-11", "K3"],
      ["2026-01-12", ""],
    ],
  );
  expect(registerFigures(register, { from: dayOf("2026-01-01") }, today).recidivism).toEqual({
    again: 2,
    of: 4,
    withoutCustomer: 1,
    knownFrom: dayOf("2024-01-01"),
  });
});

test("whatever the keys, two cases are of the same customer exactly when their keys are equal", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 300 }), fc.integer(), (keys, salt) => {
      const started = startRegister(["ontvangen op", "klantnummer"], {}, { salt });
      if (started.kind === "problems") throw new Error("the heading is right");
      const given = keys.map((key) => `k${key}`);
      for (const [index, key] of given.entries()) started.reader.add({ line: index + 2, cells: ["2026-01-01", key] });
      const read = started.reader.done();
      if (read.kind === "problems") throw new Error("every row is right");
      const numbers = [...(read.register.keys.customer ?? [])];
      const plain = given.map((key) => key.trim().toLowerCase());
      expect(numbers).toEqual(plain.map((key) => [...new Set(plain)].indexOf(key)));
    }),
  );
});

test("feedback that led to an improvement is counted, and the improvements once each", () => {
  const register = aRegister(
    ["ontvangen op", "verbeteractie"],
    [
      ["2026-01-01", "V-1"],
      ["2026-01-01", "V-1"],
      ["2026-01-01", "V-2"],
      ["2026-01-01", ""],
    ],
  );
  expect(registerFigures(register, {}, today).conversion).toEqual({ withAction: 3, of: 4, actions: 2 });
});

test("outcomes are told apart in Dutch and English", () => {
  const names = [
    "Gegrond",
    "deels gegrond",
    "Ongegrond",
    "niet gegrond",
    "Upheld",
    "Not upheld",
    "Partly upheld",
    "Closed with explanation",
    "ja",
    "",
  ];
  const register = aRegister(
    ["ontvangen op", "uitkomst"],
    names.map((name) => ["2026-01-01", name]),
  );
  expect(registerFigures(register, {}, today).outcomes).toMatchObject({ upheld: 3, partly: 2, notUpheld: 3, other: 1, blank: 1 });
});

test("a mark of vulnerability is any word that is not a no, and its cases are followed on their terms", () => {
  const register = aRegister(
    ["ontvangen op", "streefdatum", "afgehandeld op", "kwetsbaar"],
    [
      ["2026-01-01", "2026-01-10", "2026-01-05", "Ouder dan 75"],
      ["2026-01-01", "2026-01-10", "2026-01-15", "ja"],
      ["2026-01-01", "2026-01-10", "2026-01-15", "nee"],
      ["2026-01-01", "2026-01-10", "2026-01-15", ""],
    ],
  );
  expect(registerFigures(register, {}, today).vulnerable).toMatchObject({
    yes: 2,
    no: 1,
    unknown: 1,
    withinTerm: { onTime: 1, closedLate: 1 },
  });
});

test("complaints per thousand customers stay a fraction of whole numbers", () => {
  const register = aRegister(["ontvangen op"], [["2026-01-01"], ["2025-01-01"]]);
  expect(registerFigures(register, { from: dayOf("2026-01-01") }, today, { customers: 310_000 }).perCustomers).toEqual({
    complaints: 1,
    customers: 310_000,
  });
});

test("keys of cases are kept only when asked for, and then name the cases that are used", () => {
  const header = ["klachtnummer", "ontvangen op"];
  expect(aRegister(header, [["K-1", "2026-01-01"]]).ids).toBeUndefined();
  const started = startRegister(header, {}, { keepIds: true });
  if (started.kind === "problems") throw new Error("the heading is right");
  for (const [index, cells] of [
    ["K-1", "x"],
    ["K-é", "2026-01-01"],
    ["", "2026-01-02"],
    ["K-4", "2026-01-03"],
  ].entries()) {
    started.reader.add({ line: index + 2, cells });
  }
  const read = started.reader.done();
  if (read.kind === "problems" || read.register.ids === undefined) throw new Error("keys were asked for");
  const { ids } = read.register;
  expect([0, 1, 2].map((row) => packedText(ids, row))).toEqual(["K-é", "", "K-4"]);
});

test("a rolling window can be narrower", () => {
  const register = aRegister(
    ["ontvangen op", "categorie"],
    ["2026-01-01", "2026-02-15", "2026-03-20"].map((day) => [day, "Nota"]),
  );
  const counts = (windowDays: number) =>
    registerFigures(register, {}, today, { windowDays }).patterns.map(({ count, from }) => [count, dateOf(from)]);
  expect(counts(90)).toEqual([[3, "2026-01-01"]]);
  expect(counts(60)).toEqual([]);
});
