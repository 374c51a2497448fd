import type { Attachment } from "../core/dossier/dossierSchema.ts";
import type { Problem } from "../core/problem.ts";
import { getAttachment, putAttachment } from "../platform/attachments.ts";
import { now } from "../platform/clock.ts";
import { objectUrl, type SavedFile, saveFile } from "../platform/files.ts";
import { drawLogo } from "../platform/photos.ts";
import { database } from "./database.ts";

export { newWorker } from "../platform/trustedTypes.ts";

const pdf = "application/pdf";

/** A report or a letter, as it came from the worker. */
type MadePdf = { readonly bytes: Uint8Array; readonly fileName: string };

export function saveReport({ bytes, fileName }: MadePdf): Promise<SavedFile> {
  return saveFile(blobOf(bytes), fileName);
}

/** An address to read the report by. Call `release` when it is no longer offered. */
export function reportAddress({ bytes }: Pick<MadePdf, "bytes">): ReturnType<typeof objectUrl> {
  return objectUrl(blobOf(bytes));
}

/** Puts a logo on this device in the form that a report can print, and gives what the dossier refers to it by. */
export async function keepLogo(file: File): Promise<{ readonly logo: Attachment } | { readonly problem: Problem }> {
  const params = { name: file.name };
  const drawn = await drawLogo(file);
  if (drawn === undefined) return { problem: { code: "logoUnreadable", path: "report/logo", params } };
  const put = await putAttachment(await database(), drawn, now());
  if (put.kind === "full") return { problem: { code: "attachmentDiskFull", path: "report/logo", params } };
  if (put.kind === "failed") return { problem: { code: "attachmentNotKept", path: "report/logo", params } };
  return { logo: { sha256: put.sha256, sizeBytes: put.sizeBytes, mime: drawn.type, name: file.name } };
}

/** The bytes of the logo; undefined when this device does not have it. */
export async function logoBytes({ sha256 }: Attachment): Promise<Uint8Array | undefined> {
  const blob = await getAttachment(await database(), sha256);
  return blob && new Uint8Array(await blob.arrayBuffer());
}

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([bytes as BlobPart], { type: pdf }); // never shared memory
}
