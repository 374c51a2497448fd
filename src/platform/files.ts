/** Files in and out of the browser. */
type SavePicker = (options: { suggestedName: string; types?: { accept: Record<string, string[]> }[] }) => Promise<FileSystemFileHandle>;

export type SavedFile =
  | { readonly kind: "saved"; readonly name: string }
  /** Handed to the browser's downloads; whether it reached the disk is not known here. */
  | { readonly kind: "downloaded"; readonly name: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed" };

export async function saveFile(blob: Blob, suggestedName: string): Promise<SavedFile> {
  const name = safeFileName(suggestedName);
  const picker = (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  if (picker === undefined) return download(blob, name);
  let handle: FileSystemFileHandle;
  try {
    handle = await picker({ suggestedName: name });
  } catch (error) {
    // Any other error means that a dialog is not allowed at this moment: a download still is.
    return error instanceof DOMException && error.name === "AbortError" ? { kind: "cancelled" } : download(blob, name);
  }
  return writeTo(handle, blob);
}

/** An address for an image or a link to this blob. Call `release` when it is no longer shown. */
export function objectUrl(blob: Blob): { readonly url: string; readonly release: () => void } {
  const url = URL.createObjectURL(blob);
  return { url, release: () => URL.revokeObjectURL(url) };
}

/** Without the characters that a file system refuses, and not longer than one takes. */
export function safeFileName(name: string): string {
  const clean = [...name]
    .map((character) => (/[\p{Cc}\p{Cf}<>:"/\\|?*]/u.test(character) ? "-" : character))
    .join("")
    .replace(/\s+/g, " ")
    .replace(/^[ .]+|[ .]+$/g, "");
  const dot = clean.lastIndexOf(".");
  const extension = dot > 0 && clean.length - dot <= 12 ? clean.slice(dot) : "";
  const stem = extension === "" ? clean : clean.slice(0, dot);
  return `${[...stem].slice(0, 100).join("") || "toetssteen"}${extension}`;
}

async function writeTo(handle: FileSystemFileHandle, blob: Blob): Promise<SavedFile> {
  try {
    const stream = await handle.createWritable();
    await stream.write(blob);
    await stream.close();
    const written = await handle.getFile();
    return written.size === blob.size ? { kind: "saved", name: handle.name } : { kind: "failed" };
  } catch {
    return { kind: "failed" };
  }
}

function download(blob: Blob, name: string): SavedFile {
  const { url, release } = objectUrl(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Firefox and Safari read the address after the click has been handled.
  setTimeout(release, 60_000);
  return { kind: "downloaded", name };
}
