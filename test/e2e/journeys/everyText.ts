/** Whether a text is anywhere in a file, however deep it is packed. */
import { constants, inflateRawSync, inflateSync } from "node:zlib";
import { unzipSync } from "fflate";

/** The ways in which a name could be written down. */
function writings(text: string): readonly Buffer[] {
  const plain = Buffer.from(text, "utf8");
  const little = Buffer.from(text, "utf16le");
  const big = Buffer.from(little).swap16();
  return [plain, little, big, Buffer.from(plain.toString("base64").replace(/=+$/, "")), Buffer.from(big.toString("hex"))];
}

export function holds(bytes: Uint8Array, text: string): boolean {
  const forms = writings(text);
  return layersOf(Buffer.from(bytes)).some((layer) => forms.some((form) => layer.includes(form)));
}

/** The file itself, the files inside it, and everything that inflates, wherever it starts. */
function layersOf(bytes: Buffer, depth = 0): readonly Buffer[] {
  if (depth > 3) return [];
  const inside = isZip(bytes) ? Object.values(unzipSync(bytes)).map((file) => Buffer.from(file)) : inflated(bytes);
  return [bytes, ...inside.flatMap((layer) => layersOf(layer, depth + 1))];
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1"));
}

/** A stream of a PDF is told by its word; the engine's document packs pieces without a sign, so every place is tried. */
function inflated(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-") {
    for (let at = bytes.indexOf("stream"); at !== -1; at = bytes.indexOf("stream", at + 6)) {
      const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
      const layer = tried(() => inflateSync(bytes.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH }));
      if (layer !== undefined) found.push(layer);
    }
    return found;
  }
  if (!isEngineDocument(bytes)) return found;
  for (let at = 0; at < bytes.length; at += 1) {
    const layer = tried(() => inflateRawSync(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }));
    if (layer !== undefined && layer.length > 32) found.push(layer);
  }
  return found;
}

function isEngineDocument(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from([0x85, 0x6f, 0x4a, 0x83]));
}

function tried(inflate: () => Buffer): Buffer | undefined {
  try {
    return inflate();
  } catch {
    return undefined;
  }
}
