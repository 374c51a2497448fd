import { create } from "zustand";
import type { Command, CommandBody, Refusal } from "../core/dossier/commands/command.ts";
import type { Dossier, Instant } from "../core/dossier/dossierSchema.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import type { Problem } from "../core/problem.ts";
import type { AuditEntry, Conflict, DossierStore, Heads, Opened, SaveState, Undone } from "../engine/port.ts";
import { now } from "../platform/clock.ts";
import { database } from "./database.ts";
import { usePreferences } from "./preferences.ts";

type Shown = {
  readonly status: "idle" | "opening" | "open" | "missing" | "tooNew" | "damaged";
  readonly id: string | undefined;
  readonly dossier: Dossier | undefined;
  readonly norm: Norm | undefined;
  /** It can be looked at, and commands are not offered. */
  readonly readOnly: boolean;
  readonly saveState: SaveState;
  readonly lastSavedAt: Instant | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly problems: readonly Problem[] | undefined;
};

type DossierState = Shown & {
  readonly open: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Carries a command out, signed with who works here and the time. A refusal changes nothing and says why. */
  readonly run: (body: CommandBody, at?: Heads) => Refusal | undefined;
  readonly undo: () => Undone;
  readonly redo: () => Undone;
  readonly heads: () => Heads;
  readonly draft: (field: string, body: CommandBody, at: Heads) => void;
  readonly dropDraft: (field: string) => void;
  readonly trail: (path?: string) => readonly AuditEntry[];
  readonly conflicts: () => readonly Conflict[];
  readonly flush: () => Promise<void>;
  /** The engine's document of the open dossier, for a file. */
  readonly document: () => Uint8Array;
};

const nothing: Shown = {
  status: "idle",
  id: undefined,
  dossier: undefined,
  norm: undefined,
  readOnly: false,
  saveState: "saved",
  lastSavedAt: undefined,
  canUndo: false,
  canRedo: false,
  problems: undefined,
};

/** The open store, and which call of `open` it belongs to: a screen may come and go before opening has finished. */
let current: { readonly store: DossierStore; readonly leave: () => void } | undefined;
let latestOpening = 0;

/** The open dossier as the screens see it. The way in is `run`. */
export const useDossier = create<DossierState>()((set) => ({
  ...nothing,
  open: async (id) => {
    await leaveCurrent();
    latestOpening += 1;
    const opening = latestOpening;
    set({ ...nothing, status: "opening", id });
    const opened = await openStored(id);
    if (opening !== latestOpening) {
      if (opened.kind === "opened") await opened.store.close();
      return;
    }
    if (opened.kind !== "opened") {
      set({ status: opened.kind, problems: opened.kind === "damaged" ? opened.problems : undefined });
      return;
    }
    const { store } = opened;
    const leave = store.subscribe(() => set(shownOf(store)));
    current = { store, leave };
    set({ ...shownOf(store), status: "open" });
  },
  close: async () => {
    latestOpening += 1;
    set(nothing);
    await leaveCurrent();
  },
  run: (body, at) => openStore().run(signed(body), at),
  undo: () => openStore().undo(usePreferences.getState().name, now()),
  redo: () => openStore().redo(usePreferences.getState().name, now()),
  heads: () => openStore().heads(),
  draft: (field, body, at) => openStore().draft(field, signed(body), at),
  dropDraft: (field) => openStore().dropDraft(field),
  trail: (path) => openStore().trail(path),
  conflicts: () => openStore().conflicts(),
  flush: async () => current?.store.flush(),
  document: () => openStore().save(),
}));

/**
 * Fetches what opening a dossier takes as soon as somebody moves or presses something, so that it is there when they
 * choose one; `alsoFetch` adds the screens. Somebody who only looks at the first screen loads nothing more. Gives the
 * way to stop waiting.
 */
export function prepareToOpen(alsoFetch: () => void): () => void {
  const signs = ["pointermove", "pointerdown", "keydown"] as const;
  const stop = () => {
    for (const sign of signs) globalThis.removeEventListener(sign, prepare);
  };
  const prepare = () => {
    stop();
    alsoFetch();
    // A failure shows when it is really needed.
    void import("./dossierFiles.ts").then(({ warmUp }) => warmUp()).catch(() => undefined);
  };
  for (const sign of signs) globalThis.addEventListener(sign, prepare, { passive: true });
  return stop;
}

async function openStored(id: string): Promise<Opened> {
  const [{ openDossier }, { dossierStorage }, db] = await Promise.all([
    import("../engine/openDossier.ts"),
    import("../engine/dossierStorage.ts"),
    database(),
  ]);
  return openDossier(id, { storage: dossierStorage(db), now });
}

async function leaveCurrent(): Promise<void> {
  const left = current;
  current = undefined;
  left?.leave();
  await left?.store.close();
}

function openStore(): DossierStore {
  if (current === undefined) throw new Error("No dossier is open");
  return current.store;
}

function signed(body: CommandBody): Command {
  return { ...body, at: now(), by: usePreferences.getState().name };
}

function shownOf(store: DossierStore) {
  return {
    id: store.id,
    dossier: store.state(),
    norm: store.norm,
    readOnly: store.readOnly,
    saveState: store.saveState(),
    lastSavedAt: store.lastSavedAt(),
    canUndo: store.canUndo(),
    canRedo: store.canRedo(),
  };
}
