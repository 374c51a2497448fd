import { save } from "@automerge/automerge/slim";
import { canonicalJson } from "../core/canonicalJson.ts";
import type { Dossier, Instant } from "../core/dossier/dossierSchema.ts";
import { withLock } from "../platform/locks.ts";
import type { DossierStorage, StoredDossier } from "./dossierStorage.ts";
import { type Loaded, loadReplica } from "./replica.ts";

/** Opening a dossier of more loose changes than this takes noticeably longer than opening a snapshot. */
const mostLooseChanges = 300;

export type Read = { readonly loaded: Loaded; readonly upTo: number; readonly loose: number };

/**
 * The dossier as it lies on disk. When the newest snapshot cannot be read, the ones before it are tried: the changes
 * since the oldest kept snapshot are still there, so nothing is missing.
 */
export function readStored(stored: StoredDossier): Read {
  const upTo = stored.changes.at(-1)?.number ?? stored.snapshots[0]?.upTo ?? 0;
  let first: Read | undefined;
  for (const snapshot of stored.snapshots) {
    const changes = stored.changes.filter(({ number }) => number > snapshot.upTo).map(({ bytes }) => bytes);
    const read: Read = { loaded: loadReplica(snapshot.bytes, changes), upTo: Math.max(upTo, snapshot.upTo), loose: changes.length };
    if (read.loaded.kind !== "damaged") return read;
    first ??= read;
  }
  return first ?? { loaded: { kind: "damaged", problems: [{ code: "snapshotMissing", path: "" }] }, upTo, loose: 0 };
}

/**
 * Turns many loose changes into one snapshot. The new bytes are read back and must give the same state before anything
 * that they replace may go; otherwise everything stays as it was and the bytes are set apart.
 */
export function compact(storage: DossierStorage, id: string, at: Instant): Promise<void> {
  return withLock(`toetssteen:compact:${id}`, async () => {
    const stored = await storage.read(id);
    if (stored === undefined) return;
    const { loaded, upTo, loose } = readStored(stored);
    if (loaded.kind !== "loaded" || loose < mostLooseChanges) return;
    const bytes = save(loaded.replica.document);
    const state = canonicalJson(loaded.replica.state);
    if (stateIn(bytes) === state) await storage.addSnapshot({ dossier: id, bytes, state, upTo, at });
    else await storage.quarantine({ dossier: id, reason: "snapshotDiffers", at, bytes });
  });
}

function stateIn(bytes: Uint8Array): string | undefined {
  const loaded = loadReplica(bytes);
  return loaded.kind === "loaded" ? canonicalJson(loaded.replica.state satisfies Dossier) : undefined;
}
