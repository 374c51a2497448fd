/** The dossiers of this device as the home screen needs them. Loads neither the engine nor a schema. */
import type { Instant } from "../core/dossier/dossierSchema.ts";
import type { Database } from "../platform/database.ts";
import type { DossierCard } from "../platform/dossierCard.ts";
import { livingSessions } from "../platform/locks.ts";

/** Every dossier, the trash included, the latest changed first. */
export async function listDossiers(db: Database): Promise<readonly DossierCard[]> {
  const cards = await db.getAll("index");
  return cards.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : a.id < b.id ? -1 : 1));
}

export async function moveToTrash(db: Database, id: string, removedAt: Instant): Promise<void> {
  const transaction = db.transaction("index", "readwrite");
  const card = await transaction.store.get(id);
  if (card !== undefined) await transaction.store.put({ ...card, removedAt });
  await transaction.done;
}

export async function restoreFromTrash(db: Database, id: string): Promise<void> {
  const transaction = db.transaction("index", "readwrite");
  const card = await transaction.store.get(id);
  if (card !== undefined) {
    const { removedAt: _, ...kept } = card;
    await transaction.store.put(kept);
  }
  await transaction.done;
}

/** Removes a dossier with its history, its unfinished typing, its key list of names, and every attachment and norm that no other dossier uses. */
export async function deleteForEver(db: Database, id: string): Promise<void> {
  const stores = ["index", "changes", "snapshots", "journal", "quarantine", "names", "attachments", "norms"] as const;
  const transaction = db.transaction(stores, "readwrite", { durability: "strict" });
  const index = transaction.objectStore("index");
  const cards = await index.getAll();
  const gone = cards.find((card) => card.id === id);
  const others = cards.filter((card) => card.id !== id);
  const used = new Set(others.flatMap(({ attachments }) => attachments));
  for (const name of ["changes", "snapshots", "quarantine"] as const) {
    const store = transaction.objectStore(name);
    for (const key of await store.index("dossier").getAllKeys(id)) await store.delete(key);
  }
  const journal = transaction.objectStore("journal");
  for (const key of await journal.index("dossier").getAllKeys(id)) await journal.delete(key);
  const names = transaction.objectStore("names");
  for (const key of await names.index("dossier").getAllKeys(id)) await names.delete(key);
  for (const digest of gone?.attachments ?? []) if (!used.has(digest)) await transaction.objectStore("attachments").delete(digest);
  const norms = transaction.objectStore("norms");
  const norm = gone === undefined ? undefined : await norms.get(gone.normDigest);
  if (norm !== undefined && !norm.imported && !others.some(({ normDigest }) => normDigest === norm.digest)) await norms.delete(norm.digest);
  await index.delete(id);
  await transaction.done;
}

/**
 * Removes attachments that no dossier refers to any more, of which `addedBefore` spares those that are younger. Only while no dossier is open anywhere: an open one may still
 * take back the command that let go of an attachment, or be about to refer to a new one.
 */
export async function sweepAttachments(db: Database, addedBefore?: Instant): Promise<number> {
  if ((await livingSessions()).size > 0) return 0;
  const transaction = db.transaction(["index", "attachments"], "readwrite");
  const used = new Set((await transaction.objectStore("index").getAll()).flatMap(({ attachments }) => attachments));
  const attachments = transaction.objectStore("attachments");
  const unused = (await attachments.getAllKeys()).filter((digest) => !used.has(digest));
  const found = await Promise.all(unused.map((digest) => attachments.get(digest)));
  const gone = found.flatMap((each) =>
    each !== undefined && (addedBefore === undefined || each.addedAt < addedBefore) ? [each.sha256] : [],
  );
  await Promise.all([...gone.map((digest) => attachments.delete(digest)), transaction.done]);
  return gone.length;
}
