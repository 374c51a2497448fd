import fc from "fast-check";
import { PDFDocument } from "pdfkit";
import { expect, test } from "vitest";
import coverage from "../../../src/report/fonts/coverage.json" with { type: "json" };
import { fontsFromDisk } from "../../../src/report/fontsFromDisk.ts";
import { REPLACEMENT, replaceUncovered } from "../../../src/report/pdf/coverage.ts";

const listed = new Set(
  coverage.ranges.flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset)),
);

test("every character on the list is in all four faces of the report's font", () => {
  expect(listed.size).toBeGreaterThan(600);
  for (const [face, bytes] of Object.entries(fontsFromDisk())) {
    const document = new PDFDocument({ font: null, autoFirstPage: false });
    document.registerFont(face, bytes).font(face);
    const inFont = new Set(document._font.font.characterSet);
    expect([...listed].filter((code) => !inFont.has(code))).toEqual([]);
  }
});

test("the font can write names from all over Europe, amounts, arrows and check marks", () => {
  const text =
    "Zoë Dvořák, Łukasz Żółć, Şükrü Ğ, Öğr., Ștefan, Nguyễn Văn Ấn, Æther, ẞ – “quotes” ‘x’ … € £ ½ ≥ ≤ ≠ ± × → ← ↑ ↓ ✓ ✗ ☐ ☑ • № ™ m² CO₂";
  expect(replaceUncovered(text)).toEqual({ text, replaced: [] });
});

test("a letter typed as letter and accent becomes one letter", () => {
  expect(replaceUncovered("coo\u0308rdinatie en re\u0301el")).toEqual({ text: "coördinatie en réel", replaced: [] });
});

test("an emoji of several parts is one sign and is named as typed", () => {
  expect(replaceUncovered("goed 👍🏽 en 👨‍👩‍👧")).toEqual({ text: `goed ${REPLACEMENT} en ${REPLACEMENT}`, replaced: ["👍🏽", "👨‍👩‍👧"] });
});

test("another script is shown letter by letter, each letter named once", () => {
  expect(replaceUncovered("שלום של")).toEqual({ text: "□□□□ □□", replaced: ["ש", "ל", "ו", "ם"] });
});

test("what has no shape disappears without a word", () => {
  expect(replaceUncovered("klach\u00adten\u200bbeleid\ufeff\u202a\u0007")).toEqual({ text: "klachtenbeleid", replaced: [] });
});

test("spaces of every width stay spaces, and line ends stay line ends", () => {
  expect(replaceUncovered("a\u2009b\u202fc\u3000d\r\ne\u2028f\tg").text).toBe("a b\u00a0c d\ne\nf\tg");
});

test("whatever is typed, the font can print the outcome, and doing it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const { text } = replaceUncovered(typed);
      for (const letter of text) expect(letter === "\n" || letter === "\t" || listed.has(letter.codePointAt(0) ?? -1)).toBe(true);
      expect(replaceUncovered(text)).toEqual({ text, replaced: [] });
    }),
    { numRuns: 1000 },
  );
});
