import { expect, test } from "vitest";
import { svgSize } from "../../../src/report/pdf/svgSize.ts";

test("a drawing is as large as it says, or as the area it draws in", () => {
  expect(svgSize.measureSVG('<svg width="30" height="20pt">')).toEqual({ width: 30, height: 20 });
  expect(svgSize.measureSVG('<svg viewBox="0, 0, 300 120">')).toEqual({ width: 300, height: 120 });
});

test("a drawing that is scaled keeps the area it draws in", () => {
  expect(svgSize.writeDimensions('<svg width="30" height="20"><rect width="5" height="4"/></svg>', { width: 60, height: 40 })).toBe(
    '<svg viewBox="0 0 30 20" width="60" height="40"><rect width="5" height="4"/></svg>',
  );
  expect(svgSize.writeDimensions('<svg viewBox="0 0 3 2"/>', { width: 6, height: 4 })).toBe(
    '<svg viewBox="0 0 3 2" width="6" height="4"/>',
  );
});

test("a drawing without a size, or without anything, is our mistake", () => {
  expect(() => svgSize.measureSVG("<svg>")).toThrow(/without width and height/);
  expect(() => svgSize.measureSVG("")).toThrow(/without an svg element/);
});
