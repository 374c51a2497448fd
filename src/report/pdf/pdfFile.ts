import {
  type Cursor,
  decodeText,
  isDictionary,
  latin1,
  PdfDamage,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
  readObject,
  readValue,
  readWord,
} from "./pdfSyntax.ts";

/**
 * A PDF opened for reading: objects by their number, as the file's own table says where they are. Enough for the files
 * this program writes; one that another program has saved again may use tables this cannot read, and says so.
 */
export type PdfFile = {
  readonly bytes: Uint8Array;
  readonly trailer: PdfDictionary;
  /** The value itself, or what it refers to. */
  resolve(value: PdfValue | undefined): PdfValue | undefined;
};

export type OpenedPdf =
  | { readonly kind: "opened"; readonly file: PdfFile }
  | { readonly kind: "notPdf" }
  /** Sound, but its table is compressed: written or saved again by another program. */
  | { readonly kind: "resaved" }
  | { readonly kind: "damaged"; readonly reason: string };

export function openPdf(bytes: Uint8Array): OpenedPdf {
  if (!latin1(bytes.subarray(0, 1024)).includes("%PDF-")) return { kind: "notPdf" };
  try {
    return openChecked(bytes);
  } catch (damage) {
    if (damage instanceof PdfDamage) return { kind: "damaged", reason: damage.message };
    throw damage;
  }
}

function openChecked(bytes: Uint8Array): OpenedPdf {
  const tail = latin1(bytes.subarray(-2048));
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1];
  if (start === undefined) throw new PdfDamage("the end of the file is missing");
  const cursor: Cursor = { bytes, at: Number(start) };
  if (readWord(cursor) !== "xref") return { kind: "resaved" };
  const offsets = readOffsets(cursor);
  const trailer = readValue(cursor);
  if (!isDictionary(trailer)) throw new PdfDamage("the file has no trailer");
  // Changes appended by another program: the table is spread over several places.
  if (trailer.entries.has("Prev") || trailer.entries.has("XRefStm")) return { kind: "resaved" };
  const known = new Map<number, PdfValue>();
  const resolve = (value: PdfValue | undefined): PdfValue | undefined => {
    for (let steps = 0; steps < 20; steps++) {
      if (typeof value !== "object" || value === null || !("kind" in value) || value.kind !== "reference") return value;
      const { id } = value;
      const at = offsets.get(id);
      if (at === undefined) return undefined;
      const read = known.get(id) ?? readObject({ bytes, at }, id);
      known.set(id, read);
      value = read;
    }
    throw new PdfDamage("a reference leads round in a circle");
  };
  return { kind: "opened", file: { bytes, trailer, resolve } };
}

function readOffsets(cursor: Cursor): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  for (let word = readWord(cursor); word !== "trailer"; word = readWord(cursor)) {
    const [first, count] = [Number(word), Number(readWord(cursor))];
    if (word === "" || !Number.isInteger(first) || !Number.isInteger(count)) throw new PdfDamage("the file's table is damaged");
    for (let id = first; id < first + count; id++) {
      const at = readWord(cursor);
      readWord(cursor);
      const use = readWord(cursor);
      // Also ends a table that claims more entries than the file can hold.
      if (use !== "n" && use !== "f") throw new PdfDamage("the file's table is damaged");
      if (use === "n" && Number(at) < cursor.bytes.length) offsets.set(id, Number(at));
    }
  }
  return offsets;
}

/** An entry of a dictionary or stream, resolved. */
export function entryOf(file: PdfFile, value: PdfValue | undefined, key: string): PdfValue | undefined {
  const holder = file.resolve(value);
  const dictionary = isStream(holder) ? holder.dictionary : holder;
  return isDictionary(dictionary) ? file.resolve(dictionary.entries.get(key)) : undefined;
}

export function textOf(value: PdfValue | undefined): string | undefined {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "string" ? decodeText(value) : undefined;
}

export function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "name" ? value.name : undefined;
}

export function isStream(value: PdfValue | undefined): value is PdfStream {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "stream";
}

export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** The stream's bytes, unpacked; `tooLarge` as soon as they pass the limit, before more memory is taken. */
export async function unpack(file: PdfFile, stream: PdfStream, mostBytes: number): Promise<Uint8Array | "tooLarge" | "unreadable"> {
  const length = entryOf(file, stream, "Length");
  if (typeof length !== "number" || length < 0 || stream.at + length > file.bytes.length) return "unreadable";
  const packed = file.bytes.subarray(stream.at, stream.at + length);
  const filter = entryOf(file, stream, "Filter");
  const filters = isList(filter) ? filter.map((one) => nameOf(file.resolve(one))) : filter === undefined ? [] : [nameOf(filter)];
  if (filters.length === 0) return packed.length > mostBytes ? "tooLarge" : packed;
  return filters.length === 1 && filters[0] === "FlateDecode" ? inflate(packed, mostBytes) : "unreadable";
}

async function inflate(packed: Uint8Array, mostBytes: number): Promise<Uint8Array | "tooLarge" | "unreadable"> {
  // Copied, because a part of a shared buffer is no part of a Blob's type.
  const reader = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const step = await reader.read().catch(() => "unreadable" as const);
    if (step === "unreadable") return step;
    if (step.done) break;
    size += step.value.length;
    if (size > mostBytes) {
      await reader.cancel();
      return "tooLarge";
    }
    chunks.push(step.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
