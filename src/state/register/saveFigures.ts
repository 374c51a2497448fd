import type { Language } from "../../core/norm/normSchema.ts";
import { listCsv } from "../../core/sampling/listCsv.ts";
import { type SavedFile, saveFile } from "../../platform/files.ts";
import { writeSheets } from "../../platform/writeSheets.ts";

export type Sheet = { readonly name: string; readonly rows: readonly (readonly (string | number)[])[] };

/** As CSV the sheets stand under each other, a blank row between; names come from a register, so formulas are guarded. */
export async function saveFigures(sheets: readonly Sheet[], kind: "csv" | "xlsx", name: string, language: Language): Promise<SavedFile> {
  if (kind === "xlsx") return saveFile(await writeSheets(sheets), `${name}.xlsx`);
  const rows = sheets.flatMap(({ rows }, place) => [...(place === 0 ? [] : [[""]]), ...rows.map((row) => row.map(String))]);
  return saveFile(new Blob([listCsv(rows, language === "nl" ? ";" : ",")], { type: "text/csv;charset=utf-8" }), `${name}.csv`);
}
