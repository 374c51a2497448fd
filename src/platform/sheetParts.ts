import type { Problem } from "../core/problem.ts";

/** A packed file of more is no register. */
export const mostSheetFileBytes = 100 * 1024 * 1024;
/** About 300,000 rows of a dozen columns; what it takes to read them is some six times as much. */
const mostUnpackedBytes = 160 * 1024 * 1024;
const mostParts = 2000;

export type SheetParts =
  | { readonly kind: "parts"; readonly stored: ArrayBuffer; readonly sheets: readonly string[] }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/**
 * Unpacks an Excel file within bounds that are judged from its list of contents, before anything is unpacked, and puts
 * its parts together again without packing: the package that reads them would start a worker of its own for packed ones,
 * which the page's policy forbids.
 */
export async function sheetParts(bytes: Uint8Array): Promise<SheetParts> {
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
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)].map(([, name = ""]) => plain(name));
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
