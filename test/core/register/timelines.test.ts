import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf, dayOf } from "../../../src/core/register/calendar.ts";
import { keepTimeline, keptTimeline, mostDots } from "../../../src/core/register/keptTimeline.ts";
import { registerFigures } from "../../../src/core/register/registerFigures.ts";
import { aRegister } from "../../builders/aRegister.ts";

const today = dayOf("2026-12-31");
const header = ["klachtnummer", "ontvangen op", "categorie", "afdeling"];
const day = fc.integer({ min: dayOf("2025-01-01"), max: dayOf("2026-12-31") });
const name = fc.constantFrom("Nota", "Storing", "Bejegening", "");
const rows = fc.array(fc.tuple(fc.constantFrom("K-1", "K-2"), day.map(dateOf), name, name), { minLength: 1, maxLength: 120 });
const period = fc.tuple(day, day).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));

test("a pattern is drawn with every case of its name in the period, on its day, and its window holds as many as it says", () => {
  fc.assert(
    fc.property(rows, period, (all, within) => {
      const { patterns, notable, timelines } = registerFigures(aRegister(header, all), within, today);
      for (const [place, { field, name: of, days }] of timelines.entries()) {
        const pattern = [...patterns, ...notable][place];
        const column = field === "category" ? 2 : 3;
        const received = all.filter((row) => row[column] === of).map((row) => dayOf(row[1]));
        const counted = received.filter((one) => one >= within.from && one <= within.to).sort((a, b) => a - b);
        expect(days.flatMap(([one, count]) => Array<number>(count).fill(one))).toEqual(counted);
        expect(counted.filter((one) => one >= (pattern?.from ?? 0) && one <= (pattern?.to ?? 0))).toHaveLength(pattern?.count ?? 0);
      }
      expect(timelines).toHaveLength(patterns.length + notable.length);
    }),
  );
});

test("twelve names are drawn: patterns first, then what is notable", () => {
  const names = Array.from({ length: 15 }, (_, place) => `onderwerp ${String(place).padStart(2, "0")}`);
  const all = names.flatMap((one, place) => Array.from({ length: place < 10 ? 3 : 2 }, () => ["K", "2026-01-05", one, ""]));
  const { patterns, notable, timelines } = registerFigures(aRegister(header, all), {}, today);
  expect([patterns.length, notable.length]).toEqual([10, 5]);
  expect(timelines.map(({ name: one }) => one)).toEqual(names.slice(0, 12));
});

test("what is kept tells the day of every case, or how many there were in every week, and nothing else of them", () => {
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 100 }), fc.integer({ min: 1, max: 3 }), (list, each) => {
      const days = list.sort((a, b) => a - b).map((one) => [one, each] as const);
      const kept = keptTimeline.parse(keepTimeline({ days }));
      const first = dayOf(kept.first);
      const total = list.length * each;
      expect(kept.kind).toBe(total <= mostDots ? "cases" : "weeks");
      if (kept.kind === "cases") {
        const told = [first];
        for (const gap of kept.gaps) told.push((told.at(-1) ?? 0) + gap);
        expect(told).toEqual(days.flatMap(([one, count]) => Array<number>(count).fill(one)));
      } else {
        expect(kept.counts.reduce((sum, count) => sum + count, 0)).toBe(total);
        for (const [week, count] of kept.counts.entries()) {
          expect(count).toBe(each * list.filter((one) => Math.floor((one - first) / 7) === week).length);
        }
      }
    }),
  );
});

test("cases spread over more than ten years are not drawn, and without a case there is nothing to keep", () => {
  expect(
    keepTimeline({
      days: [
        [0, 80],
        [3720, 1],
      ],
    }),
  ).toBeUndefined();
  expect(keepTimeline({ days: [] })).toBeUndefined();
});
