import { expect, test } from "vitest";
import { formatMean } from "../../../src/core/scoring/formatMean.ts";

test("a mean of four sections ends in .0, .3, .5 or .8: a quarter rounds half up", () => {
  expect([8, 9, 10, 11].map((sum) => formatMean(sum, 4))).toEqual(["2.0", "2.3", "2.5", "2.8"]);
});

test("half a tenth always rounds up, where a fraction in the machine would not", () => {
  // 1.15 and 1.45 are stored just below themselves and come out as 1.1 and 1.4 when rounded as fractions.
  expect(formatMean(23, 20)).toBe("1.2");
  expect(formatMean(29, 20)).toBe("1.5");
});

test("the whole follows when the tenths are full", () => {
  expect(formatMean(199, 100)).toBe("2.0");
  expect(formatMean(20, 4)).toBe("5.0");
});

test("a third is rounded to the nearest tenth", () => {
  expect([7, 8].map((sum) => formatMean(sum, 3))).toEqual(["2.3", "2.7"]);
});

test("a mean over no sections is a dash", () => {
  expect(formatMean(0, 0)).toBe("-");
});
