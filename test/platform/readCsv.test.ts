import fc from "fast-check";
import { expect, test } from "vitest";
import type { SourceRow } from "../../src/core/register/readRegister.ts";
import { type ReadCsv, readCsv } from "../../src/platform/readCsv.ts";

type Read = { readonly header: readonly string[]; readonly rows: readonly SourceRow[] };

/** The bytes come in pieces of this size, because line ends and letters may fall on either side of an edge. */
function read(bytes: Uint8Array | string, pieceBytes = 7, told = {}): Promise<ReadCsv<Read>> {
  const all = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  const open = async function* () {
    for (let at = 0; at < all.length; at += pieceBytes) yield all.subarray(at, at + pieceBytes);
  };
  return readCsv<Read>(open, told, (header) => {
    const rows: SourceRow[] = [];
    return { add: (row) => rows.push(row), done: () => ({ header, rows }) };
  });
}

async function table(bytes: Uint8Array | string, pieceBytes?: number) {
  const found = await read(bytes, pieceBytes);
  if (found.kind === "problems") return found.problems.map(({ code }) => code);
  const { encoding, separator, result } = found;
  return { encoding, separator, header: result.header, rows: result.rows.map(({ cells }) => cells) };
}

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};

test.each([
  [",", "a,b\n1,2\n"],
  [";", "a;b\n1;2,5\n3;4,5\n"],
  ["\t", "a\tb\n1\tx, y\n"],
  ["|", "a|b\r\n1|2\r\n"],
  [";", "sep=;\na;b,c\n1;2\n"],
  [";", "a;b"],
])("the separator %j is found out", async (separator, text) => {
  expect(await table(text)).toMatchObject({ separator });
});

test.each([
  ["utf-8", new TextEncoder().encode("naam;x\nÉén;1\n")],
  ["utf-8", new TextEncoder().encode("\uFEFFnaam;x\nÉén;1\n")],
  ["windows-1252", new Uint8Array(Buffer.from("naam;x\nÉén;1\n", "latin1"))],
  ["utf-16le", utf16("\uFEFFnaam;x\nÉén;1\n", false)],
  ["utf-16be", utf16("\uFEFFnaam;x\nÉén;1\n", true)],
  ["utf-16le", utf16("naam;x\nÉén;1\n", false)],
] as const)("a file in %s is read as such", async (encoding, bytes) => {
  expect(await table(bytes)).toEqual({ encoding, separator: ";", header: ["naam", "x"], rows: [["Één", "1"]] });
});

test("one byte far into the file that UTF-8 does not have makes the whole file Windows-1252", async () => {
  const bytes = Buffer.from(`a;b\n${"x;y\n".repeat(20_000)}caf\xe9;z\n`, "latin1");
  const found = await read(new Uint8Array(bytes), 4096);
  expect(found).toMatchObject({ kind: "read", encoding: "windows-1252" });
  expect(found.kind === "read" && found.result.rows.at(-1)?.cells).toEqual(["café", "z"]);
  expect(found.kind === "read" && found.result.rows.length).toBe(20_001);
});

test("a row is told by the line on which it starts, past cells of several lines and lines with nothing in them", async () => {
  const found = await read('a,b\r\n1,"x\r\ny\nz"\r\n\r\n,\r\n2,q\r\n3,"a ""quoted"" word"');
  expect(found.kind === "read" && found.result.rows).toEqual([
    { line: 2, cells: ["1", "x\ny\nz"] },
    { line: 7, cells: ["2", "q"] },
    { line: 8, cells: ["3", 'a "quoted" word'] },
  ]);
});

test("a quotation mark that never closes costs its own line alone", async () => {
  const found = await read('a,b\n1,x\n2,"open\n3,y\n4,z\n');
  expect(found.kind === "read" && found.result.rows).toEqual([
    { line: 2, cells: ["1", "x"] },
    { line: 3, cells: [], fault: "rowQuoteOpen" },
    { line: 4, cells: ["3", "y"] },
    { line: 5, cells: ["4", "z"] },
  ]);
});

test("a quotation mark that never closes early in a large file is found out without holding the rest", async () => {
  const lines = 60_000;
  const found = await read(`a,b\n1,"open\n${"2,some words that fill the line\n".repeat(lines)}`, 65_536);
  if (found.kind !== "read") throw new Error(found.kind);
  expect(found.result.rows.length).toBe(lines + 1);
  expect(found.result.rows.filter(({ fault }) => fault !== undefined)).toEqual([{ line: 2, cells: [], fault: "rowQuoteOpen" }]);
  expect(found.result.rows.at(-1)?.line).toBe(lines + 2);
});

test("a quotation mark in the middle of a quoted text spoils its row and no other", async () => {
  const found = await read('a,b\n1,"x "y" z"\n2,q\n');
  expect(found.kind === "read" && found.result.rows.map(({ line, fault }) => [line, fault])).toEqual([
    [2, "rowQuotesWrong"],
    [3, undefined],
  ]);
});

test("cells of ten thousand letters and three hundred columns are read whole", async () => {
  const long = "x".repeat(10_000);
  const wide = Array.from({ length: 300 }, (_, index) => `c${index}`);
  const found = await read(`${wide.join(";")}\n${wide.map(() => long).join(";")}\n`, 50_000);
  expect(found.kind === "read" && found.result.header.length).toBe(300);
  expect(found.kind === "read" && found.result.rows[0]?.cells.every((cell) => cell === long)).toBe(true);
});

test.each([
  ["a new Excel file", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), "registerIsExcel"],
  ["an old Excel file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "registerIsExcel"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0]), "registerNotText"],
  ["blank lines", new TextEncoder().encode("\n\n  \n"), "registerBlank"],
])("%s is refused by what is in it", async (_, bytes, code) => {
  expect(await table(bytes, 4096)).toEqual([code]);
});

test("what is written as CSV is read back, wherever the pieces are cut", async () => {
  const cell = fc.oneof(fc.constantFrom("", "a", "één", '"', ",", "\n", '"",', " x "), fc.string({ maxLength: 6 }));
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), async (all, pieceBytes) => {
      const text = [["h1", "h2", "h3"], ...all].map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n");
      const found = await read(text, pieceBytes, { separator: "," });
      const expected = all.map((row) => row.map((one) => one.replaceAll("\r\n", "\n").replaceAll("\r", "\n")));
      expect(found.kind === "read" && found.result.rows.map(({ cells }) => cells)).toEqual(
        expected.filter((row) => row.some((one) => one.trim() !== "")),
      );
    }),
  );
});
