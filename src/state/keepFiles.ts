import type { Attachment } from "../core/dossier/dossierSchema.ts";
import type { Problem } from "../core/problem.ts";
import { putPrepared } from "../platform/attachments.ts";
import { now } from "../platform/clock.ts";
import { type FilePreparer, startFilePreparer } from "../platform/filePreparer.ts";
import { database } from "./database.ts";

/** One file may be this large; a film of an hour belongs elsewhere. */
const largestBytes = 200_000_000;

export type FileOutcome =
  /** `notice`: kept, with something to know about it. */
  | { readonly kind: "kept"; readonly attachment: Attachment; readonly notice?: Problem }
  | { readonly kind: "lost"; readonly problem: Problem };

/**
 * Puts files on this device one by one, photos made smaller, and tells of each how it went. Files that cannot be kept
 * are named; the others are kept. After `signal` no further file is read.
 */
export async function* keepEach(files: readonly File[], signal?: AbortSignal): AsyncGenerator<FileOutcome> {
  const preparer = startFilePreparer();
  signal?.addEventListener("abort", preparer.end);
  try {
    for (const file of files) {
      if (signal?.aborted) return;
      const outcome = await keepFile(file, preparer.prepare);
      if (signal?.aborted) return;
      yield outcome;
    }
  } finally {
    signal?.removeEventListener("abort", preparer.end);
    preparer.end();
  }
}

export type KeptFiles = { readonly attachments: readonly Attachment[]; readonly problems: readonly Problem[] };

/** All of them at once; what there is to know of a file that was kept is among the problems. */
export async function keepFiles(files: readonly File[], onProgress: (done: number) => void = () => undefined): Promise<KeptFiles> {
  const attachments: Attachment[] = [];
  const problems: Problem[] = [];
  let done = 0;
  for await (const outcome of keepEach(files)) {
    if (outcome.kind === "kept") attachments.push(outcome.attachment);
    const problem = outcome.kind === "kept" ? outcome.notice : outcome.problem;
    if (problem !== undefined) problems.push(problem);
    done += 1;
    onProgress(done);
  }
  return { attachments, problems };
}

async function keepFile(file: File, prepare: FilePreparer["prepare"]): Promise<FileOutcome> {
  const { name, size } = file;
  const lost = (code: string, params = {}): FileOutcome => ({ kind: "lost", problem: { code, path: name, params: { name, ...params } } });
  if (size > largestBytes) return lost("attachmentTooLarge", { limit: largestBytes / 1_000_000 });
  if (size === 0) return lost("attachmentEmpty");
  const prepared = await prepare(file);
  // The file vanished or changed while it was read.
  if (prepared.kind === "unreadable") return lost("attachmentUnreadable");
  const put = await putPrepared(await database(), prepared.file, now());
  if (put.kind === "full") return lost("attachmentDiskFull");
  if (put.kind === "failed") return lost("attachmentNotKept");
  const { name: keptName, mime } = prepared.file;
  const attachment = { sha256: put.sha256, sizeBytes: put.sizeBytes, mime, name: keptName };
  // A browser that can read these photos has made them into JPEG.
  const unseen = /^image\/hei[cf]$/.test(mime);
  return { kind: "kept", attachment, ...(unseen && { notice: { code: "attachmentHeic", path: name, params: { name } } }) };
}
