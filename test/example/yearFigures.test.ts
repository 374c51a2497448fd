import { expect, test } from "vitest";
import { type YearFigures, yearFigures } from "../../src/example/klantbelang/yearFigures.ts";

const years: readonly (readonly [string, YearFigures])[] = Object.entries(yearFigures);

test.each(years)("the figures of %s add up: by cause, by channel and by term", (_, year) => {
  expect(sum(Object.values(year.causes))).toBe(year.received);
  expect(sum(Object.values(year.channels))).toBe(year.received);
  expect(year.onTime + year.closedLate + year.openOverdue).toBe(year.due);
  expect(year.rightFirstTime).toBeLessThan(year.closed);
});

test("the share answered in time went from 84.6 % by way of 91.3 % to 92.0 %", () => {
  expect(years.map(([year, { onTime, due }]) => [year, ((100 * onTime) / due).toFixed(1)])).toEqual([
    ["2024", "84.6"],
    ["2025", "91.3"],
    ["2026", "92.0"],
  ]);
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
