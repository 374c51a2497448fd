/** The key list: who was interviewed under which code. Apart from the dossiers, so that no file of a dossier can hold a name. */
import { type Database, isDiskFull, type NameRow } from "./database.ts";

export async function listNames(db: Database, dossier: string): Promise<readonly NameRow[]> {
  return db.getAllFromIndex("names", "dossier", dossier);
}

/** An empty name takes the row away. */
export async function putNames(db: Database, rows: readonly NameRow[]): Promise<"kept" | "full" | "failed"> {
  try {
    const transaction = db.transaction("names", "readwrite");
    const writes = rows.map((row) =>
      row.name === "" ? transaction.store.delete([row.dossier, row.subject]) : transaction.store.put({ ...row }),
    );
    await Promise.all([...writes, transaction.done]);
    return "kept";
  } catch (error) {
    return isDiskFull(error) ? "full" : "failed";
  }
}
