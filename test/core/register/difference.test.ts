import fc from "fast-check";
import { expect, test } from "vitest";
import { countsDiffer, differenceOf } from "../../../src/core/register/difference.ts";

// The examples of the published comparison of eleven methods, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])("%i of %i against %i of %i gives the published interval", (part, of, otherPart, otherOf, low, high) => {
  const found = differenceOf({ part, of }, { part: otherPart, of: otherOf });
  expect(found?.low).toBeCloseTo(low, 4);
  expect(found?.high).toBeCloseTo(high, 4);
});

test("a difference is more than chance when the interval leaves out zero", () => {
  expect(differenceOf({ part: 56, of: 70 }, { part: 48, of: 80 })?.moreThanChance).toBe(true);
  expect(differenceOf({ part: 5, of: 56 }, { part: 0, of: 29 })?.moreThanChance).toBe(false);
  expect(differenceOf({ part: 0, of: 0 }, { part: 1, of: 2 })).toBeUndefined();
  expect([countsDiffer(2904, 2828), countsDiffer(2904, 2600)]).toEqual([false, true]);
});

const fraction = fc.tuple(fc.nat(500), fc.nat(500)).map(([part, more]) => ({ part, of: part + more + 1 }));

test("the interval holds the difference, stays within what shares can differ, and turns round with the two", () => {
  fc.assert(
    fc.property(fraction, fraction, (one, other) => {
      const [there, back] = [differenceOf(one, other), differenceOf(other, one)];
      if (there === undefined || back === undefined) throw new Error("neither is a share of nothing");
      expect(there.low).toBeLessThanOrEqual(there.by);
      expect(there.high).toBeGreaterThanOrEqual(there.by);
      expect(there.low).toBeGreaterThanOrEqual(-1.000001);
      expect(there.high).toBeLessThanOrEqual(1.000001);
      expect(back.low).toBeCloseTo(-there.high, 10);
    }),
  );
});
