import { expect, test } from "vitest";
import { contrast, darkPalette, lightPalette, scoreColour } from "../../src/charts/scoreColours.ts";

const scale = { min: 1, max: 5 };

test("every score has a colour of its own, and colours outside the scale take the nearest", () => {
  const colours = [1, 2, 3, 4, 5].map((score) => scoreColour(score, scale, lightPalette));
  expect(new Set(colours).size).toBe(5);
  expect(scoreColour(0, scale, lightPalette)).toBe(colours[0]);
  expect(scoreColour(9, scale, lightPalette)).toBe(colours[4]);
});

test("the colours of the scores run in one direction of lightness, so that they stay apart in grey", () => {
  for (const palette of [lightPalette, darkPalette]) {
    const against = palette.scores.map((colour) => contrast(colour, palette.ground));
    for (const [index, value] of against.slice(1).entries()) expect(value).toBeGreaterThan(against[index] ?? 0);
  }
});

test("every score colour stands out from the ground by at least 3 to 1, and text by 4.5 to 1", () => {
  for (const palette of [lightPalette, darkPalette]) {
    for (const colour of palette.scores) expect(contrast(colour, palette.ground)).toBeGreaterThanOrEqual(3);
    for (const colour of [palette.ink, palette.muted, palette.accent]) expect(contrast(colour, palette.ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test("black on white has the contrast of 21", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});
