import fc from "fast-check";
import { expect, test } from "vitest";
import { drawSample } from "../../../src/core/sampling/drawSample.ts";
import { numbered } from "../../../src/core/sampling/readPopulation.ts";

const files = (ids: readonly string[], stratum = "") => ids.map((id) => ({ id, stratum }));

test("seed 2026-09-15 draws these thirty of 412, as an independent program does", () => {
  expect(drawSample(numbered(412), "2026-09-15", 30).strata[0]?.ids.join(" ")).toBe(
    "103 393 412 361 222 273 382 347 192 239 286 387 211 141 16 284 228 163 135 88 280 187 66 257 23 166 75 203 306 366",
  );
});

test("each stratum is drawn by itself, as an independent program does", () => {
  const population = [...files(["B1", "B2", "B3", "B4"], "telefoon"), ...files(["A1", "A2", "A3", "A4", "A5", "A6"], "brief")];
  expect(drawSample(population, "zaad", 5).strata).toEqual([
    { name: "brief", population: 6, drawn: 3, ids: ["A5", "A3", "A6"], reserve: expect.any(Array) },
    { name: "telefoon", population: 4, drawn: 2, ids: ["B2", "B3"], reserve: expect.any(Array) },
  ]);
});

test("another seed gives another draw", () => {
  expect(drawSample(numbered(412), "a", 30)).not.toEqual(drawSample(numbered(412), "b", 30));
});

test("the order of the list does not matter", () => {
  const shuffled = fc.shuffledSubarray(numbered(60).slice(), { minLength: 60 });
  fc.assert(
    fc.property(shuffled, fc.string(), (population, seed) => {
      expect(drawSample(population, seed, 12)).toEqual(drawSample(numbered(60), seed, 12));
    }),
  );
});

test("sample and reserve hold different files of the population, and the reserve is the next in the order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 100 }), fc.string(), (count, size, seed) => {
      const [stratum] = drawSample(numbered(count), seed, size).strata;
      const all = [...(stratum?.ids ?? []), ...(stratum?.reserve ?? [])];
      expect(new Set(all).size).toBe(all.length);
      expect(numbered(count).map(({ id }) => id)).toEqual(expect.arrayContaining(all));
      expect(stratum?.ids).toHaveLength(Math.min(count, size));
      const longer = drawSample(numbered(count), seed, all.length).strata[0];
      expect(longer?.ids).toEqual(all);
    }),
  );
});

test("a file of a small stratum without a place in the sample needs no reserve", () => {
  const population = [
    ...files(["x"], "post"),
    ...files(
      Array.from({ length: 99 }, (_, index) => `t${index}`),
      "telefoon",
    ),
  ];
  expect(drawSample(population, "s", 3).strata[0]).toEqual({ name: "post", population: 1, drawn: 0, ids: [], reserve: [] });
});

test("every file is drawn about as often as another", () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < 4_000; seed += 1) {
    for (const id of drawSample(numbered(20), `zaad ${seed}`, 5).strata[0]?.ids ?? []) seen.set(id, (seen.get(id) ?? 0) + 1);
  }
  // A thousand each is expected; six standard deviations are 164.
  for (const { id } of numbered(20)) expect(Math.abs((seen.get(id) ?? 0) - 1_000)).toBeLessThan(164);
});
