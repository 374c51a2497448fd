import { useEffect, useState } from "react";
import type { Attachment } from "../core/dossier/dossierSchema.ts";
import type { Problem } from "../core/problem.ts";
import { getAttachment, presentAttachments, putAttachment } from "../platform/attachments.ts";
import { now } from "../platform/clock.ts";
import { objectUrl, type SavedFile, saveFile } from "../platform/files.ts";
import { recompressPhoto } from "../platform/photos.ts";
import { database } from "./database.ts";

/** One file may be this large; a film of an hour belongs elsewhere. */
const largestBytes = 200_000_000;

export type KeptFiles = { readonly attachments: readonly Attachment[]; readonly problems: readonly Problem[] };

/**
 * Puts files on this device, photos made smaller, and gives what a dossier refers to them by. Files that cannot be kept
 * are named in the problems; the others are kept.
 */
export async function keepFiles(files: readonly File[], onProgress: (done: number) => void = () => undefined): Promise<KeptFiles> {
  const attachments: Attachment[] = [];
  const problems: Problem[] = [];
  const db = await database();
  for (const [index, file] of files.entries()) {
    const outcome = await keepFile(db, file);
    if ("code" in outcome) problems.push(outcome);
    else attachments.push(outcome);
    onProgress(index + 1);
  }
  return { attachments, problems };
}

async function keepFile(db: Awaited<ReturnType<typeof database>>, original: File): Promise<Attachment | Problem> {
  const path = original.name;
  if (original.size > largestBytes) return { code: "attachmentTooLarge", path, params: { name: path, limit: largestBytes / 1_000_000 } };
  let file: File;
  try {
    file = await recompressPhoto(original);
    const put = await putAttachment(db, file, now());
    if (put.kind === "full") return { code: "attachmentDiskFull", path, params: { name: path } };
    if (put.kind === "failed") return { code: "attachmentNotKept", path, params: { name: path } };
    return { sha256: put.sha256, sizeBytes: put.sizeBytes, mime: file.type, name: file.name };
  } catch {
    // The file vanished or changed while it was read.
    return { code: "attachmentUnreadable", path, params: { name: path } };
  }
}

/** Saves an attachment as a file of the user's; `absent` when this device does not have it. */
export async function downloadAttachment({ sha256, name }: Attachment): Promise<SavedFile | { readonly kind: "absent" }> {
  const blob = await getAttachment(await database(), sha256);
  return blob === undefined ? { kind: "absent" } : saveFile(blob, name);
}

/** Which of these attachments are on this device; undefined while it is being looked up. */
export function usePresentAttachments(digests: readonly string[]): ReadonlySet<string> | undefined {
  const [present, setPresent] = useState<ReadonlySet<string>>();
  const key = digests.join(" ");
  useEffect(() => {
    let wanted = true;
    void database()
      .then((db) => presentAttachments(db, key === "" ? [] : key.split(" ")))
      .then((found) => wanted && setPresent(found));
    return () => {
      wanted = false;
    };
  }, [key]);
  return present;
}

/** An address to show a picture by, for as long as the component is there. */
export function usePicture({ sha256, mime }: Attachment): string | undefined {
  const [url, setUrl] = useState<string>();
  const isPicture = /^image\/(?:jpeg|png|gif|webp|avif|bmp)$/.test(mime);
  useEffect(() => {
    if (!isPicture) return;
    let release: (() => void) | undefined;
    let wanted = true;
    void database()
      .then((db) => getAttachment(db, sha256))
      .then((blob) => {
        if (!wanted || blob === undefined) return;
        const made = objectUrl(blob);
        release = made.release;
        setUrl(made.url);
      });
    return () => {
      wanted = false;
      release?.();
      setUrl(undefined);
    };
  }, [sha256, isPicture]);
  return url;
}
