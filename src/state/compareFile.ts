import { today } from "../platform/clock.ts";
import { type SavedFile, saveFile } from "../platform/files.ts";
import { csvFile, type Sheet, sheetFile } from "../platform/sheetFile.ts";

export type { SavedFile } from "../platform/files.ts";
export type { Sheet } from "../platform/sheetFile.ts";
export { newWorker } from "../platform/trustedTypes.ts";
export { today };

export function savePdf(bytes: Uint8Array, name: string): Promise<SavedFile> {
  return saveFile(new Blob([bytes as BlobPart], { type: "application/pdf" }), name); // never shared memory
}

export function saveCsv(rows: Sheet["rows"], name: string, separator: ";" | ","): Promise<SavedFile> {
  return saveFile(csvFile(rows, separator), `${name}.csv`);
}

export async function saveSheets(sheets: readonly Sheet[], name: string): Promise<SavedFile> {
  return saveFile(await sheetFile(sheets), `${name}.xlsx`);
}
