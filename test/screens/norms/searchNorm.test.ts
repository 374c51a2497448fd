import { expect, test } from "vitest";
import { searchNorm } from "../../../src/screens/norms/searchNorm.ts";
import { bundledNorm } from "../../core/scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");

test("no word asks for nothing", () => {
  expect(searchNorm(norm, "nl", "   ")).toBeUndefined();
});

test("every word must be there, whatever its case or accents", () => {
  const both = searchNorm(norm, "nl", "SMART béleidsplan");
  expect(both?.judged).toContain("I.2.c");
  expect(both?.judged.size).toBeLessThan(searchNorm(norm, "nl", "beleidsplan")?.judged.size ?? 0);
});

test("a printed number finds its criterion and the choices about it", () => {
  const found = searchNorm(norm, "nl", "IV.4.c");
  expect(found?.judged).toContain("IV.4.c");
  expect(found?.interpretations.size).toBeGreaterThan(0);
});

test("only the language of the screen is searched", () => {
  expect(searchNorm(norm, "nl", "top management sets")?.judged.size).toBe(0);
});
