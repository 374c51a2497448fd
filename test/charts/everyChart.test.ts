import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Chart } from "../../src/charts/chartNode.ts";
import { narrowest, pageFrameWidth } from "../../src/charts/frame.ts";
import { darkPalette, lightPalette } from "../../src/charts/scoreColours.ts";
import { toSvg } from "../../src/charts/toSvg.ts";
import { charts } from "./chartCases.ts";
import { parts, placeOfText } from "./inspect.ts";

const widths = [narrowest, pageFrameWidth, 640];

describe.each(Object.entries(charts))("%s", (_, { plausible, empty, any }) => {
  test("keeps every figure finite, every text inside the picture and every row whole, whatever the figures", () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...widths), (draw, width) => sound(draw({ width, palette: lightPalette }))),
      { numRuns: 60 },
    );
  });

  test("stays sound with figures from practice and without any", () => {
    for (const width of widths) {
      sound(plausible({ width, palette: lightPalette }));
      sound(empty({ width, palette: lightPalette }));
    }
    expect(empty({ width: 477, palette: lightPalette }).table.rows).toEqual([]);
  });

  test("draws the same in the dark, and takes its colours from the palette alone", () => {
    const light = toSvg(plausible({ width: 477, palette: lightPalette }), "Source Sans 3");
    const dark = toSvg(plausible({ width: 477, palette: darkPalette }), "Source Sans 3");
    const bare = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, "#");
    expect(bare(dark)).toBe(bare(light));
    const known = [...Object.values(darkPalette)].flat();
    for (const [colour] of dark.matchAll(/#[0-9a-f]{6}/g)) expect(known).toContain(colour);
  });

  test("uses nothing that the reader of the PDF does not know", () => {
    const svg = toSvg(plausible({ width: 477, palette: lightPalette }), "Source Sans 3");
    expect(svg).not.toMatch(/class=|style=|currentColor|var\(|paint-order|foreignObject|data-|<style/);
    const tags = new Set([...svg.matchAll(/<([a-z]+)/gi)].map(([, tag]) => tag));
    expect(["svg", "g", "rect", "line", "polygon", "polyline", "circle", "path", "text"]).toEqual(expect.arrayContaining([...tags]));
  });

  test("has a row with an id for every part that can be opened", () => {
    const chart = plausible({ width: 477, palette: lightPalette });
    const opened = parts(chart).flatMap(({ attributes }) =>
      attributes["data-id"] === undefined || "data-among" in attributes ? [] : [attributes["data-id"]],
    );
    if (opened.length > 0) expect(chart.table.ids).toEqual(expect.arrayContaining(opened));
    for (const { attributes } of parts(chart).filter((part) => "data-among" in part.attributes)) {
      expect(chart.table.ids?.some((id) => String(attributes["data-id"]).startsWith(`${id}@`))).toBe(true);
    }
    for (const { attributes } of parts(chart).filter((part) => "data-id" in part.attributes))
      expect(String(attributes["data-name"]).length).toBeGreaterThan(2);
  });
});

function sound(chart: Chart): void {
  expect(chart.height).toBeGreaterThan(0);
  expect(Number.isFinite(chart.height)).toBe(true);
  for (const { attributes } of parts(chart)) {
    for (const [key, value] of Object.entries(attributes)) {
      if (key === "data-name" || key === "data-id") continue;
      expect(String(value), key).not.toMatch(/NaN|Infinity|undefined/);
      if (key === "width" || key === "height" || key === "r") expect(Number(value)).toBeGreaterThanOrEqual(0);
    }
  }
  for (const text of parts(chart).filter(({ tag }) => tag === "text")) {
    const { left, right, baseline } = placeOfText(text);
    const said = `${text.children.join("")} at ${left}–${right}, ${baseline} of ${chart.width} × ${chart.height}`;
    expect(left, said).toBeGreaterThanOrEqual(-1);
    expect(right, said).toBeLessThanOrEqual(chart.width + 1);
    expect(baseline, said).toBeGreaterThanOrEqual(5);
    expect(baseline, said).toBeLessThanOrEqual(chart.height);
  }
  for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.head.length);
  if (chart.table.ids !== undefined) expect(chart.table.ids).toHaveLength(chart.table.rows.length);
}
