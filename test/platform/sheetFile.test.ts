import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { csvFile, sheetFile } from "../../src/platform/sheetFile.ts";

const rows = [
  ["Criterium", "2025"],
  ['=HYPERLINK("http://example.org")', "+31 20 123"],
  ["-2 dagen; te laat", "regel een\nregel twee"],
];

test("what could be taken for a formula gets an apostrophe in a CSV file, and separators and lines stay inside their cell", async () => {
  const text = await csvFile(rows, ";").text();
  const lines = text.replace("\uFEFF", "").split("\r\n");
  expect(lines[0]).toBe("Criterium;2025");
  expect(lines[1]).toBe('"\'=HYPERLINK(""http://example.org"")";"\'+31 20 123"');
  expect(lines[2]).toBe('"\'-2 dagen; te laat";"regel een\nregel twee"');
});

test("an Excel file opens again with the same texts and numbers, and holds no formula", async () => {
  const blob = await sheetFile([
    {
      name: "Scores: 2025/2026",
      rows: [
        ["Onderdeel", "2025"],
        ["I", 3],
      ],
    },
    { name: "Criteria", rows },
  ]);
  const bytes = Buffer.from(await blob.arrayBuffer());
  const sheets = await readExcelFile(bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Scores  2025 2026", "Criteria"]);
  expect(sheets[0]?.data).toEqual([
    ["Onderdeel", "2025"],
    ["I", 3],
  ]);
  expect(sheets[1]?.data).toEqual(rows);
});
