/** Attachments by SHA-256. The same bytes are kept once, whichever dossiers refer to them. */
import type { Instant } from "../core/dossier/dossierSchema.ts";
import { type Database, isDiskFull } from "./database.ts";
import { sha256 } from "./digest.ts";

export type Put =
  | { readonly kind: "kept"; readonly sha256: string; readonly sizeBytes: number }
  | { readonly kind: "full" }
  | { readonly kind: "failed" };

export async function putAttachment(db: Database, blob: Blob, addedAt: Instant): Promise<Put> {
  return putPrepared(db, { sha256: await sha256(blob), bytes: blob }, addedAt);
}

/** With the digest already taken. */
export async function putPrepared(
  db: Database,
  { sha256: digest, bytes: blob }: { readonly sha256: string; readonly bytes: Blob },
  addedAt: Instant,
): Promise<Put> {
  try {
    await db.put("attachments", { sha256: digest, blob, addedAt });
  } catch (error) {
    return { kind: isDiskFull(error) ? "full" : "failed" };
  }
  return { kind: "kept", sha256: digest, sizeBytes: blob.size };
}

export async function getAttachment(db: Database, digest: string): Promise<Blob | undefined> {
  return (await db.get("attachments", digest))?.blob;
}

/** Which of these attachments are on this device. */
export async function presentAttachments(db: Database, digests: readonly string[]): Promise<ReadonlySet<string>> {
  const transaction = db.transaction("attachments");
  const keys = await Promise.all(digests.map((digest) => transaction.store.getKey(digest)));
  return new Set(keys.flatMap((key) => (key === undefined ? [] : [key])));
}
