import type { Command } from "../core/dossier/commands/command.ts";
import type { Instant } from "../core/dossier/dossierSchema.ts";
import { isDiskFull, type JournalRow } from "../platform/database.ts";
import type { DossierCard } from "../platform/dossierCard.ts";
import type { DossierStorage, Entry } from "./dossierStorage.ts";
import type { Heads, SaveState } from "./port.ts";

export type Saver = {
  readonly add: (changes: readonly Uint8Array[], card: DossierCard) => void;
  readonly draft: (field: string, command: Command, heads: Heads) => void;
  readonly dropDraft: (field: string) => void;
  readonly state: () => SaveState;
  readonly lastSavedAt: () => Instant | undefined;
  /** Resolves when everything given so far is on disk, or has been refused by it: `state` says which. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
};

type Surroundings = {
  readonly id: string;
  readonly session: string;
  readonly storage: DossierStorage;
  readonly now: () => Instant;
  readonly lastSavedAt: Instant | undefined;
  readonly onState: () => void;
  readonly onSaved: () => void;
};

const draftEveryMs = 250;
const retryAfterMs = 5_000;

/**
 * Writes to disk, in the order in which things were given. What is given in one turn is written in one transaction, so
 * a committed text and the removal of its draft stand or fall together. What the disk refuses stays here and is tried again.
 */
export function saver({ id, session, storage, now, onState, onSaved, ...start }: Surroundings): Saver {
  let changes: readonly Uint8Array[] = [];
  let card: DossierCard | undefined;
  // Per field the newest typing, or undefined to remove what was kept of it.
  let drafts: ReadonlyMap<string, JournalRow | undefined> = new Map();
  let draftsAt = 0;
  let state: SaveState = "saved";
  let lastSavedAt = start.lastSavedAt;
  let writing: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const setState = (next: SaveState) => {
    if (next === state) return;
    state = next;
    onState();
  };
  const later = (milliseconds: number) => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void write();
    }, milliseconds);
  };
  const write = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing ??= Promise.resolve()
      .then(writeAll)
      .finally(() => {
        writing = undefined;
      });
    return writing;
  };
  const writeAll = async () => {
    while (changes.length > 0 || drafts.size > 0) {
      const entry: Entry = { id, session, changes, ...(card === undefined ? {} : { card }), ...split(session, drafts), refused: [] };
      const taken = { changes, card, drafts };
      [changes, card, drafts] = [[], undefined, new Map()];
      try {
        await storage.append(entry);
      } catch (error) {
        changes = [...taken.changes, ...changes];
        card ??= taken.card;
        drafts = new Map([...taken.drafts, ...drafts]);
        setState(isDiskFull(error) ? "full" : "failed");
        later(retryAfterMs);
        return;
      }
      if (entry.drafts.length > 0) draftsAt = Date.now();
      if (entry.changes.length > 0) {
        lastSavedAt = now();
        onSaved();
      }
    }
    setState("saved");
  };

  return {
    add(bytes, nextCard) {
      changes = [...changes, ...bytes];
      card = nextCard;
      if (state === "saved") setState("saving");
      void write();
    },
    draft(field, command, heads) {
      drafts = new Map(drafts).set(field, { dossier: id, session, field, command, heads });
      const wait = draftsAt + draftEveryMs - Date.now();
      if (wait <= 0) void write();
      else later(wait);
    },
    dropDraft(field) {
      drafts = new Map(drafts).set(field, undefined);
      void write();
    },
    state: () => state,
    lastSavedAt: () => lastSavedAt,
    async flush() {
      await writing;
      await write();
    },
    stop: () => clearTimeout(timer),
  };
}

function split(session: string, drafts: ReadonlyMap<string, JournalRow | undefined>): Pick<Entry, "drafts" | "dropped"> {
  return {
    drafts: [...drafts.values()].filter((row) => row !== undefined),
    dropped: [...drafts].flatMap(([field, row]) => (row === undefined ? [{ session, field }] : [])),
  };
}
