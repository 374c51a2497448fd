import type { OpenFile } from "../../platform/csvText.ts";
import { streamDigest } from "../../platform/streamDigest.ts";

const pieceBytes = 256 * 1024;

/** A file in pieces, with its digest once it has been read to the end; nothing is held but the piece at hand. */
export function blobFile(file: Blob, onProgress: (share: number) => void): { readonly open: OpenFile; readonly sha256: () => string } {
  let sha256 = "";
  const open = async function* () {
    const digest = streamDigest();
    for (let at = 0; at < file.size; at += pieceBytes) {
      const bytes = new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer());
      digest.add(bytes);
      yield bytes;
      onProgress(Math.min(1, (at + pieceBytes) / file.size));
    }
    sha256 = digest.done();
  };
  return { open, sha256: () => sha256 };
}

/** The start of a large text file up to the end of a line, so that no letter and no row is cut; an Excel file as a whole. */
export function startOfFile(file: Blob, mostBytes: number): OpenFile {
  return async function* () {
    const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer());
    const packed = bytes[0] === 0x50 && bytes[1] === 0x4b;
    if (packed || file.size <= mostBytes) {
      yield bytes;
      for (let at = mostBytes; at < file.size; at += pieceBytes) yield new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer());
      return;
    }
    const end = Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn));
    // In UTF-16 the line end takes two bytes, and every character begins at an even place.
    const wide = bytes[1] === 0 || bytes[0] === 0 || bytes[0] === 0xff || bytes[0] === 0xfe;
    yield bytes.subarray(0, end < 0 ? bytes.length : wide ? end - (end % 2) + 2 : end + 1);
  };
}

const lineFeed = 10;
const carriageReturn = 13;
