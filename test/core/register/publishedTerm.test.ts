import { expect, test } from "vitest";
import { dateOf, dayOf } from "../../../src/core/register/calendar.ts";
import { strictestHolidays } from "../../../src/core/register/holidays.ts";
import { type PublishedTerm, withPublishedTerms } from "../../../src/core/register/publishedTerm.ts";
import { registerFigures } from "../../../src/core/register/registerFigures.ts";
import { workdaysOf } from "../../../src/core/register/workdays.ts";
import { aRegister } from "../../builders/aRegister.ts";

const workdays = workdaysOf(strictestHolidays, [], { from: dayOf("2026-01-01"), to: dayOf("2026-12-31") });
const term = (over: Partial<PublishedTerm>): PublishedTerm => ({
  field: "",
  name: "",
  days: 14,
  unit: "calendarDays",
  validFrom: "2020-01-01",
  source: "Complaint regulation, article 5",
  ...over,
});
const dueDates = (cases: ReturnType<typeof withPublishedTerms>) =>
  [...(cases.moments.due?.days ?? [])].map((day) => (day < -1_000_000 ? "" : dateOf(day)));

test("a case without a due date in the file gets the one its published term leads to", () => {
  const register = aRegister(
    ["ontvangen op", "streefdatum", "kanaal", "categorie"],
    [
      ["2026-03-02", "2026-03-05", "Brief", "Nota"],
      ["2026-03-02", "", "Brief", "Nota"],
      ["2026-03-02", "", "E-mail", "Nota"],
      ["2026-03-02", "", "e-mail", "Storing"],
      ["2026-03-02", "", "", ""],
    ],
  );
  const found = withPublishedTerms(
    register,
    [
      term({ field: "channel", name: "Brief", days: 42 }),
      term({ field: "category", name: "Storing", days: 5, unit: "workingDays" }),
      term({ days: 28 }),
    ],
    workdays,
  );
  expect(dueDates(found)).toEqual(["2026-03-05", "2026-04-13", "2026-03-30", "2026-03-09", "2026-03-30"]);
});

test("of two terms for the same name the latest that was valid on the day of receipt counts", () => {
  const register = aRegister(["ontvangen op"], [["2025-12-31"], ["2026-01-01"], ["2019-12-31"]]);
  const found = withPublishedTerms(register, [term({ days: 42 }), term({ days: 28, validFrom: "2026-01-01" })], workdays);
  expect(dueDates(found)).toEqual(["2026-02-11", "2026-01-29", ""]);
});

test("the terms are counted apart and add up to the pooled figure", () => {
  const register = aRegister(
    ["ontvangen op", "streefdatum", "afgehandeld op", "kanaal"],
    [
      ["2026-03-02", "", "2026-03-10", "Brief"],
      ["2026-03-02", "", "2026-03-20", "Brief"],
      ["2026-03-02", "", "2026-03-04", "Telefoon"],
      ["2026-03-02", "2026-03-03", "2026-03-04", "Telefoon"],
      ["2026-03-02", "", "2026-03-04", "Balie"],
    ],
  );
  const terms = [term({ field: "channel", name: "Brief" }), term({ field: "channel", name: "Telefoon", days: 2 })];
  const figures = registerFigures(withPublishedTerms(register, terms, workdays), {}, dayOf("2026-06-01"));
  expect(figures.perTerm.map(({ term: one, withinTerm }) => [one?.name, withinTerm.onTime, withinTerm.closedLate])).toEqual([
    ["Brief", 1, 1],
    ["Telefoon", 1, 0],
    [undefined, 0, 1],
  ]);
  expect(figures.withinTerm).toMatchObject({ onTime: 2, closedLate: 2, unknown: 1 });
});
