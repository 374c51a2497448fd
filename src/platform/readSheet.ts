import type { Problem } from "../core/problem.ts";
import type { StartRows } from "./readCsv.ts";
import { sheetParts } from "./sheetParts.ts";

export type ReadSheet<T> =
  | { readonly kind: "read"; readonly sheet: string; readonly sheets: readonly string[]; readonly result: T }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

export type SheetStep = "unpacking" | "rows";
export type SheetOptions = {
  /** Reads the start alone: every sheet ends after so many rows. */
  readonly mostRows?: number;
  /** Told when a step begins; none of them can be counted along. */
  readonly onStep?: (step: SheetStep) => void;
};

/** Reads one sheet of an Excel file: by name, by number from 1, or the first. The heading is the first row with something in it. */
export async function readSheet<T>(
  bytes: Uint8Array,
  wanted: string | number | undefined,
  start: StartRows<T>,
  { mostRows, onStep = () => {} }: SheetOptions = {},
): Promise<ReadSheet<T>> {
  onStep("unpacking");
  const parts = await sheetParts(bytes, mostRows);
  if (parts.kind === "problems") return parts;
  const { sheets } = parts;
  const sheet = typeof wanted === "string" ? sheets.find((name) => name === wanted) : sheets[(wanted ?? 1) - 1];
  if (sheet === undefined) return refused("registerSheetUnknown", { sheet: wanted ?? 1, sheets: sheets.join(", ") });
  onStep("rows");
  const rows = await rowsOf(parts.stored, sheets.indexOf(sheet) + 1);
  if (rows === undefined) return refused("registerSheetDamaged");
  let reader: Exclude<ReturnType<StartRows<T>>, { kind: "problems" }> | undefined;
  for (const [index, row] of rows.entries()) {
    const cells = row.map(cellText);
    if (cells.every((cell) => cell === "")) continue;
    if (reader !== undefined) {
      reader.add({ line: index + 1, cells });
      continue;
    }
    const started = start(withoutEmptyEnd(cells.map((cell) => cell.trim())));
    if ("kind" in started) return started;
    reader = started;
  }
  if (reader === undefined) return refused("registerBlank");
  return { kind: "read", sheet, sheets, result: reader.done() };
}

/** Undefined when the parts are there and one of them is not what it should be. */
async function rowsOf(stored: ArrayBuffer, sheet: number): Promise<readonly (readonly unknown[])[] | undefined> {
  const { readSheet: read } = await import("read-excel-file/universal");
  try {
    return await read(stored, sheet);
  } catch {
    return undefined;
  }
}

/** A date as every reader of dates understands it. Excel keeps a moment as a part of a day, which is a fraction of a second off. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return String(cell);
  const moment = new Date(Math.round(cell.getTime() / 1000) * 1000);
  if (Number.isNaN(moment.getTime())) return "";
  const text = moment.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}

function refused(code: string, params?: NonNullable<Problem["params"]>): Extract<ReadSheet<never>, { kind: "problems" }> {
  return { kind: "problems", problems: [{ code, path: "", ...(params === undefined ? {} : { params }) }] };
}
