import Papa from "papaparse";

export type Sheet = { readonly name: string; readonly rows: readonly (readonly (string | number)[])[] };

/** One table as CSV that a Dutch or an English Excel opens as a table. What could be taken for a formula gets an apostrophe in front. */
export function csvFile(rows: Sheet["rows"], separator: ";" | ","): Blob {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: separator, newline: "\r\n", escapeFormulae: true },
  );
  return new Blob([`\uFEFF${text}\r\n`], { type: "text/csv" });
}

/** An Excel file; texts are written as texts, so that none is ever worked out as a formula. The first row of a sheet is its head. */
export async function sheetFile(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: write } = await import("write-excel-file/universal");
  const parts = sheets.map(({ name, rows }) => ({
    // What Excel takes as the name of a sheet.
    sheet: name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
    stickyRowsCount: 1,
    data: rows.map((row, index) =>
      row.map((value) =>
        typeof value === "number"
          ? { value, type: Number }
          : { value: value.slice(0, longestCell), type: String, wrap: true, ...(index === 0 ? { fontWeight: "bold" as const } : {}) },
      ),
    ),
  }));
  return write(parts).toBlob();
}

/** Excel refuses a longer text in a cell. */
const longestCell = 32_000;
