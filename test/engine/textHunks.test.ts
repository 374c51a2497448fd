import fc from "fast-check";
import { expect, test } from "vitest";
import { textHunks } from "../../src/engine/textHunks.ts";

/** Texts that share much, with characters of two code units, joined emoji, combining marks and right-to-left text. */
const piece = fc.constantFrom("a", "b ", "é", "\u{1F600}", "\u{1F601}", "👨‍👩‍👧 ", "e\u0301", "שלום", "\n", "één zin. ");
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

test("the hunks turn the one text into the other and never cut a character in two", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      let result = before;
      for (const { start, removed, added } of textHunks(before, after)) {
        expect(added.isWellFormed()).toBe(true);
        expect(result.slice(start, start + removed).isWellFormed()).toBe(true);
        result = result.slice(0, start) + added + result.slice(start + removed);
      }
      expect(result).toBe(after);
    }),
    { numRuns: 500 },
  );
});

test("a word more, a word less and a corrected letter are small hunks, each at its own place", () => {
  expect(textHunks("een twee drie", "een drie")).toEqual([{ start: 4, removed: 5, added: "" }]);
  expect(textHunks("een drie", "een twee drie")).toEqual([{ start: 4, removed: 0, added: "twee " }]);
  expect(textHunks("Het reglment staat.", "Het reglement staat.")).toEqual([{ start: 8, removed: 0, added: "e" }]);
  expect(textHunks("een twee drie vier vijf", "nul een drie vier 5 vijf")).toEqual([
    { start: 19, removed: 0, added: "5 " },
    { start: 4, removed: 5, added: "" },
    { start: 0, removed: 0, added: "nul " },
  ]);
  expect(textHunks("gelijk", "gelijk")).toEqual([]);
});

test("a text of 200 kB that was written anew is one hunk, at once", () => {
  const before = "woord ".repeat(33_000);
  const after = "ander ".repeat(33_000);
  const start = performance.now();
  expect(textHunks(before, after)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(2_000);
});
