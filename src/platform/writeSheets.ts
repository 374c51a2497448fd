import { guardedCell } from "../core/sampling/listCsv.ts";

type Sheet = { readonly name: string; readonly rows: readonly (readonly (string | number)[])[] };

/** A workbook. Texts are stored as texts; one that would be a formula when it is copied on gets an apostrophe in front. */
export async function writeSheets(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/browser");
  const names = new Set<string>();
  const made = sheets.map(({ name, rows }) => ({
    sheet: sheetName(name, names),
    data: rows.map((row, line) =>
      row.map((value) => ({
        value: typeof value === "number" ? value : guardedCell(value),
        ...(line === 0 ? { fontWeight: "bold" as const } : {}),
      })),
    ),
    columns: [{ width: 34 }, { width: 26 }, { width: 18 }, { width: 40 }, { width: 60 }],
  }));
  return await writeXlsxFile(made).toBlob();
}

/** At most 31 signs, none that Excel refuses, each once. */
function sheetName(name: string, taken: Set<string>): string {
  const plain = name.replace(/[\\/?*[\]:]/g, " ").slice(0, 28) || "Sheet";
  const free = taken.has(plain.toLowerCase()) ? `${plain} ${taken.size + 1}` : plain;
  taken.add(free.toLowerCase());
  return free;
}
