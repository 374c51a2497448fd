import fc from "fast-check";
import { beforeAll, expect, test, vi } from "vitest";
import { startEngine } from "../../src/engine/automerge.ts";
import { mergeText } from "../../src/engine/mergeText.ts";

vi.setConfig({ testTimeout: 60_000 });
beforeAll(startEngine);

test("what two people added to one text is in it, wherever they added it", () => {
  expect(
    mergeText(
      "Het reglement staat op de site.",
      "Het nieuwe reglement staat op de site.",
      "Het reglement staat op de site en in de winkel.",
    ),
  ).toBe("Het nieuwe reglement staat op de site en in de winkel.");
  expect(mergeText("", "Van haar. ", "Van mij. ")).toMatch(/^(?:Van haar. Van mij. |Van mij. Van haar. )$/);
});

test("what one of two took away is gone, and the other's addition in the middle of it stays", () => {
  expect(mergeText("een twee drie", "een twee [bron] drie", "een drie")).toContain("[bron]");
  expect(mergeText("een twee drie", "een drie", "een twee drie vier")).toBe("een drie vier");
});

test("a text that only one of two changed is that one's text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (base, other) => {
      expect(mergeText(base, base, other)).toBe(other);
      expect(mergeText(base, other, base)).toBe(other);
      expect(mergeText(base, other, other)).toBe(other);
    }),
  );
});

test("words that two people put between the words of a text all survive", () => {
  const places = fc.array(fc.nat(9), { maxLength: 5 });
  const base = Array.from({ length: 10 }, (_, index) => `woord${index} `);
  const put = (at: readonly number[], mark: string) =>
    base.map((word, index) => word + (at.includes(index) ? `${mark}${index}. ` : "")).join("");
  fc.assert(
    fc.property(places, places, (left, right) => {
      const merged = mergeText(base.join(""), put(left, "L"), put(right, "R"));
      for (const index of left) expect(merged).toContain(`L${index}.`);
      for (const index of right) expect(merged).toContain(`R${index}.`);
      for (const word of base) expect(merged).toContain(word);
    }),
    { numRuns: 50 },
  );
});
