import type { Problem } from "../core/problem.ts";
import type { Encoding, RegisterMap } from "../core/register/registerMap.ts";
import type { OpenFile } from "./csvText.ts";
import { readCsv, type StartRows } from "./readCsv.ts";
import { readSheet, type SheetOptions } from "./readSheet.ts";
import { mostSheetFileBytes } from "./sheetParts.ts";

/** How the file turned out to be written, whatever its name. */
export type FileForm =
  | { readonly kind: "csv"; readonly encoding: Encoding; readonly separator: string }
  | { readonly kind: "xlsx"; readonly sheet: string; readonly sheets: readonly string[] };

export type ReadRows<T> =
  | { readonly kind: "read"; readonly form: FileForm; readonly result: T }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Reads CSV or Excel, told apart by the first bytes. CSV is streamed; an Excel file is held as a whole, within bounds. */
export async function readRows<T>(open: OpenFile, map: RegisterMap, start: StartRows<T>, options: SheetOptions = {}): Promise<ReadRows<T>> {
  if (!(await isZip(open))) {
    const read = await readCsv(open, map, start);
    if (read.kind === "problems") return read;
    return { kind: "read", form: { kind: "csv", encoding: read.encoding, separator: read.separator }, result: read.result };
  }
  const bytes = await wholeFile(open);
  if (bytes === undefined)
    return {
      kind: "problems",
      problems: [{ code: "registerSheetTooLarge", path: "", params: { megabytes: mostSheetFileBytes / 1024 / 1024 } }],
    };
  const read = await readSheet(bytes, map.sheet, start, options);
  if (read.kind === "problems") return read;
  return { kind: "read", form: { kind: "xlsx", sheet: read.sheet, sheets: read.sheets }, result: read.result };
}

async function isZip(open: OpenFile): Promise<boolean> {
  for await (const [a, b, c, d] of open()) return a === 0x50 && b === 0x4b && c === 3 && d === 4;
  return false;
}

/** Undefined when it is larger than an Excel file may be. */
async function wholeFile(open: OpenFile): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of open()) {
    size += piece.length;
    if (size > mostSheetFileBytes) return undefined;
    pieces.push(piece);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
