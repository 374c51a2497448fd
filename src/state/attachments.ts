import { useEffect, useState } from "react";
import type { Attachment } from "../core/dossier/dossierSchema.ts";
import { getAttachment, presentAttachments } from "../platform/attachments.ts";
import { objectUrl, type SavedFile, saveFile } from "../platform/files.ts";
import { database } from "./database.ts";

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
