import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast } from "../../src/charts/scoreColours.ts";
import { brandOf } from "../../src/report/brand.ts";

test("whatever colour an organisation chooses, headings and the text on the cover can be read", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const brand = brandOf(`#${value.toString(16).padStart(6, "0")}`);
      expect(contrast(brand.accent, "#ffffff")).toBeGreaterThanOrEqual(4.5);
      expect(contrast(brand.fill, brand.onFill)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test("a colour that can be read is left as it is, and without one the house colour is used", () => {
  expect(brandOf("#7A1F5C")).toEqual({ fill: "#7a1f5c", onFill: "#ffffff", accent: "#7a1f5c" });
  expect(brandOf("")).toEqual(brandOf("#0b5a6b"));
});
