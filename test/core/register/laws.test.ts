import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf, dayOf } from "../../../src/core/register/calendar.ts";
import { isAtLeast } from "../../../src/core/register/percent.ts";
import { histogramOf, percentileInHundredths } from "../../../src/core/register/percentile.ts";
import { type RegisterFigures, registerFigures } from "../../../src/core/register/registerFigures.ts";
import { repetition } from "../../../src/core/register/repetition.ts";
import { selectCases } from "../../../src/core/register/selectCases.ts";
import { shareOf, standings, withinTerm } from "../../../src/core/register/withinTerm.ts";
import { workdaysOf } from "../../../src/core/register/workdays.ts";
import { aRegister, readRows } from "../../builders/aRegister.ts";

const header = ["ontvangen op", "streefdatum", "afgehandeld op", "categorie", "afdeling", "status", "kanaal", "nps"];
const today = dayOf("2026-06-01");
const date = fc.integer({ min: dayOf("2025-06-01"), max: dayOf("2026-08-01") }).map(dateOf);
const maybeDate = fc.oneof({ arbitrary: date, weight: 6 }, fc.constantFrom("", "n.v.t.", "31-02-2026", "iets"));
const name = fc.constantFrom("post", "factuur", "bejegening", "");
const row = fc.tuple(
  maybeDate,
  maybeDate,
  maybeDate,
  name,
  name,
  fc.constantFrom("open", "gesloten", ""),
  name,
  fc.constantFrom("0", "7", "10", ""),
);
// The first row shows that each of these columns holds dates; one in which no cell is a date would be left out.
const rows = fc
  .array(row, { minLength: 1, maxLength: 40 })
  .map((all) => [["2026-01-15", "2026-02-26", "2026-01-20", "post", "", "", "", ""], ...all]);
const period = fc.tuple(date, date).map((pair) => {
  const [from = "", to = ""] = pair.sort();
  return { from: dayOf(from), to: dayOf(to) };
});

test("counts add up: read is used and rejected together, and every case due in the period is counted once", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const register = aRegister(header, all);
      expect(register.used + register.rejected.length).toBe(all.length);
      const { onTime, closedLate, openOverdue, unknown, notYetDue, received } = withinTerm(standings(register, {}, today));
      expect(onTime + closedLate + openOverdue + unknown + notYetDue).toBe(register.used);
      expect(received).toBe(register.used);
      const figures = registerFigures(register, {}, today);
      expect(figures.pareto.named + figures.pareto.blank).toBe(register.used);
      expect(figures.perMonth.reduce((sum, month) => sum + month.received, 0)).toBe(register.used);
    }),
  );
});

test("periods that follow each other add up to the whole", () => {
  fc.assert(
    fc.property(rows, date, (all, cut) => {
      const register = aRegister(header, all);
      const [before, after, whole] = [{ to: dayOf(cut) }, { from: dayOf(cut) + 1 }, {}].map((one) =>
        withinTerm(standings(register, one, today)),
      );
      for (const key of ["onTime", "closedLate", "openOverdue", "unknown", "notYetDue", "received"] as const) {
        expect((before?.[key] ?? 0) + (after?.[key] ?? 0)).toBe(whole?.[key]);
      }
    }),
  );
});

test("the months add up to the whole: what came in, and how every case stands on its term", () => {
  fc.assert(
    fc.property(rows, period, (all, within) => {
      const { perMonth, withinTerm: whole } = registerFigures(aRegister(header, all), within, today);
      expect(perMonth.reduce((sum, { received }) => sum + received, 0)).toBe(whole.received);
      for (const key of ["onTime", "closedLate", "openOverdue", "unknown", "notYetDue"] as const) {
        expect([key, perMonth.reduce((sum, month) => sum + month.withinTerm[key], 0)]).toEqual([key, whole[key]]);
      }
    }),
  );
});

test("the share of a month is that of a period which is that month", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const register = aRegister(header, all);
      for (const month of registerFigures(register, {}, today).perMonth) {
        const from = dayOf(`${month.month}-01`);
        const to = Math.max(...Array.from({ length: 31 }, (_, place) => from + place).filter((day) => dateOf(day).startsWith(month.month)));
        expect(withinTerm(standings(register, { from, to }, today))).toEqual({ ...month.withinTerm, received: month.received });
      }
    }),
  );
});

test("every open case is within its term, past it or without one, and of the whole register those past it are the open ones that make the share lower", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { backlog, withinTerm: whole } = registerFigures(aRegister(header, all), {}, today);
      if (backlog === undefined) throw new Error("the heading tells what has ended");
      const ages = new Map(backlog.ages);
      for (const [age, count] of [...backlog.overTerm, ...backlog.termUnknown]) ages.set(age, (ages.get(age) ?? 0) - count);
      for (const left of ages.values()) expect(left).toBeGreaterThanOrEqual(0);
      // Received after today, and yet due before it: no backlog, but overdue.
      expect(backlog.overTerm.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(whole.openOverdue);
    }),
  );
});

test("the order of the rows changes no figure", () => {
  fc.assert(
    fc.property(
      rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }))),
      period,
      ([all, shuffled], within) => {
        expect(named(shuffled, within)).toEqual(named(all, within));
      },
    ),
  );
});

/** Places of names follow the file; names and figures do not. */
function named(all: readonly (readonly string[])[], within: { from: number; to: number }) {
  return withoutPlaces(registerFigures(aRegister(header, all), within, today));
}

function withoutPlaces(figures: RegisterFigures) {
  return { ...figures, pareto: { ...figures.pareto, all: figures.pareto.all.map(({ name: one, count }) => [one, count]) } };
}

test("one more case on time never lowers the share", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const onTime = ["2026-01-01", "2026-01-10", "2026-01-05", "post", "", "", "", ""];
      const [before, after] = [all, [...all, onTime]].map((one) => shareOf(withinTerm(standings(aRegister(header, one), {}, today))));
      if (before === undefined || after === undefined) throw new Error("two shares");
      expect(after.onTime * before.of).toBeGreaterThanOrEqual(before.onTime * after.of);
    }),
  );
});

test("a share meets a percentage exactly when the fraction does", () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), fc.nat(100), (part, more, percent) => {
      const of = part + more;
      expect(isAtLeast(part, of, percent)).toBe(BigInt(part) * 100n >= BigInt(percent) * BigInt(of));
    }),
  );
});

test("percentiles equal those computed from the sorted list by the definition of type 7", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 60 }), fc.nat(100), (values, percent) => {
      const sorted = [...values].sort((a, b) => a - b);
      const place = ((sorted.length - 1) * percent) / 100;
      const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
      const counts = new Map<number, number>();
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
      const hundredths = percentileInHundredths(histogramOf(counts), percent);
      expect(Number.isInteger(hundredths)).toBe(true);
      expect((hundredths ?? 0) / 100).toBeCloseTo(low + (place - Math.floor(place)) * (high - low), 6);
    }),
  );
});

test("a pattern is the busiest window that any search by hand finds", () => {
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), (dates) => {
      const register = aRegister(
        ["ontvangen op", "categorie"],
        dates.map((one) => [one, "post"]),
      );
      const { patterns, notable } = registerFigures(register, {}, today);
      const days = dates.map(dayOf);
      const busiest = Math.max(...days.map((from) => days.filter((day) => day >= from && day < from + 90).length));
      expect([...patterns, ...notable].map(({ count }) => count)).toEqual(busiest < 2 ? [] : [busiest]);
    }),
  );
});

test("no cell, however odd, stops the reading", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(fc.string(), maybeDate), { maxLength: 10 }), { maxLength: 10 }), (all) => {
      const read = readRows(header, all);
      if (read.kind === "register") expect(read.register.used + read.register.rejected.length).toBe(read.register.read);
    }),
  );
});

test("filters by the names of a column divide the cases: their figures add up to the whole", () => {
  fc.assert(
    fc.property(rows, period, (all, within) => {
      const register = aRegister(header, all);
      const names = [...(register.words.channel?.names ?? []), ""];
      const parts = names.map((one) => registerFigures(selectCases(register, { channel: [one] }), within, today));
      const whole = registerFigures(register, within, today);
      for (const key of ["onTime", "closedLate", "openOverdue", "unknown", "notYetDue", "received"] as const) {
        expect(parts.reduce((sum, { withinTerm: part }) => sum + part[key], 0)).toBe(whole.withinTerm[key]);
      }
      expect(parts.reduce((sum, { turnaround }) => sum + turnaround.n + turnaround.open + turnaround.negative, 0)).toBe(
        whole.withinTerm.received,
      );
    }),
  );
});

test("a filter shows what a file with its rows alone would show", () => {
  fc.assert(
    fc.property(rows, period, (all, within) => {
      for (const [field, column] of [
        ["category", 3],
        ["department", 4],
        ["channel", 6],
      ] as const) {
        const left = all.filter((row) => row[column] === "post" || row[column] === "");
        const read = readRows(header, left);
        if (read.kind === "problems") continue;
        const filtered = registerFigures(selectCases(aRegister(header, all), { [field]: ["post", ""] }), within, today);
        expect(withoutPlaces(filtered)).toEqual(withoutPlaces(registerFigures(read.register, within, today)));
      }
    }),
  );
});

test("a rejected row changes no figure", () => {
  fc.assert(
    fc.property(rows, period, (all, within) => {
      const register = aRegister(header, all);
      const lines = new Set(register.rejected.map(({ line }) => line));
      expect(
        named(
          all.filter((_, place) => !lines.has(place + 2)),
          within,
        ),
      ).toEqual(named(all, within));
    }),
  );
});

test("a wider window never shows fewer cases of a name", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 200 }), fc.nat(100), (all, width, more) => {
      const register = aRegister(header, all);
      const words = register.words.category;
      if (words === undefined) throw new Error("the heading has a category");
      const [narrow, wide] = [width, width + more].map(
        (days) => new Map(repetition(register, words, {}, days).map((one) => [one.name, one.count])),
      );
      for (const [one, count] of narrow ?? []) expect(wide?.get(one) ?? 0).toBeGreaterThanOrEqual(count);
    }),
  );
});

test("a working day is never more than a calendar day, and a longer term never ends sooner", () => {
  const span = { from: dayOf("2025-01-01"), to: dayOf("2026-12-31") };
  const workdays = workdaysOf({ liberationDay: "everyYear", goodFriday: true }, [], span);
  const day = fc.integer({ min: span.from, max: span.to });
  fc.assert(
    fc.property(day, fc.nat(300), fc.integer({ min: 1, max: 100 }), (from, calendarDays, term) => {
      expect(workdays.between(from, from + calendarDays)).toBeLessThanOrEqual(calendarDays);
      expect(workdays.between(from, workdays.after(from, term))).toBe(term);
      expect(workdays.after(from, term + 1)).toBeGreaterThan(workdays.after(from, term));
    }),
  );
});
