import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import type { SourceRow } from "../../src/core/register/readRegister.ts";
import type { RegisterMap } from "../../src/core/register/registerMap.ts";
import { readRows } from "../../src/platform/readRows.ts";
import { sheetParts } from "../../src/platform/sheetParts.ts";

type Value = string | number | boolean | Date | null;

async function excelFile(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>): Promise<Uint8Array> {
  const parts = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => (value instanceof Date ? { value, type: Date, format: "dd-mm-yyyy" } : value))),
  }));
  return new Uint8Array(await writeExcelFile(parts).toBuffer());
}

async function read(bytes: Uint8Array, map: RegisterMap = {}) {
  const rows: SourceRow[] = [];
  const file = async function* () {
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
  };
  let header: readonly string[] = [];
  const found = await readRows(file, map, (names) => {
    header = names;
    return { add: (row) => rows.push(row), done: () => rows.length };
  });
  return { found, header, rows };
}

const day = new Date("2026-03-02T00:00:00Z");
const moment = new Date("2026-03-02T09:05:00Z");

test("an Excel file is read by its content: dates as dates, numbers and blanks as they stand", async () => {
  const { found, header, rows } = await read(
    await excelFile({
      Klachten: [["ontvangen op", "afgehandeld op", "cijfer", "categorie"], [day, moment, 7.5, "Nota & < meer"], [], [day, null, 8, true]],
    }),
  );
  expect(found).toMatchObject({ kind: "read", form: { kind: "xlsx", sheet: "Klachten", sheets: ["Klachten"] }, result: 2 });
  expect(header).toEqual(["ontvangen op", "afgehandeld op", "cijfer", "categorie"]);
  expect(rows).toEqual([
    { line: 2, cells: ["2026-03-02", "2026-03-02 09:05:00", "7.5", "Nota & < meer"] },
    { line: 4, cells: ["2026-03-02", "", "8", "true"] },
  ]);
});

test("the first sheet is read unless another is chosen, by name or by number", async () => {
  const file = await excelFile({ Toelichting: [["a"], ["b"]], "Klachten & meer": [["ontvangen op"], [day]] });
  expect((await read(file)).header).toEqual(["a"]);
  expect((await read(file, { sheet: "Klachten & meer" })).header).toEqual(["ontvangen op"]);
  expect((await read(file, { sheet: 2 })).found).toMatchObject({ form: { sheet: "Klachten & meer" } });
  expect((await read(file, { sheet: "Blad 3" })).found).toMatchObject({
    problems: [{ code: "registerSheetUnknown", params: { sheet: "Blad 3", sheets: "Toelichting, Klachten & meer" } }],
  });
});

test("a CSV under the name of an Excel file is simply read", async () => {
  const { found, rows } = await read(strToU8("ontvangen op;categorie\n2026-03-02;Nota\n"));
  expect(found).toMatchObject({ kind: "read", form: { kind: "csv", encoding: "utf-8", separator: ";" } });
  expect(rows).toEqual([{ line: 2, cells: ["2026-03-02", "Nota"] }]);
});

test("a large sheet is put together again unpacked, so that the package that reads it starts no worker of its own", async () => {
  const many = Array.from({ length: 20_000 }, (_, row) => [day, `a reason that repeats itself, ${row % 7}`]);
  const file = await excelFile({ Klachten: [["ontvangen op", "categorie"], ...many] });
  const parts = await sheetParts(file);
  if (parts.kind === "problems") throw new Error("the file is right");
  const packed: string[] = [];
  unzipSync(new Uint8Array(parts.stored), { filter: ({ name, compression }) => compression !== 0 && packed.push(name) > 0 });
  expect(packed).toEqual([]);
  expect((await read(file)).found).toMatchObject({ kind: "read", result: 20_000 });
});

test("a sheet without a row, a damaged file and another kind of ZIP are told apart", async () => {
  const codes = async (bytes: Uint8Array) => {
    const { found } = await read(bytes);
    return found.kind === "problems" ? found.problems.map(({ code }) => code) : found.kind;
  };
  const file = await excelFile({ Klachten: [["ontvangen op"], [day]] });
  expect(await codes(await excelFile({ Leeg: [] }))).toEqual(["registerBlank"]);
  expect(await codes(file.subarray(0, file.length - 40))).toEqual(["registerSheetDamaged"]);
  expect(await codes(zipSync({ "word/document.xml": strToU8("<a/>") }))).toEqual(["registerNotText"]);
  const broken = zipSync({ ...unzipSync(file), "xl/worksheets/sheet1.xml": strToU8("no xml") });
  expect(["registerSheetDamaged", "registerBlank"]).toContain((await codes(broken))[0]);
});

test("a file that unpacks to more than a register can be is refused before it is unpacked", async () => {
  const parts = { "xl/workbook.xml": strToU8('<sheet name="a"/>'), "xl/worksheets/sheet1.xml": new Uint8Array(200 * 1024 * 1024) };
  const { found } = await read(zipSync(parts, { level: 1 }));
  expect(found).toMatchObject({ kind: "problems", problems: [{ code: "registerSheetTooLarge" }] });
});

test("a cell far away from all others, which would make millions of empty ones, is refused before the sheet is read", async () => {
  const file = unzipSync(await excelFile({ Klachten: [["ontvangen op"], [day]] }));
  const name = "xl/worksheets/sheet1.xml";
  const xml = new TextDecoder().decode(file[name]);
  const stretched = xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
  expect(stretched).not.toBe(xml);
  const { found } = await read(zipSync({ ...file, [name]: strToU8(stretched) }));
  expect(found).toMatchObject({ kind: "problems", problems: [{ code: "registerSheetTooWide" }] });
});
