import { save } from "@automerge/automerge/slim";
import { copyDossier } from "../core/dossier/copyDossier.ts";
import { getAttachment } from "../platform/attachments.ts";
import type { Database } from "../platform/database.ts";
import { type WrittenFile, writeDossierFile } from "./dossierFile.ts";
import { newDocument } from "./newDocument.ts";
import { type EngineDeps, keepDocument } from "./openDossier.ts";
import { readSound } from "./readSound.ts";
import { zip } from "./zip.ts";

type Deps = EngineDeps & { readonly db: Database };

/** The `.toets` file of a dossier as it lies on this device; undefined when it is missing, damaged or too new. */
export async function exportDossier(id: string, { db, storage }: Deps): Promise<WrittenFile | undefined> {
  const found = await readSound(id, storage);
  if (found === undefined) return undefined;
  const attachment = async (digest: string) => {
    const blob = await getAttachment(db, digest);
    return blob === undefined ? undefined : new Uint8Array(await blob.arrayBuffer());
  };
  return writeDossierFile({ document: save(found.replica.document), norm: found.norm, attachment });
}

/** The same content as a dossier with a history of its own. The attachments are shared. */
export async function duplicateDossier(id: string, newId: string, deps: EngineDeps): Promise<"kept" | "full" | "failed" | "unreadable"> {
  const found = await readSound(id, deps.storage);
  if (found === undefined) return "unreadable";
  const copy = copyDossier(found.replica.state, { id: newId, at: deps.now() });
  return keepDocument(await newDocument(copy, found.norm), found.norm, deps);
}

/** Everything that lies on this device of a dossier, byte for byte, for whoever has to repair it. Reads nothing, so nothing can fail on it. */
export async function exportRaw(id: string, db: Database): Promise<Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  const transaction = db.transaction(["index", "snapshots", "changes", "journal", "quarantine", "norms"]);
  const card = await transaction.objectStore("index").get(id);
  for (const name of ["snapshots", "changes"] as const) {
    const store = transaction.objectStore(name);
    for (const key of await store.index("dossier").getAllKeys(id)) {
      const row = await store.get(key);
      if (row !== undefined) parts.set(`${name}/${String(key).padStart(9, "0")}.automerge`, row.bytes);
    }
  }
  const quarantine = await transaction.objectStore("quarantine").index("dossier").getAll(id);
  quarantine.forEach(({ bytes, ...row }, index) => {
    parts.set(`quarantine/${index}.json`, json(row));
    if (bytes !== undefined) parts.set(`quarantine/${index}.automerge`, bytes);
  });
  parts.set("journal.json", json(await transaction.objectStore("journal").index("dossier").getAll(id)));
  parts.set("card.json", json(card ?? {}));
  const norm = card === undefined ? undefined : await transaction.objectStore("norms").get(card.normDigest);
  if (norm !== undefined) parts.set("norm.json", new TextEncoder().encode(norm.json));
  return zip(parts, /\.automerge$/);
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value, undefined, 2));
}
