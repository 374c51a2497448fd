import { getHeads, load, save } from "@automerge/automerge/slim";
import type { Command } from "../core/dossier/commands/command.ts";
import type { Instant } from "../core/dossier/dossierSchema.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import { openChannel } from "../platform/channel.ts";
import { cardOf } from "./card.ts";
import { conflictIndex } from "./conflicts.ts";
import type { DossierStorage } from "./dossierStorage.ts";
import type { DossierStore, Undone } from "./port.ts";
import { adopt, type Replica, runOn, type Step, sameRoot, writeOn } from "./replica.ts";
import { saver } from "./saver.ts";
import type { Stored, StoredDoc } from "./stored.ts";
import { trailIndex } from "./trail.ts";
import { type Doing, nothingDone, remember, reversed } from "./undo.ts";

export type Live = {
  readonly replica: Replica;
  readonly norm: Norm;
  readonly storage: DossierStorage;
  readonly now: () => Instant;
  readonly session: string;
  /** The last stored change that `replica` contains. */
  readonly upTo: number;
  /** Changes that the replica contains and the disk could not take. */
  readonly unsaved: readonly Uint8Array[];
  readonly lastSavedAt: Instant | undefined;
  readonly onClose: () => Promise<void>;
};

/** The open dossier. Nothing here waits for the disk; `saveState` says how far the disk is. */
export function dossierStore({ norm, storage, now, session, onClose, ...start }: Live): DossierStore {
  let replica = start.replica;
  let upTo = start.upTo;
  let history = nothingDone;
  let refreshing: Promise<void> = Promise.resolve();
  const { id } = replica.state;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const channel = openChannel(id, () => void refresh());
  const disk = saver({ id, session, storage, now, lastSavedAt: start.lastSavedAt, onState: tell, onSaved: channel.nudge });
  if (start.unsaved.length > 0) disk.add(start.unsaved, cardOf(replica.state, norm, now()));
  const trail = trailIndex();
  const conflicts = conflictIndex();

  const take = (step: Step, at: Instant) => {
    replica = step.replica;
    disk.add(step.changes, cardOf(replica.state, norm, at));
    tell();
  };
  const refresh = (): Promise<void> => {
    refreshing = refreshing.then(readOthers, readOthers);
    return refreshing;
  };
  const readOthers = async () => {
    const rows = await storage.changesAfter(id, upTo);
    upTo = rows.at(-1)?.number ?? upTo;
    const others = rows.filter((row) => row.session !== session).map(({ bytes }) => bytes);
    if (others.length === 0) return;
    const adopted = adopt(replica, { changes: others }, norm);
    if (adopted.kind === "refused") {
      const reason = JSON.stringify(adopted.problems);
      await Promise.all(others.map((bytes) => storage.quarantine({ dossier: id, reason, at: now(), bytes })));
      return;
    }
    replica = adopted.replica;
    tell();
  };
  const reverse = (doing: Doing | undefined, kind: "undo" | "redo", by: string, at: Instant): Undone => {
    if (doing === undefined) return { kind: "nothing" };
    const values = reversed(doing, replica.state, { by, at });
    // What cannot be taken back is forgotten, so that the step before it can.
    const [done, undone] = [history.done, history.undone];
    history = kind === "undo" ? { done: done.slice(0, -1), undone } : { done, undone: undone.slice(0, -1) };
    if (values === undefined) {
      tell();
      return { kind: "changedSince" };
    }
    const step = writeOn(replica, values, { kind, path: doing.path, by, at });
    const back = { ...doing, values: step.values };
    history = kind === "undo" ? { ...history, undone: [...history.undone, back] } : { ...history, done: [...history.done, back] };
    take(step, at);
    return { kind: "undone", command: doing.kind };
  };

  return {
    id,
    norm,
    readOnly: false,
    state: () => replica.state,
    heads: () => getHeads(replica.document),
    run(command, at) {
      const outcome = runOn(replica, command, norm, at);
      if (outcome.kind === "refused") return outcome.refusal;
      if (outcome.kind === "nothing") return undefined;
      history = remember(history, doingOf(command, outcome));
      take(outcome, command.at);
      return undefined;
    },
    undo: (by, at) => reverse(history.done.at(-1), "undo", by, at),
    redo: (by, at) => reverse(history.undone.at(-1), "redo", by, at),
    canUndo: () => history.done.length > 0,
    canRedo: () => history.undone.length > 0,
    draft: disk.draft,
    dropDraft: disk.dropDraft,
    conflicts: () => conflicts(replica.document),
    trail: (path) => trail(replica.document, path),
    saveState: disk.state,
    lastSavedAt: disk.lastSavedAt,
    flush: disk.flush,
    refresh,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async merge(bytes) {
      const document = readDocument(bytes);
      if (document === undefined) return { kind: "refused", problems: [{ code: "documentUnreadable", path: "" }] };
      if (!sameRoot(document, replica.document)) return { kind: "refused", problems: [{ code: "otherHistory", path: "id" }] };
      const adopted = adopt(replica, { document }, norm);
      if (adopted.kind === "refused") return adopted;
      if (adopted.changes.length > 0) {
        replica = adopted.replica;
        disk.add(adopted.changes, cardOf(replica.state, norm, now()));
        tell();
        await disk.flush();
      }
      return { kind: "merged", changes: adopted.changes.length };
    },
    save: () => save(replica.document),
    async close() {
      await disk.flush();
      disk.stop();
      channel.close();
      listeners.clear();
      await onClose();
    },
  };
}

function doingOf(command: Command, step: Step): Doing {
  return { kind: command.kind, path: step.path, values: step.values };
}

function readDocument(bytes: Uint8Array): StoredDoc | undefined {
  try {
    return load<Stored>(bytes);
  } catch {
    return undefined;
  }
}
