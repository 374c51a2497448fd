import { change, init } from "@automerge/automerge/slim";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { startEngine } from "../../src/engine/automerge.ts";
import { writeText } from "../../src/engine/writeText.ts";

beforeAll(startEngine);

function rewritten(from: string, to: string): unknown {
  const start = change(init<Record<string, unknown>>(), (draft) => {
    draft.text = from;
  });
  return change(start, (draft) => writeText(draft, ["text"], from, to)).text;
}

/** Texts that share much, with characters of two code units, joined emoji, combining marks and right-to-left text. */
const piece = fc.constantFrom("a", "b ", "é", "\u{1F600}", "\u{1F601}", "👨‍👩‍👧", "e\u0301", "שלום", "\n", "één zin. ");
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

test("any text becomes any other text", () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      expect(rewritten(from, to)).toBe(to);
    }),
    { numRuns: 300 },
  );
});

test("replacing a note of 100 kB by quite another takes no noticeable time", () => {
  const from = "woord ".repeat(17_000);
  const to = "ander ".repeat(17_000);
  const start = performance.now();
  expect(rewritten(from, to)).toBe(to);
  // The engine's own comparison needs minutes for this; the bound is wide for a busy machine.
  expect(performance.now() - start).toBeLessThan(10_000);
});
