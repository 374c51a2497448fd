import type { Problem } from "../core/problem.ts";
import { firstRows } from "./firstRows.ts";

/** A packed file of more is no register. */
export const mostSheetFileBytes = 100 * 1024 * 1024;
/** About 300,000 rows of a dozen columns; what it takes to read them is some six times as much. */
const mostUnpackedBytes = 160 * 1024 * 1024;
const mostParts = 2000;
/** What is read of a sheet is a rectangle, as wide as its widest row: one cell far away would make millions of empty ones. */
const mostCells = 30_000_000;

export type SheetParts =
  | { readonly kind: "parts"; readonly stored: ArrayBuffer; readonly sheets: readonly string[] }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/**
 * Unpacks an Excel file within bounds that are judged from its list of contents, before anything is unpacked, and puts
 * its parts together again without packing: the package that reads them would start a worker of its own for packed ones,
 * which the page's policy forbids. With `mostRows` every sheet ends after so many rows.
 */
export async function sheetParts(bytes: Uint8Array, mostRows?: number): Promise<SheetParts> {
  const { unzipSync, zipSync } = await import("fflate");
  let unpacked = 0;
  let parts = 0;
  let excel = false;
  const unzip = (wanted: (name: string) => boolean) => {
    try {
      return unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          if (!isXml(name)) return false;
          parts += 1;
          unpacked += originalSize;
          excel ||= name === workbookName;
          return wanted(name);
        },
      });
    } catch {
      return undefined;
    }
  };
  if (bytes.length > mostSheetFileBytes) return refused("registerSheetTooLarge");
  if (unzip(() => false) === undefined) return refused("registerSheetDamaged");
  if (unpacked > mostUnpackedBytes || parts > mostParts) return refused("registerSheetTooLarge");
  if (!excel) return refused("registerNotText");
  const contents = unzip(() => true);
  if (contents === undefined) return refused("registerSheetDamaged");
  const isSheet = (name: string) => /^xl\/worksheets\/[^/]+\.xml$/.test(name);
  if (mostRows !== undefined) {
    for (const [name, part] of Object.entries(contents)) if (isSheet(name)) contents[name] = firstRows(part, mostRows);
  }
  const isTooWide = Object.entries(contents).some(([name, part]) => isSheet(name) && cellsRead(part) > mostCells);
  if (isTooWide) return refused("registerSheetTooWide");
  const sheets = sheetNames(new TextDecoder().decode(contents[workbookName]));
  if (sheets.length === 0) return refused("registerSheetDamaged");
  const stored = zipSync(contents, { level: 0 });
  return { kind: "parts", stored: stored.buffer.slice(stored.byteOffset, stored.byteOffset + stored.byteLength) as ArrayBuffer, sheets };
}

const workbookName = "xl/workbook.xml";

function isXml(name: string): boolean {
  return name.endsWith(".xml") || name.endsWith(".xml.rels");
}

function sheetNames(workbook: string): readonly string[] {
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^<>]*?\bname="([^"]*)"/g)].map(([, name = ""]) => plain(name));
}

/** The cells of the rectangle that holds every filled cell, and of each row up to its last cell, filled or not. */
function cellsRead(part: Uint8Array): number {
  const xml = new TextDecoder("latin1").decode(part);
  const address = /<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"[^<>]*>/g;
  let [wide, deep, apart, row, last] = [0, 0, 0, "", 0];
  for (const [cell, letters = "", number = ""] of xml.matchAll(address)) {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (number !== row) [apart, row, last] = [apart + last, number, 0];
    last = Math.max(last, column);
    deep = Math.max(deep, Number(number));
    if (!cell.endsWith("/>")) wide = Math.max(wide, column);
  }
  return Math.max(wide * deep, apart + last);
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function plain(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function refused(code: string): SheetParts {
  return { kind: "problems", problems: [{ code, path: "", params: { megabytes: mostUnpackedBytes / 1024 / 1024 } }] };
}
