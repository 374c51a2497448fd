/** Norms that the user brought, beside the bundled ones. A norm kept along with a dossier is not offered for new audits. */
import type { Database, NormRow } from "./database.ts";

export async function listImportedNorms(db: Database): Promise<readonly { readonly address: string; readonly json: string }[]> {
  return (await db.getAll("norms")).filter((row) => row.imported).map(({ address, json }) => ({ address, json }));
}

/** Takes the place of an earlier file of the same version; a dossier that was started with that one keeps it. */
export async function putImportedNorm(db: Database, norm: { digest: string; address: string; json: string }): Promise<void> {
  const work = db.transaction("norms", "readwrite");
  for (const row of await work.store.getAll()) {
    if (row.imported && row.address === norm.address) await work.store.put({ ...row, imported: false });
  }
  await work.store.put({ ...norm, imported: true });
  await work.done;
}

/** Gone from the device, unless a dossier was started with it. Tells what it was, so that it can be put back. */
export async function removeImportedNorm(
  db: Database,
  address: string,
): Promise<{ readonly kind: "removed"; readonly rows: readonly NormRow[] } | { readonly kind: "inUse" }> {
  const work = db.transaction(["norms", "index"], "readwrite");
  const cards = await work.objectStore("index").getAll();
  if (cards.some(({ norm }) => norm === address)) return { kind: "inUse" };
  const rows = (await work.objectStore("norms").getAll()).filter((row) => row.imported && row.address === address);
  for (const { digest } of rows) await work.objectStore("norms").delete(digest);
  await work.done;
  return { kind: "removed", rows };
}
