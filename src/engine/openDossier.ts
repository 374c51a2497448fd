import { checkDossier } from "../core/dossier/checkDossier.ts";
import type { Dossier, Instant } from "../core/dossier/dossierSchema.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import { readNorm } from "../core/norm/readNorm.ts";
import type { JournalRow, NormRow, QuarantineRow } from "../platform/database.ts";
import { newId } from "../platform/ids.ts";
import { holdSession, livingSessions, withLock } from "../platform/locks.ts";
import { startEngine } from "./automerge.ts";
import { cardOf } from "./card.ts";
import { compact, readStored } from "./compaction.ts";
import type { DossierStorage } from "./dossierStorage.ts";
import { fetchEngine } from "./fetchEngine.ts";
import { newDocument } from "./newDocument.ts";
import type { DossierStore, Opened } from "./port.ts";
import { keepReady, readyDossier } from "./readyDossier.ts";
import { type Loaded, type Replica, runOn } from "./replica.ts";
import { dossierStore } from "./store.ts";

export type EngineDeps = { readonly storage: DossierStorage; readonly now: () => Instant };

/** Puts a new dossier on this device and opens it. Throws when the disk refuses: there is nothing yet that could be lost. */
export async function createDossier(dossier: Dossier, norm: Norm, deps: EngineDeps): Promise<DossierStore> {
  const kept = await keepDocument(await newDocument(dossier, norm), norm, deps);
  if (kept !== "kept") throw new Error(`A new dossier cannot be kept: ${kept}`);
  const opened = await openDossier(dossier.id, deps);
  if (opened.kind !== "opened") throw new Error(`A new dossier does not open: ${JSON.stringify(opened)}`);
  return opened.store;
}

/** Puts a document on this device as a dossier of its own. The caller has checked it, and that its id is new here. */
export async function keepDocument(bytes: Uint8Array, norm: Norm, deps: EngineDeps): Promise<"kept" | "full" | "failed"> {
  return keepReady(await readyDossier(bytes, norm), norm, deps);
}

/** Opens a dossier of this device. What cannot be read is left exactly as it lies. */
export async function openDossier(id: string, { storage, now }: EngineDeps): Promise<Opened> {
  fetchEngine();
  await startEngine();
  const session = newId();
  const release = await holdSession(session);
  const opened = await withLock(`toetssteen:open:${id}`, () => openFor(session, id, { storage, now }, release));
  if (opened.kind !== "opened") release();
  return opened;
}

async function openFor(session: string, id: string, { storage, now }: EngineDeps, release: () => void): Promise<Opened> {
  const stored = await storage.read(id);
  if (stored === undefined) return { kind: "missing" };
  const { loaded, upTo, loose } = readStored(stored);
  if (loaded.kind !== "loaded") return loaded;
  const norm = normIn(stored.norm);
  if (norm === undefined)
    return { kind: "damaged", problems: [{ code: "dossierNormMissing", path: "norm", params: { norm: stored.card.norm } }] };
  const problems = checkDossier(loaded.replica.state, norm);
  if (problems.length > 0) return { kind: "damaged", problems };
  const living = await livingSessions();
  const left = stored.journal.filter((row) => !living.has(row.session));
  const { replica, unsaved } =
    left.length + loaded.migration.length === 0
      ? { replica: loaded.replica, unsaved: [] }
      : await replay(loaded, left, norm, session, { storage, now });
  const store = dossierStore({
    replica,
    norm,
    storage,
    now,
    session,
    upTo,
    unsaved,
    lastSavedAt: stored.card.updatedAt,
    onClose: async () => {
      release();
      await compact(storage, id, now());
    },
  });
  if (loose > 0) void compact(storage, id, now());
  return { kind: "opened", store };
}

/**
 * What brings the dossier to the present format, and typing that a crash cut off before it was committed. What no longer
 * fits anywhere is set apart, not thrown away. When the disk cannot take the outcome, the dossier opens without the
 * typing, which waits for the next time, and the migration goes along with the next change.
 */
async function replay(
  { replica: start, migration }: Extract<Loaded, { kind: "loaded" }>,
  rows: readonly JournalRow[],
  norm: Norm,
  session: string,
  { storage, now }: EngineDeps,
): Promise<{ readonly replica: Replica; readonly unsaved: readonly Uint8Array[] }> {
  let replica = start;
  const changes: Uint8Array[] = [...migration];
  const refused: QuarantineRow[] = [];
  for (const row of rows) {
    const outcome = runOn(replica, row.command, norm, row.heads);
    if (outcome.kind === "refused") refused.push({ dossier: row.dossier, reason: outcome.refusal.code, at: now(), command: row.command });
    if (outcome.kind !== "done") continue;
    replica = outcome.replica;
    changes.push(...outcome.changes);
  }
  try {
    await storage.append({
      id: start.state.id,
      session,
      changes,
      card: cardOf(replica.state, norm, now()),
      drafts: [],
      dropped: rows,
      refused,
    });
  } catch {
    return { replica: start, unsaved: migration };
  }
  return { replica, unsaved: [] };
}

function normIn(row: NormRow | undefined): Norm | undefined {
  if (row === undefined) return undefined;
  const read = readNorm(JSON.parse(row.json));
  return read.kind === "norm" ? read.norm : undefined;
}
