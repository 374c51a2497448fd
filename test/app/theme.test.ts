import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast, darkPalette, lightPalette } from "../../src/charts/scoreColours.ts";

const css = readFileSync(new URL("../../src/app/theme.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(([, name = "", light = "", dark = ""]) => [
    name,
    { light, dark },
  ]),
);

test("the scores have the same colours on screen and in charts", () => {
  for (const [index, light] of lightPalette.scores.entries()) {
    expect(tokens.get(`score-${index + 1}`)).toEqual({ light, dark: darkPalette.scores[index] });
  }
});

const grounds = ["ground", "surface", "sunken", "hover"];
const readable: readonly (readonly [string, readonly string[]])[] = [
  ["ink", [...grounds, "accent-soft", "warn-soft", "danger-soft", "good-soft"]],
  ["muted", grounds],
  ["accent", [...grounds, "accent-soft"]],
  ["on-accent", ["accent", "accent-hover"]],
  ["danger", ["surface", "ground", "danger-soft"]],
  ["warn", ["warn-soft"]],
  ["good", ["surface", "good-soft"]],
];

test.each(readable)("%s is readable on every ground it stands on", (ink, on) => {
  for (const ground of on) expect(worst(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});

test("the edge of a control stands out from every ground", () => {
  for (const ground of ["ground", "surface", "sunken"]) expect(worst("edge", ground), ground).toBeGreaterThanOrEqual(3);
});

function worst(one: string, other: string): number {
  const [a, b] = [tokens.get(one), tokens.get(other)];
  if (a === undefined || b === undefined) throw new Error(`No colour ${one} or ${other}`);
  return Math.min(contrast(a.light, b.light), contrast(a.dark, b.dark));
}
