import { expect, test } from "vitest";
import { backlog } from "../../../src/core/register/backlog.ts";
import { dateOf, dayOf } from "../../../src/core/register/calendar.ts";
import { pareto } from "../../../src/core/register/pareto.ts";
import { isAtLeast, percentText } from "../../../src/core/register/percent.ts";
import { registerFigures } from "../../../src/core/register/registerFigures.ts";
import { repetition } from "../../../src/core/register/repetition.ts";
import { scatter } from "../../../src/core/register/scatter.ts";
import { meanOf, npsOf, npsScore } from "../../../src/core/register/surveys.ts";
import { percentilesOf, turnaround } from "../../../src/core/register/turnaround.ts";
import { meetsTarget, shareOf, standings, withinTerm } from "../../../src/core/register/withinTerm.ts";
import { aRegister } from "../../builders/aRegister.ts";

const terms = ["ontvangen op", "streefdatum", "afgehandeld op", "status"];
const today = dayOf("2026-06-01");

test("an open case past its term counts as late, one before its term counts nowhere yet", () => {
  const register = aRegister(terms, [
    ["2026-01-01", "2026-01-10", "2026-01-09", "gesloten"],
    ["2026-01-01", "2026-01-10", "2026-01-11", "gesloten"],
    ["2026-01-01", "2026-01-10", "", "open"],
    ["2026-05-01", "2026-06-01", "", "open"],
    ["2026-05-01", "", "2026-05-02", "gesloten"],
  ]);
  expect(withinTerm(standings(register, {}, today))).toEqual({
    onTime: 1,
    closedLate: 1,
    openOverdue: 1,
    notYetDue: 1,
    unknown: 1,
    received: 5,
  });
});

test("a case that is closed on a day nobody wrote down is unknown, neither on time nor overdue", () => {
  const register = aRegister(terms, [["2026-01-01", "2026-01-10", "", "Gesloten"]]);
  expect(withinTerm(standings(register, {}, today))).toMatchObject({ onTime: 0, openOverdue: 0, unknown: 1 });
});

test("a term without a time lasts until the end of its day; two moments are compared to the second", () => {
  const register = aRegister(terms, [
    ["2026-01-01 08:00", "2026-01-10", "2026-01-10 23:59", ""],
    ["2026-01-01 08:00", "2026-01-10 12:00", "2026-01-10 12:00:00", ""],
    ["2026-01-01 08:00", "2026-01-10 12:00", "2026-01-10 12:00:01", ""],
    ["2026-01-01 08:00", "2026-01-10 12:00", "2026-01-10", ""],
  ]);
  expect(withinTerm(standings(register, {}, today))).toMatchObject({ onTime: 3, closedLate: 1 });
});

test("a column in which every time is midnight holds days", () => {
  const register = aRegister(terms, [["2026-01-01 00:00:00", "2026-01-10 00:00:00", "2026-01-10 17:00:00", ""]]);
  expect(withinTerm(standings(register, {}, today))).toMatchObject({ onTime: 1, closedLate: 0 });
});

test("a case counts in the period in which its term fell, an unknown term in the period of receipt", () => {
  const register = aRegister(terms, [
    ["2025-12-20", "2026-01-10", "2026-01-09", ""],
    ["2026-12-20", "2027-01-10", "2027-01-09", ""],
    ["2025-12-20", "", "", ""],
    ["2026-02-01", "", "", ""],
  ]);
  const period = { from: dayOf("2026-01-01"), to: dayOf("2026-12-31") };
  expect(withinTerm(standings(register, period, today))).toMatchObject({ onTime: 1, unknown: 1, received: 2 });
});

test.each([
  [899, 101, 0, false],
  [900, 100, 0, true],
  [900, 100, 52, true],
  [900, 100, 53, undefined],
  [0, 0, 0, undefined],
])("with %i on time, %i late and %i unknown, the ninety percent is met: %s", (onTime, closedLate, unknown, meets) => {
  const received = onTime + closedLate + unknown;
  expect(meetsTarget({ onTime, closedLate, openOverdue: 0, unknown, notYetDue: 0, received }, 90)).toBe(meets);
});

test("leaving out open overdue cases would pass a register that fails when they count", () => {
  const boston = { onTime: 72, closedLate: 5, openOverdue: 12, unknown: 0, notYetDue: 0, received: 89 };
  expect(isAtLeast(72, 77, 90)).toBe(true);
  expect(meetsTarget(boston, 90)).toBe(false);
  expect(shareOf(boston)).toEqual({ onTime: 72, of: 89, percent: "80.9", assessable: true });
});

test("a percentage is rounded half up on whole numbers", () => {
  expect([percentText(1, 8), percentText(1, 16), percentText(2, 3), percentText(5, 5), percentText(0, 0)]).toEqual([
    "12.5",
    "6.3",
    "66.7",
    "100.0",
    undefined,
  ]);
});

test("turnaround counts calendar days; a case closed before it was received is told apart", () => {
  const register = aRegister(terms, [
    ["2026-01-01 09:00", "", "2026-01-01 17:00", ""],
    ["2026-01-01 23:00", "", "2026-01-02 01:00", ""],
    ["2026-01-05", "", "2026-01-04", ""],
    ["2026-01-05 12:00", "", "2026-01-05 11:00", ""],
    ["2026-01-05", "", "", ""],
  ]);
  const found = turnaround(register, {});
  expect(found).toEqual({
    basis: "received-closed",
    unit: "calendarDays",
    open: 1,
    n: 2,
    negative: 2,
    histogram: [
      [0, 1],
      [1, 1],
    ],
  });
  expect(percentilesOf(found.histogram)).toEqual({ p50: 0.5, p90: 0.9, p95: 0.95 });
});

test("without a closing column the first response ends a case", () => {
  const register = aRegister(["ontvangen op", "eerste reactie"], [["2026-01-01", "2026-01-04"]]);
  expect(turnaround(register, {})).toMatchObject({ basis: "received-firstResponse", n: 1, histogram: [[3, 1]] });
});

test("the vital few are the smallest set that reaches eighty percent; equal categories stand by name", () => {
  const names = ["b", "a", "c", "a", "b", "d", "", "a", "b", "a"];
  const register = aRegister(
    ["ontvangen op", "categorie"],
    names.map((name) => ["2026-01-01", name]),
  );
  const words = register.words.category ?? { ids: new Int32Array(), names: [] };
  const found = pareto(register, words, {});
  expect(found.all.map(({ name, count }) => `${name} ${count}`)).toEqual(["a 4", "b 3", "c 1", "d 1"]);
  expect([found.vitalFew, found.named, found.blank]).toEqual([3, 9, 1]);
});

test("repetition is sought within ninety days, and the busiest window is told with its first and last day", () => {
  const rows = [
    ["2026-01-01", "ver"],
    ["2026-04-01", "ver"],
    ["2026-01-01", "net"],
    ["2026-03-31", "net"],
    ["2026-01-01", "druk"],
    ["2026-05-01", "druk"],
    ["2026-05-20", "druk"],
    ["2026-05-10", "druk"],
    ["2026-01-01", "eens"],
  ];
  const register = aRegister(["ontvangen op", "categorie"], rows);
  const words = register.words.category ?? { ids: new Int32Array(), names: [] };
  expect(repetition(register, words, {}).map(({ name, count, from, to }) => [name, count, dateOf(from), dateOf(to)])).toEqual([
    ["druk", 3, "2026-05-01", "2026-05-20"],
    ["net", 2, "2026-01-01", "2026-03-31"],
  ]);
});

test("three of a kind is a pattern, two is notable, and causes and departments are looked at too", () => {
  const rows = [1, 2, 3].map((day) => [`2026-01-0${day}`, "post", day === 3 ? "" : "brief kwijt"]);
  const { patterns, notable } = registerFigures(aRegister(["ontvangen op", "categorie", "oorzaak"], rows), {}, today);
  expect(patterns.map(({ field, name, count }) => [field, name, count])).toEqual([["category", "post", 3]]);
  expect(notable.map(({ field, name, count }) => [field, name, count])).toEqual([["cause", "brief kwijt", 2]]);
});

test("the backlog holds the days that open cases have waited", () => {
  const register = aRegister(terms, [
    ["2026-05-01", "", "", "open"],
    ["2026-05-30", "", "", "open"],
    ["2026-05-01", "", "", "afgehandeld"],
    ["2026-05-01", "", "2026-05-02", "afgehandeld"],
    ["2026-07-01", "", "", "open"],
  ]);
  expect(backlog(register, {}, today)?.ages).toEqual([
    [2, 1],
    [31, 1],
  ]);
  expect(backlog(aRegister(["ontvangen op"], [["2026-01-01"]]), {}, today)).toBeUndefined();
});

test("an open case is past its term from the day after it, and without a term it is told apart", () => {
  const register = aRegister(terms, [
    ["2026-05-01", "2026-05-31", "", "open"],
    ["2026-05-02", "2026-06-01", "", "open"],
    ["2026-05-03", "", "", "open"],
    ["2026-05-04", "2026-05-05", "2026-05-30", "gesloten"],
  ]);
  expect(backlog(register, {}, today)).toEqual({
    ages: [
      [29, 1],
      [30, 1],
      [31, 1],
    ],
    overTerm: [[31, 1]],
    termUnknown: [[29, 1]],
  });
});

test("categories above the median in number and in weight stand in the corner that matters", () => {
  const rows = [
    ...Array.from({ length: 5 }, () => ["2026-01-01", "veel en zwaar", "hoog"]),
    ...Array.from({ length: 4 }, () => ["2026-01-01", "veel en licht", "laag"]),
    ["2026-01-01", "weinig en zwaar", "hoog"],
    ["2026-01-01", "weinig en licht", "laag"],
  ];
  const points = scatter(aRegister(["ontvangen op", "categorie", "ernst"], rows), {}) ?? [];
  expect(Object.fromEntries(points.map(({ name, often, heavy }) => [name, [often, heavy]]))).toEqual({
    "veel en zwaar": [true, true],
    "veel en licht": [true, false],
    "weinig en zwaar": [false, true],
    "weinig en licht": [false, false],
  });
});

test("the net promoter score comes with its margin: half promoters, a sixth detractors, 300 answers", () => {
  expect(npsScore({ promoters: 150, passives: 100, detractors: 50, n: 300 })).toEqual({ score: "33.3", margin: "8.4" });
  expect(npsOf([10, 9, 8, 7, 6, 0, 8.5, 11])).toEqual({ promoters: 2, passives: 2, detractors: 2, n: 6 });
  expect(npsScore(npsOf([]))).toBeUndefined();
});

test("a decimal comma is a decimal point", () => {
  const register = aRegister(
    ["ontvangen op", "csat"],
    ["4,5", "3.5", "", "goed"].map((mark) => ["2026-01-01", mark]),
  );
  expect(registerFigures(register, {}, today).csat).toEqual({
    sumHundredths: 800,
    margin: "0.98",
    n: 2,
    mean: "4.0",
    lowest: 3.5,
    highest: 4.5,
  });
  expect(meanOf([1, 2, 2])).toMatchObject({ mean: "1.7" });
});
