import { useEffect, useState } from "react";
import type { Attachment } from "../core/dossier/dossierSchema.ts";
import { getAttachment } from "../platform/attachments.ts";
import { objectUrl } from "../platform/files.ts";
import { openPdf, type PdfPages } from "../platform/pdfPages.ts";
import { database } from "./database.ts";

type ViewedFile =
  | { readonly kind: "picture"; readonly url: string }
  /** `whole` is false when the file is so long that only its beginning is shown. */
  | { readonly kind: "text"; readonly text: string; readonly whole: boolean }
  | { readonly kind: "pages"; readonly pages: PdfPages }
  | { readonly kind: "problem"; readonly code: "previewAbsent" | "previewLocked" | "previewDamaged" | "previewUnfetched" };

/** Whether the app can show such a file, and how; other files can be saved and opened elsewhere. */
export function viewOf({ mime, name }: Attachment): "picture" | "text" | "pages" | undefined {
  if (/^image\/(?:jpeg|png|gif|webp|avif|bmp)$/.test(mime)) return "picture";
  if (mime === "application/pdf" || /\.pdf$/i.test(name)) return "pages";
  if (/^text\//.test(mime) || mime === "application/json" || /\.(?:txt|md|csv|log|json)$/i.test(name)) return "text";
  return undefined;
}

/** What the component shows; `again` is there when trying once more may help. */
type Viewing = { readonly viewed: ViewedFile | undefined; readonly again?: () => void };

/** The file to look at, for as long as the component is there; undefined while it is being opened. */
export function useViewedFile(attachment: Attachment): Viewing {
  const [viewed, setViewed] = useState<ViewedFile>();
  const [attempt, setAttempt] = useState(0);
  const { sha256 } = attachment;
  const view = viewOf(attachment);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it once more
  useEffect(() => {
    if (view === undefined) return;
    let wanted = true;
    let release = () => {};
    void openOrSay(sha256, view).then((opened) => {
      if (!wanted) return opened.release();
      release = opened.release;
      setViewed(opened.viewed);
    });
    return () => {
      wanted = false;
      release();
      setViewed(undefined);
    };
  }, [sha256, view, attempt]);
  const unfetched = viewed?.kind === "problem" && viewed.code === "previewUnfetched";
  return { viewed, ...(unfetched && { again: () => setAttempt(attempt + 1) }) };
}

type View = NonNullable<ReturnType<typeof viewOf>>;
type Opened = { readonly viewed: ViewedFile; readonly release: () => void };

/** What shows a PDF is fetched with the first one, and may not arrive. */
export async function openOrSay(sha256: string, view: View, opening: typeof open = open): Promise<Opened> {
  try {
    return await opening(sha256, view);
  } catch {
    return { viewed: { kind: "problem", code: "previewUnfetched" }, release: () => {} };
  }
}

async function open(sha256: string, view: View): Promise<Opened> {
  const nothing = () => {};
  const blob = await getAttachment(await database(), sha256);
  if (blob === undefined) return { viewed: { kind: "problem", code: "previewAbsent" }, release: nothing };
  switch (view) {
    case "picture": {
      const { url, release } = objectUrl(blob);
      return { viewed: { kind: "picture", url }, release };
    }
    case "text":
      return { viewed: { kind: "text", ...(await readText(blob)) }, release: nothing };
    case "pages": {
      const opened = await openPdf(blob);
      if (opened.kind === "pages") return { viewed: opened, release: opened.pages.close };
      return { viewed: { kind: "problem", code: opened.kind === "locked" ? "previewLocked" : "previewDamaged" }, release: nothing };
    }
  }
}

const longestShownBytes = 1_000_000;

/** UTF-8, else as older Windows programs write it, in which every byte is a letter. */
export async function readText(blob: Blob): Promise<{ readonly text: string; readonly whole: boolean }> {
  const whole = blob.size <= longestShownBytes;
  const bytes = await blob.slice(0, longestShownBytes).arrayBuffer();
  try {
    // While there is more to come, a letter that is cut in two at the end is no fault.
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !whole }), whole };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), whole };
  }
}
