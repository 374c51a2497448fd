import type { Problem } from "../core/problem.ts";
import { putAttachment } from "../platform/attachments.ts";
import type { Database } from "../platform/database.ts";
import { withLock } from "../platform/locks.ts";
import { restoreFromTrash } from "./dossierList.ts";
import { type EngineDeps, keepDocument, openDossier } from "./openDossier.ts";
import type { DossierFile } from "./readDossierFile.ts";

export type TakenIn =
  | { readonly kind: "added"; readonly id: string }
  /** The device had this dossier already; `changes` came in, 0 when there was nothing new. */
  | { readonly kind: "merged"; readonly id: string; readonly changes: number }
  | { readonly kind: "full" }
  | { readonly kind: "failed" }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/**
 * Takes the dossier of a file onto this device. A dossier that is here already is merged, never replaced. Attachments
 * go first, so a dossier never refers to what did not arrive.
 */
export function takeIn(file: DossierFile, deps: Deps): Promise<TakenIn> {
  return withLock(`toetssteen:takeIn:${file.dossier.id}`, () => takeInAlone(file, deps));
}

type Deps = EngineDeps & { readonly db: Database };

async function takeInAlone(file: DossierFile, { db, ...deps }: Deps): Promise<TakenIn> {
  const { id } = file.dossier;
  const opened = await openDossier(id, deps);
  if (opened.kind === "damaged") return { kind: "refused", problems: [{ code: "ownCopyDamaged", path: "" }, ...opened.problems] };
  if (opened.kind === "tooNew") return { kind: "refused", problems: [{ code: "ownCopyTooNew", path: "format" }] };
  const store = opened.kind === "opened" ? opened.store : undefined;
  try {
    for (const [, bytes] of file.attachments) {
      const put = await putAttachment(db, new Blob([bytes as BlobPart]), deps.now()); // never shared memory
      if (put.kind !== "kept") return { kind: put.kind };
    }
    if (store === undefined) {
      const kept = await keepDocument(file.document, file.norm, deps);
      return kept === "kept" ? { kind: "added", id } : { kind: kept };
    }
    const merged = await store.merge(file.document);
    if (merged.kind === "refused") return merged;
    const saved = store.saveState();
    if (saved !== "saved") return { kind: saved === "full" ? "full" : "failed" };
    await restoreFromTrash(db, id);
    return { kind: "merged", id, changes: merged.changes };
  } finally {
    await store?.close();
  }
}
