import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf, dayOf } from "../../../src/core/register/calendar.ts";
import { compareSummaries } from "../../../src/core/register/compareSummaries.ts";
import { startSurvey } from "../../../src/core/register/readSurvey.ts";
import { registerFigures } from "../../../src/core/register/registerFigures.ts";
import { registerSummary } from "../../../src/core/register/registerSummary.ts";
import { shareFigures } from "../../../src/core/register/shareFigures.ts";
import { summariseFigures } from "../../../src/core/register/summariseFigures.ts";
import { aRegister } from "../../builders/aRegister.ts";

const header = [
  "klachtnummer",
  "ontvangen op",
  "ontvangstbevestiging",
  "streefdatum",
  "afgehandeld op",
  "categorie",
  "klantnummer",
  "heropend",
  "uitkomst",
  "nps",
  "verbeteractie",
];
const date = fc.integer({ min: dayOf("2025-01-01"), max: dayOf("2026-12-31") }).map(dateOf);
const maybe = fc.oneof(date, fc.constant(""));
const row = fc.tuple(
  fc.constantFrom("K-secret-1", "K-secret-2"),
  date,
  maybe,
  maybe,
  maybe,
  fc.constantFrom("Nota", "Storing", "", "Nota ".repeat(40)),
  fc.constantFrom("Jansen", "Pieters", ""),
  fc.constantFrom("ja", "nee", ""),
  fc.constantFrom("gegrond", "ongegrond", "anders", ""),
  fc.constantFrom("0", "8", "10", ""),
  fc.constantFrom("V-secret", ""),
);
const rows = fc.array(row, { minLength: 1, maxLength: 60 });
const asked = { period: { from: dayOf("2025-03-01"), to: dayOf("2026-02-28") }, today: dayOf("2026-06-01"), filter: {} };

function summaryOf(all: readonly (readonly string[])[], over: Partial<typeof asked> = {}) {
  const register = aRegister(header, all);
  const request = { ...asked, ...over };
  const figures = registerFigures(register, request.period, request.today, { customers: 1000 });
  return { figures, summary: summariseFigures({ ...register, rejected: register.rejected.length }, figures, request) };
}

test("whatever the register, its summary passes the check, survives being written down, and holds no key of a case, customer or improvement", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { summary } = summaryOf(all);
      const text = JSON.stringify(summary);
      expect(registerSummary.parse(JSON.parse(text))).toEqual(summary);
      for (const secret of ["secret", "Jansen", "Pieters"]) expect(text).not.toContain(secret);
    }),
  );
});

test("a part never exceeds its whole, and a share with what is left out covers its population", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { figures } = summaryOf(all, { period: { from: dayOf("2025-01-01"), to: dayOf("2026-12-31") } });
      for (const { id, part, of, population, excluded, indicative } of shareFigures(figures)) {
        expect(part).toBeLessThanOrEqual(of);
        expect(indicative).toBe(of < 30);
        const covered = of + excluded.reduce((sum, { count }) => sum + count, 0);
        if (population === "receivedInPeriod" || population === "receivedWithCustomer") expect([id, covered]).toEqual([id, all.length]);
      }
    }),
  );
});

test("open cases that waited longer than the days that are kept are counted, also those past their term", () => {
  const received = Array.from({ length: 410 }, (_, place) => dateOf(dayOf("2025-01-01") + place));
  const { summary } = summaryOf(
    received.map((date, place) => ["K", date, "", place % 2 === 0 ? date : "", "", "Nota", "", "", "", "", ""]),
    { period: { from: dayOf("2025-01-01"), to: dayOf("2026-12-31") } },
  );
  const { backlog } = summary;
  expect(backlog).toMatchObject({ n: 410, longer: 10, terms: { overLonger: 5, unknownLonger: 5 } });
  expect([backlog?.histogram.length, backlog?.terms?.over.length, backlog?.terms?.unknown.length]).toEqual([400, 200, 200]);
});

test("names are bounded in number and in length", () => {
  const many = Array.from({ length: 60 }, (_, index) => [
    "K",
    "2026-01-05",
    "",
    "",
    "",
    `${index} ${"lang ".repeat(60)}`,
    "",
    "",
    "",
    "",
    "",
  ]);
  const { summary } = summaryOf(many);
  expect(summary.pareto.categories).toBe(60);
  expect(summary.pareto.top).toHaveLength(25);
  expect(Math.max(...summary.pareto.top.map(({ name }) => name.length))).toBe(80);
});

test("a summary with a field too many, a negative count or counts that do not add up is refused", () => {
  const { summary } = summaryOf([["K", "2026-01-05", "", "", "", "Nota", "", "", "", "", ""]]);
  expect(registerSummary.safeParse(summary).success).toBe(true);
  expect(registerSummary.safeParse({ ...summary, rows: [] }).success).toBe(false);
  expect(registerSummary.safeParse({ ...summary, used: -1, rejected: 2 }).success).toBe(false);
  expect(registerSummary.safeParse({ ...summary, read: 5 }).success).toBe(false);
});

test("two years are compared per share with an interval, and it is said whether the difference is more than chance", () => {
  const yearOf = (year: number, onTime: number, late: number) =>
    [...Array(onTime).fill("05"), ...Array(late).fill("25")].map((day) => [
      "K",
      `${year}-03-01`,
      "",
      `${year}-03-10`,
      `${year}-03-${day}`,
      "Nota",
      "",
      "nee",
      "",
      "",
      "",
    ]);
  const period = (year: number) => ({ from: dayOf(`${year}-01-01`), to: dayOf(`${year}-12-31`) });
  const now = summaryOf(yearOf(2026, 92, 8), { period: period(2026), today: dayOf("2027-01-01") }).summary;
  const before = summaryOf(yearOf(2025, 75, 25), { period: period(2025), today: dayOf("2027-01-01") }).summary;
  const compared = compareSummaries(now, before);
  const within = compared.shares.find(({ id }) => id === "withinTerm");
  expect(within).toMatchObject({ now: { part: 92, of: 100 }, before: { part: 75, of: 100 }, difference: { moreThanChance: true } });
  expect(within?.difference?.by).toBeCloseTo(0.17, 10);
  expect(compared.categories).toMatchObject([{ name: "Nota", difference: { moreThanChance: false } }]);
  expect(compared.received).toEqual({ now: 100, before: 100, differ: false });
  expect(compareSummaries(now, { ...before, from: "2025-07-01" }).received.differ).toBeUndefined();
});

test("a survey shows those who complained beside those who did not", () => {
  const started = startSurvey(["Klager", "NPS", "Opmerking", "CSAT"]);
  if (started.kind === "problems") throw new Error("the marks are there");
  const answers = [
    ["ja", "9", "dank", "8,5"],
    ["nee", "3", "", "6"],
    ["", "10", "", ""],
    ["ja", "", "", ""],
    ["ja", "5", "", "7"],
  ];
  for (const [index, cells] of answers.entries()) started.reader.add({ line: index + 2, cells });
  expect(started.reader.done()).toMatchObject({
    read: 5,
    used: 4,
    withoutMark: [5],
    complainants: { nps: { promoters: 1, detractors: 1, n: 2 }, csat: { n: 2, mean: "7.8", margin: "1.47" } },
    others: { nps: { detractors: 1, n: 1 }, csat: { n: 1, margin: undefined } },
    notTold: { nps: { promoters: 1, n: 1 }, csat: undefined },
  });
  expect(startSurvey(["naam"])).toMatchObject({ problems: [{ code: "surveyMarksMissing" }] });
});
