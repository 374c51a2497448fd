/** What a PDF is written in: numbers, names, strings, arrays, dictionaries, streams and references between them. */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfReference | readonly PdfValue[] | PdfDictionary | PdfStream;
type PdfName = { readonly kind: "name"; readonly name: string };
export type PdfString = { readonly kind: "string"; readonly bytes: Uint8Array };
type PdfReference = { readonly kind: "reference"; readonly id: number };
export type PdfDictionary = { readonly kind: "dictionary"; readonly entries: ReadonlyMap<string, PdfValue> };
/** `at` is where its bytes start in the file; how many there are is an entry, which may be a reference. */
export type PdfStream = { readonly kind: "stream"; readonly dictionary: PdfDictionary; readonly at: number };

/** Thrown at the first thing that is not PDF; whoever opens a file turns it into an answer. */
export class PdfDamage extends Error {}

export type Cursor = { readonly bytes: Uint8Array; at: number };

/** Deeper nesting than any real file has; a crafted one must not exhaust the stack. */
const DEEPEST = 100;

export function readValue(cursor: Cursor, depth = 0): PdfValue {
  if (depth > DEEPEST) throw new PdfDamage("nested too deeply");
  skipSpace(cursor);
  const { bytes } = cursor;
  const byte = bytes[cursor.at];
  if (byte === undefined) throw new PdfDamage("ends too early");
  if (byte === SLASH) return readName(cursor);
  if (byte === OPEN_ROUND) return readText(cursor);
  if (byte === OPEN_SQUARE) return readArray(cursor, depth);
  if (byte === LESS) return bytes[cursor.at + 1] === LESS ? readDictionary(cursor, depth) : readHex(cursor);
  const word = readWord(cursor);
  if (word === "true") return true;
  if (word === "false") return false;
  if (word === "null") return null;
  const number = Number(word);
  if (word === "" || Number.isNaN(number)) throw new PdfDamage(`"${word.slice(0, 20)}" means nothing here`);
  return Number.isInteger(number) && number >= 0 ? readReferenceOr(cursor, number) : number;
}

/** An object as it stands in the file: `12 0 obj ... endobj`. */
export function readObject(cursor: Cursor, id: number): PdfValue {
  if (readWord(cursor) !== String(id)) throw new PdfDamage(`object ${id} is not where it should be`);
  readWord(cursor);
  if (readWord(cursor) !== "obj") throw new PdfDamage(`object ${id} does not start`);
  const value = readValue(cursor);
  const afterValue = cursor.at;
  if (!isDictionary(value) || readWord(cursor) !== "stream") {
    cursor.at = afterValue;
    return value;
  }
  if (cursor.bytes[cursor.at] === 0x0d) cursor.at++;
  if (cursor.bytes[cursor.at] === 0x0a) cursor.at++;
  return { kind: "stream", dictionary: value, at: cursor.at };
}

/** The next word; numbers and operators are words too. */
export function readWord(cursor: Cursor): string {
  skipSpace(cursor);
  const start = cursor.at;
  while (cursor.at < cursor.bytes.length && isRegular(cursor.bytes[cursor.at])) cursor.at++;
  return latin1(cursor.bytes.subarray(start, Math.min(cursor.at, start + 200)));
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "dictionary";
}

/** Text as PDF stores it: UTF-16 when it says so, else (near enough) Latin-1. */
export function decodeText({ bytes }: PdfString): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes.subarray(2));
  return latin1(bytes);
}

export function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

const [SLASH, OPEN_ROUND, CLOSE_ROUND, OPEN_SQUARE, CLOSE_SQUARE, LESS, GREATER, BACKSLASH, PERCENT] = [..."/()[]<>\\%"].map((c) =>
  c.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number]; // One number per character of the list.

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function skipSpace(cursor: Cursor): void {
  for (;;) {
    const byte = cursor.bytes[cursor.at];
    if (byte === PERCENT) {
      while (cursor.at < cursor.bytes.length && cursor.bytes[cursor.at] !== 10 && cursor.bytes[cursor.at] !== 13) cursor.at++;
    } else if (byte !== undefined && isSpace(byte)) cursor.at++;
    else return;
  }
}

function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0;
}

function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && !isSpace(byte) && !"/()[]<>{}%".includes(String.fromCharCode(byte));
}

function readName(cursor: Cursor): PdfName {
  cursor.at++;
  const start = cursor.at;
  while (isRegular(cursor.bytes[cursor.at])) cursor.at++;
  const written = latin1(cursor.bytes.subarray(start, cursor.at));
  return { kind: "name", name: written.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) };
}

function readText(cursor: Cursor): PdfString {
  const { bytes } = cursor;
  const text: number[] = [];
  let open = 1;
  cursor.at++;
  for (; open > 0; cursor.at++) {
    const byte = bytes[cursor.at];
    if (byte === undefined) throw new PdfDamage("a text does not end");
    if (byte === OPEN_ROUND) open++;
    if (byte === CLOSE_ROUND) open--;
    if (open === 0) continue;
    if (byte !== BACKSLASH) text.push(byte);
    else readEscape(cursor, text);
  }
  return { kind: "string", bytes: Uint8Array.from(text) };
}

/** On the backslash; leaves the cursor on the last character of the escape. */
function readEscape(cursor: Cursor, text: number[]): void {
  const rest = latin1(cursor.bytes.subarray(cursor.at + 1, cursor.at + 4));
  const octal = /^[0-7]{1,3}/.exec(rest)?.[0];
  if (octal !== undefined) {
    text.push(Number.parseInt(octal, 8) & 0xff);
    cursor.at += octal.length;
    return;
  }
  const lineBreak = /^(\r\n|\r|\n)/.exec(rest)?.[0];
  cursor.at += lineBreak?.length ?? 1;
  const letter = rest[0];
  if (lineBreak === undefined && letter !== undefined) text.push(ESCAPES[letter] ?? letter.charCodeAt(0));
}

function readHex(cursor: Cursor): PdfString {
  const end = cursor.bytes.indexOf(GREATER, cursor.at);
  if (end < 0) throw new PdfDamage("a text does not end");
  const digits = latin1(cursor.bytes.subarray(cursor.at + 1, end)).replace(/\s/g, "");
  cursor.at = end + 1;
  const pairs = digits.match(/..?/g) ?? [];
  return { kind: "string", bytes: Uint8Array.from(pairs, (pair) => Number.parseInt(pair.padEnd(2, "0"), 16)) };
}

function readArray(cursor: Cursor, depth: number): readonly PdfValue[] {
  const values: PdfValue[] = [];
  cursor.at++;
  for (;;) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.at] === CLOSE_SQUARE) break;
    values.push(readValue(cursor, depth + 1));
  }
  cursor.at++;
  return values;
}

function readDictionary(cursor: Cursor, depth: number): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  cursor.at += 2;
  for (;;) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.at] === GREATER) break;
    if (cursor.bytes[cursor.at] !== SLASH) throw new PdfDamage("a dictionary has a key that is no name");
    const { name } = readName(cursor);
    entries.set(name, readValue(cursor, depth + 1));
  }
  cursor.at += 2;
  return { kind: "dictionary", entries };
}

function readReferenceOr(cursor: Cursor, number: number): number | PdfReference {
  const after = cursor.at;
  if (/^\d+$/.test(readWord(cursor)) && readWord(cursor) === "R") return { kind: "reference", id: number };
  cursor.at = after;
  return number;
}
