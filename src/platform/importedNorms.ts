/** Norms that the user brought, beside the bundled ones. A norm kept along with a dossier is not offered for new audits. */
import type { Database } from "./database.ts";

export async function listImportedNorms(db: Database): Promise<readonly { readonly address: string; readonly json: string }[]> {
  return (await db.getAll("norms")).filter((row) => row.imported).map(({ address, json }) => ({ address, json }));
}

export async function putImportedNorm(db: Database, norm: { digest: string; address: string; json: string }): Promise<void> {
  await db.put("norms", { ...norm, imported: true });
}
