/**
 * The licence reserves the name "Source" for the unchanged font, so a subset needs another one. Only the records that
 * name the font change, by letters of equal number; copyright and licence stay as they are.
 */
const RESERVED = "Source";
const OWN = "Report";

/** Family, unique id, full name, PostScript name, typographic family and subfamily. */
const NAMING_RECORDS: ReadonlySet<number> = new Set([1, 3, 4, 6, 16, 17]);

export function rename(font: Uint8Array): Uint8Array {
  const bytes = font.slice();
  const view = new DataView(bytes.buffer);
  const tables = tablesOf(view);
  const name = tables.find((table) => table.tag === "name");
  const head = tables.find((table) => table.tag === "head");
  if (name === undefined || head === undefined) throw new Error("a font without a name or a head");
  for (let record = 0; record < view.getUint16(name.at + 2); record++) {
    const at = name.at + 6 + record * 12;
    if (!NAMING_RECORDS.has(view.getUint16(at + 6))) continue;
    const from = name.at + view.getUint16(name.at + 4) + view.getUint16(at + 10);
    replaceName(bytes.subarray(from, from + view.getUint16(at + 8)), view.getUint16(at) === 1 ? 1 : 2);
  }
  view.setUint32(name.entry + 4, checksum(view, name.at, name.length));
  view.setUint32(head.at + 8, 0);
  view.setUint32(head.entry + 4, checksum(view, head.at, head.length));
  view.setUint32(head.at + 8, (0xb1b0afba - checksum(view, 0, bytes.length)) >>> 0);
  return bytes;
}

type FontTable = { readonly tag: string; readonly entry: number; readonly at: number; readonly length: number };

function tablesOf(view: DataView): readonly FontTable[] {
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(entry + letter)));
    return { tag, entry, at: view.getUint32(entry + 8), length: view.getUint32(entry + 12) };
  });
}

/** Letters take one byte in the Macintosh records (platform 1), two in the others. */
function replaceName(text: Uint8Array, width: 1 | 2): void {
  for (let at = 0; at + RESERVED.length * width <= text.length; at += width) {
    const letterAt = (letter: number) => at + letter * width + width - 1;
    if ([...RESERVED].some((letter, index) => text[letterAt(index)] !== letter.charCodeAt(0))) continue;
    [...OWN].forEach((letter, index) => {
      text[letterAt(index)] = letter.charCodeAt(0);
    });
  }
}

function checksum(view: DataView, at: number, length: number): number {
  let sum = 0;
  for (let offset = 0; offset < length; offset += 4) {
    let word = 0;
    for (let byte = 0; byte < 4; byte++) word = word * 256 + (offset + byte < length ? view.getUint8(at + offset + byte) : 0);
    sum = (sum + word) >>> 0;
  }
  return sum;
}
