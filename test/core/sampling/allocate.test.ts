import fc from "fast-check";
import { expect, test } from "vitest";
import { allocate } from "../../../src/core/sampling/allocate.ts";

const drawn = (strata: Readonly<Record<string, number>>, size: number) =>
  Object.fromEntries(
    allocate(
      Object.entries(strata).map(([name, population]) => ({ name, population })),
      size,
    ).map((stratum) => [stratum.name, stratum.drawn]),
  );

test("a sample is divided in proportion, and the largest remainders get what is left", () => {
  // 30 of 412: 15.00, 8.74 and 6.26.
  expect(drawn({ telefoon: 206, brief: 86, mail: 120 }, 30)).toEqual({ telefoon: 15, mail: 9, brief: 6 });
});

test("equal remainders go by name", () => {
  expect(drawn({ c: 1, b: 1, a: 1 }, 2)).toEqual({ a: 1, b: 1, c: 0 });
});

test("a sample of the whole population or more takes every file", () => {
  expect(drawn({ a: 3, b: 4 }, 7)).toEqual({ a: 3, b: 4 });
  expect(drawn({ a: 3, b: 4 }, 50)).toEqual({ a: 3, b: 4 });
});

const strata = fc.uniqueArray(fc.record({ name: fc.string(), population: fc.integer({ min: 1, max: 5_000 }) }), {
  selector: ({ name }) => name,
  minLength: 1,
  maxLength: 12,
});

test("all that is drawn adds up, no stratum gives more than it has, and none is more than one file from its share", () => {
  fc.assert(
    fc.property(strata, fc.integer({ min: 1, max: 500 }), (given, size) => {
      const total = given.reduce((sum, { population }) => sum + population, 0);
      const wanted = Math.min(size, total);
      const result = allocate(given, size);
      expect(result.reduce((sum, stratum) => sum + stratum.drawn, 0)).toBe(wanted);
      for (const stratum of result) {
        expect(stratum.drawn).toBeLessThanOrEqual(stratum.population);
        expect(Math.abs(stratum.drawn * total - wanted * stratum.population)).toBeLessThan(total);
      }
    }),
  );
});

test("the order in which the strata are given does not matter", () => {
  fc.assert(
    fc.property(strata, fc.integer({ min: 1, max: 500 }), (given, size) => {
      expect(allocate([...given].reverse(), size)).toEqual(allocate(given, size));
    }),
  );
});
