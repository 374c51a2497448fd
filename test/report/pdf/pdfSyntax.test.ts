import { expect, test } from "vitest";
import { decodeText, type PdfValue, readValue } from "../../../src/report/pdf/pdfSyntax.ts";

const read = (text: string): PdfValue => readValue({ bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)), at: 0 });
const textOf = (text: string): string => {
  const value = read(text);
  if (value === null || typeof value !== "object" || !("kind" in value) || value.kind !== "string") throw new Error("no text");
  return decodeText(value);
};

test("a text may hold brackets, escapes, octal codes and broken lines", () => {
  expect(textOf("(een (twee) \\(drie\\) \\101\\n\\\\ a\\\r\nb)")).toBe("een (twee) (drie) A\n\\ ab");
});

test("a text with letters beyond Latin is told by its first two bytes", () => {
  expect(textOf("<FEFF00E92713>")).toBe("é✓");
  expect(textOf("<4>")).toBe("@");
});

test("numbers, names, references and lists are told apart", () => {
  const list = read("[1 -2.5 /A#20B 3 0 R 4 0 true null % remark\n <</K (v)>>]");
  expect(list).toEqual([
    1,
    -2.5,
    { kind: "name", name: "A B" },
    { kind: "reference", id: 3 },
    4,
    0,
    true,
    null,
    { kind: "dictionary", entries: new Map([["K", { kind: "string", bytes: Uint8Array.from([118]) }]]) },
  ]);
});

test.each(["(no end", "[1 2", "<</A 1", "<</A", "<</A 1 2>>", "<41", "nonsense", ""])("%s is damage", (text) => {
  expect(() => read(text)).toThrow();
});
