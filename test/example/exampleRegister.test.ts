import { expect, test } from "vitest";
import { dayOf } from "../../src/core/register/calendar.ts";
import { strictestHolidays } from "../../src/core/register/holidays.ts";
import { withPublishedTerms } from "../../src/core/register/publishedTerm.ts";
import { startSurvey } from "../../src/core/register/readSurvey.ts";
import { registerFigures } from "../../src/core/register/registerFigures.ts";
import { percentilesOf } from "../../src/core/register/turnaround.ts";
import { workdaysOf } from "../../src/core/register/workdays.ts";
import { termsPerMonth } from "../../src/example/attachments/termsPerMonth.ts";
import { type YearFigures, yearFigures } from "../../src/example/klantbelang/yearFigures.ts";
import { exportedAfterDays } from "../../src/example/register/exampleCases.ts";
import { exampleRegister, exampleRegisterCsv } from "../../src/example/register/exampleRegister.ts";
import { exampleSurveyCsv } from "../../src/example/register/exampleSurvey.ts";
import { causeWords, channelWords } from "../../src/example/register/registerWords.ts";
import { readRows } from "../../src/platform/readRows.ts";
import { aRegister } from "../builders/aRegister.ts";

const years = [2024, 2025, 2026] as const;
const periodOf = ({ from, to }: YearFigures) => ({ from: dayOf(from), to: dayOf(to) });
const exportedOn = ({ to }: YearFigures) => dayOf(to) + exportedAfterDays;

function figuresOf(year: (typeof years)[number], language: "nl" | "en") {
  const { header, rows } = exampleRegister(year, language);
  const register = aRegister(header, rows);
  return { register, figures: registerFigures(register, periodOf(yearFigures[year]), exportedOn(yearFigures[year])) };
}

test.each(years)("the register of %i shows exactly the figures that the example's audit of that year tells", (year) => {
  const told = yearFigures[year];
  const { register, figures } = figuresOf(year, "nl");
  expect(register.rejected).toEqual([]);
  expect(register.notices).toEqual([]);
  expect(figures.withinTerm).toEqual({
    onTime: told.onTime,
    closedLate: told.closedLate,
    openOverdue: told.openOverdue,
    unknown: 0,
    notYetDue: 0,
    received: told.received,
  });
  const counted = Object.fromEntries(figures.pareto.all.map(({ name, count }) => [name, count]));
  expect(counted).toEqual(
    Object.fromEntries(Object.entries(told.causes).map(([cause, count]) => [causeWords[cause as keyof typeof causeWords].name.nl, count])),
  );
  const channels = figures.groups.find(({ field }) => field === "channel")?.groups ?? [];
  expect(Object.fromEntries(channels.map(({ name, count }) => [name, count]))).toEqual(
    Object.fromEntries(
      Object.entries(told.channels).map(([channel, count]) => [channelWords[channel as keyof typeof channelWords].nl, count]),
    ),
  );
  expect(figures.turnaround).toMatchObject({ n: told.closed, negative: 0 });
  expect(percentilesOf(figures.turnaround.histogram)).toMatchObject({ p50: told.medianDays, p90: told.p90Days });
  expect(figures.firstTimeFix).toMatchObject({ basis: "closedAtFirstResponse", fixed: told.rightFirstTime, of: told.closed });
  expect(figures.reopened).toMatchObject({ yes: told.reopened });
  expect(figures.csat).toMatchObject({ n: told.survey.replies, mean: told.survey.rating.toFixed(1) });
  expect(figures.conversion).toMatchObject({ actions: told.improvements.registered });
  const severities = figures.groups.find(({ field }) => field === "importance")?.groups ?? [];
  expect(severities.find(({ name }) => name === "hoog")?.count).toBe(told.serious);
});

test("between 2,400 and 3,100 complaints a year, with a vital few of four categories, patterns, and the vital few in winter", () => {
  for (const year of years) {
    const { figures } = figuresOf(year, "nl");
    expect(figures.withinTerm.received).toBeGreaterThanOrEqual(2400);
    expect(figures.withinTerm.received).toBeLessThanOrEqual(3100);
    expect(figures.pareto.vitalFew).toBe(4);
    expect(figures.patterns.length).toBeGreaterThan(5);
    const received = (month: string) => figures.perMonth.find((one) => one.month === month)?.received ?? 0;
    expect(received(`${year}-01`)).toBeGreaterThan(received(`${year - 1}-08`));
  }
});

test("the months of 2026 are those of the table that goes with the audit", () => {
  const rows = termsPerMonth.content.nl;
  const table = "text" in rows ? rows.text.trim().split("\n").slice(1) : [];
  expect(table).toHaveLength(12);
  const { register } = figuresOf(2026, "nl");
  for (const line of table) {
    const [month = "", due, onTime, closedLate, openOverdue] = line.split(";");
    const first = dayOf(`${month}-01`);
    const [year = 0, number = 0] = month.split("-").map(Number);
    const last = Date.UTC(year, number, 0) / 86_400_000;
    const { withinTerm } = registerFigures(register, { from: first, to: last }, exportedOn(yearFigures[2026]));
    const told = { onTime: Number(onTime), closedLate: Number(closedLate), openOverdue: Number(openOverdue) };
    expect(withinTerm).toMatchObject(told);
    expect(told.onTime + told.closedLate + told.openOverdue).toBe(Number(due));
  }
});

test("both languages tell the same cases, and the same register comes out every time", () => {
  const [dutch, english] = [figuresOf(2025, "nl").figures, figuresOf(2025, "en").figures];
  expect(english.withinTerm).toEqual(dutch.withinTerm);
  expect(english.turnaround).toEqual(dutch.turnaround);
  expect(english.pareto.all.map(({ count }) => count)).toEqual(dutch.pareto.all.map(({ count }) => count));
  expect(english.pareto.all[0]?.name).toBe("Annual bill");
  expect(exampleRegister(2025, "en")).toEqual(exampleRegister(2025, "en"));
});

test("the published terms of ten and twenty working days lead to the due dates of the file", () => {
  const { header, rows } = exampleRegister(2026, "nl");
  const withDue = aRegister(header, rows);
  const without = aRegister(header, rows, { columns: { due: false } });
  const workdays = workdaysOf(strictestHolidays, [], { from: dayOf("2025-05-01"), to: dayOf("2026-09-30") });
  const term = { unit: "workingDays", validFrom: "2023-01-01", source: "Website" } as const;
  const terms = Object.values(causeWords).map(
    ({ name, termWorkingDays }) => ({ ...term, field: "category", name: name.nl, days: termWorkingDays }) as const,
  );
  expect(withPublishedTerms(without, terms, workdays).moments.due?.days).toEqual(withDue.moments.due?.days);
});

test("as a file the register is read without a question, in either language", async () => {
  for (const language of ["nl", "en"] as const) {
    const bytes = new TextEncoder().encode(exampleRegisterCsv(2024, language));
    const read = await readRows(
      async function* () {
        yield bytes;
      },
      {},
      (header) => ({ add: () => {}, done: () => header }),
    );
    expect(read).toMatchObject({
      kind: "read",
      form: { separator: language === "nl" ? ";" : "," },
      result: exampleRegister(2024, language).header,
    });
  }
});

test.each(years)("the survey of %i has the promoters and detractors of that year, and complainants recommend less", (year) => {
  const [header = "", ...lines] = exampleSurveyCsv(year, "nl").slice(1).trim().split("\r\n");
  const started = startSurvey(header.split(";"));
  if (started.kind === "problems") throw new Error("the marks are there");
  for (const [index, line] of lines.entries()) started.reader.add({ line: index + 2, cells: line.split(";") });
  const { complainants, others, notTold, read, used } = started.reader.done();
  const told = yearFigures[year].nps;
  expect([read, used, notTold.nps.n]).toEqual([told.asked, told.asked, 0]);
  expect(complainants.nps.promoters + others.nps.promoters).toBe(told.promoters);
  expect(complainants.nps.detractors + others.nps.detractors).toBe(told.detractors);
  expect(complainants.nps.n).toBeGreaterThan(30);
  expect(complainants.nps.detractors * others.nps.n).toBeGreaterThan(others.nps.detractors * complainants.nps.n);
});
