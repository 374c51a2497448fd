import fc from "fast-check";
import { expect, test } from "vitest";
import { niceScale } from "../../src/charts/niceScale.ts";

test("an axis runs over round numbers around what it has to hold", () => {
  expect(niceScale(0, 449).ticks).toEqual([0, 100, 200, 300, 400, 500]);
  expect(niceScale(0, 1).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(niceScale(-37, 62).ticks).toEqual([-40, -20, 0, 20, 40, 60, 80]);
  expect(niceScale(0.1, 0.3, 2).ticks).toEqual([0.1, 0.2, 0.3]);
});

test("what is counted gets no half steps", () => {
  expect(niceScale(0, 2, 5, true).ticks).toEqual([0, 1, 2]);
  expect(niceScale(0, 0, 5, true).ticks).toEqual([0, 1]);
});

test("every axis has at least two ticks, even steps, holds both ends and gives a share between 0 and 1", () => {
  const value = fc.oneof(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.double({ min: -1e12, max: 1e12, noNaN: true }));
  fc.assert(
    fc.property(value, value, fc.integer({ min: 1, max: 10 }), fc.boolean(), (a, b, steps, whole) => {
      const { ticks, low, high, share } = niceScale(a, b, steps, whole);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(steps + 3);
      expect(new Set(ticks).size).toBe(ticks.length);
      const room = (high - low) * 1e-6;
      expect(low).toBeLessThanOrEqual(Math.min(a, b) + room);
      expect(high).toBeGreaterThanOrEqual(Math.max(a, b) - room);
      for (const end of [a, b]) {
        expect(share(end)).toBeGreaterThanOrEqual(0);
        expect(share(end)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("a value that is no number does not spoil the axis", () => {
  expect(niceScale(Number.NaN, Number.POSITIVE_INFINITY).ticks).toEqual([0, 1]);
});
