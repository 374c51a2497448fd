import { change, init } from "@automerge/automerge/slim";
import fc from "fast-check";
import { beforeAll, expect, test, vi } from "vitest";
import { startEngine } from "../../src/engine/automerge.ts";
import { writeText } from "../../src/engine/writeText.ts";

vi.setConfig({ testTimeout: 60_000 });
beforeAll(startEngine);

function rewritten(from: string, to: string): unknown {
  const start = change(init<Record<string, unknown>>(), (draft) => {
    draft.text = from;
  });
  return change(start, (draft) => writeText(draft, ["text"], from, to)).text;
}

const piece = fc.constantFrom("a ", "b", "é", "\u{1F600}", "\u{1F601} ", "👨‍👩‍👧", "e\u0301", "שלום ", "\n");
const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));

test("any text in the document becomes any other text, whatever characters they are made of", () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      expect(rewritten(from, to)).toBe(to);
    }),
    { numRuns: 60 },
  );
});
