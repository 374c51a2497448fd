import fc from "fast-check";
import { expect, test } from "vitest";
import { fitLines, textWidth } from "../../src/charts/textWidth.ts";

test("a text that does not fit is cut off with an ellipsis", () => {
  expect(fitLines("Rekening", 100, 10)).toEqual(["Rekening"]);
  expect(fitLines("Onjuiste afschrijving van de rekening", 80, 10)).toEqual([expect.stringMatching(/^Onjuiste afsch.*…$/)]);
});

test("a long word is divided over the lines there are", () => {
  const lines = fitLines("Klachtenbehandelingsprocedure", 80, 10, 3);
  expect(lines.length).toBe(2);
  expect(lines.join("").replace("-", "")).toBe("Klachtenbehandelingsprocedure");
});

test("no line is wider than its room, and there are never more lines than asked for", () => {
  const text = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 8 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.integer({ min: 30, max: 300 }), fc.integer({ min: 1, max: 4 }), (words, width, most) => {
      const lines = fitLines(words, width, 10, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
    }),
  );
});
