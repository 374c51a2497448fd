import { sha256 } from "./digest.ts";
import { recompressPhoto } from "./photos.ts";

/** A file as it is kept. `bytes` are what the digest was taken of, whatever happens to the file on disk meanwhile. */
export type PreparedFile = { readonly sha256: string; readonly bytes: Blob; readonly name: string; readonly mime: string };

/** Rejects when the file cannot be read, for example because it was moved or erased meanwhile. */
export async function prepareFile(original: File): Promise<PreparedFile> {
  const file = await recompressPhoto(original);
  const mime = mimeOf(file);
  const read = new Uint8Array(await file.arrayBuffer());
  return { sha256: await sha256(read), bytes: new Blob([read], { type: mime }), name: file.name, mime };
}

const byEnding: Readonly<Record<string, string>> = { heic: "image/heic", heif: "image/heif", pdf: "application/pdf", txt: "text/plain" };

/** Some systems leave the type out of files that they have no program for. */
function mimeOf({ type, name }: File): string {
  return type === "" ? (byEnding[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "") : type;
}
