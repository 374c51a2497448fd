/** How dossiers lie on this device. Each function is one transaction: it has happened whole, or not at all. */
import type { Instant } from "../core/dossier/dossierSchema.ts";
import type { ChangeRow, Database, JournalRow, NormRow, QuarantineRow, SnapshotRow } from "../platform/database.ts";
import type { DossierCard } from "../platform/dossierCard.ts";

/** What a save writes together: changes, the card that follows from them, and what happens to unfinished typing. */
export type Entry = {
  readonly id: string;
  readonly session: string;
  readonly changes: readonly Uint8Array[];
  readonly card?: DossierCard;
  readonly drafts: readonly JournalRow[];
  readonly dropped: readonly { readonly session: string; readonly field: string }[];
  readonly refused: readonly QuarantineRow[];
};

export type StoredDossier = {
  readonly card: DossierCard;
  /** Newest first, at most three. */
  readonly snapshots: readonly (SnapshotRow & { readonly number: number })[];
  readonly changes: readonly (ChangeRow & { readonly number: number })[];
  readonly journal: readonly JournalRow[];
  readonly norm: NormRow | undefined;
};

export type DossierStorage = {
  readonly create: (card: DossierCard, snapshot: SnapshotRow, norm: NormRow) => Promise<void>;
  readonly read: (id: string) => Promise<StoredDossier | undefined>;
  readonly append: (entry: Entry) => Promise<void>;
  /** Rows after this number, of any session. */
  readonly changesAfter: (id: string, number: number) => Promise<readonly (ChangeRow & { readonly number: number })[]>;
  /** Adds a snapshot, keeps the last three, and removes the changes that all three contain. */
  readonly addSnapshot: (snapshot: SnapshotRow) => Promise<void>;
  readonly quarantine: (row: QuarantineRow) => Promise<void>;
};

const keptSnapshots = 3;

export function dossierStorage(db: Database): DossierStorage {
  return {
    async create(card, snapshot, norm) {
      const transaction = db.transaction(["index", "snapshots", "norms"], "readwrite", { durability: "strict" });
      const norms = transaction.objectStore("norms");
      const kept = await norms.getKey(norm.digest);
      await Promise.all([
        transaction.objectStore("index").add(card),
        transaction.objectStore("snapshots").add(snapshot),
        ...(kept === undefined ? [norms.add(norm)] : []),
        transaction.done,
      ]);
    },

    async read(id) {
      const transaction = db.transaction(["index", "snapshots", "changes", "journal", "norms"]);
      const card = await transaction.objectStore("index").get(id);
      if (card === undefined) return undefined;
      const snapshots = await numbered(transaction.objectStore("snapshots").index("dossier").iterate(id));
      const changes = await numbered(transaction.objectStore("changes").index("dossier").iterate(id));
      const journal = await transaction.objectStore("journal").index("dossier").getAll(id);
      const norm = await transaction.objectStore("norms").get(card.normDigest);
      return { card, snapshots: snapshots.reverse(), changes, journal, norm };
    },

    async append({ id, session, changes, card, drafts, dropped, refused }) {
      const transaction = db.transaction(["index", "changes", "journal", "quarantine"], "readwrite", {
        durability: changes.length > 0 ? "strict" : "relaxed",
      });
      const index = transaction.objectStore("index");
      const present = await index.get(id);
      if (present === undefined) {
        transaction.abort();
        await transaction.done.catch(() => undefined);
        throw new Error(`Dossier ${id} is no longer on this device`);
      }
      const journal = transaction.objectStore("journal");
      await Promise.all([
        ...changes.map((bytes) => transaction.objectStore("changes").add({ dossier: id, session, bytes })),
        ...drafts.map((row) => journal.put(row)),
        ...dropped.map((key) => journal.delete([id, key.session, key.field])),
        ...refused.map((row) => transaction.objectStore("quarantine").add(row)),
        ...(card === undefined ? [] : [index.put({ ...card, ...removedAt(present.removedAt) })]),
        transaction.done,
      ]);
    },

    async changesAfter(id, number) {
      const transaction = db.transaction("changes");
      const range = IDBKeyRange.lowerBound(number, true);
      const keys = (await transaction.store.index("dossier").getAllKeys(id)).filter((key) => range.includes(key));
      const rows = await Promise.all(keys.map(async (key) => ({ key, row: await transaction.store.get(key) })));
      return rows.flatMap(({ key, row }) => (row === undefined ? [] : [{ ...row, number: key }]));
    },

    async addSnapshot(snapshot) {
      const transaction = db.transaction(["snapshots", "changes"], "readwrite", { durability: "strict" });
      const snapshots = transaction.objectStore("snapshots");
      await snapshots.add(snapshot);
      const all = (await numbered(snapshots.index("dossier").iterate(snapshot.dossier))).reverse();
      const kept = all.slice(0, keptSnapshots);
      const upTo = all.length < keptSnapshots ? 0 : Math.min(...kept.map((each) => each.upTo));
      const changes = transaction.objectStore("changes");
      const contained = (await changes.index("dossier").getAllKeys(snapshot.dossier)).filter((key) => key <= upTo);
      await Promise.all([
        ...all.slice(keptSnapshots).map(({ number }) => snapshots.delete(number)),
        ...contained.map((key) => changes.delete(key)),
        transaction.done,
      ]);
    },

    async quarantine(row) {
      await db.add("quarantine", row);
    },
  };
}

async function numbered<T>(
  cursors: AsyncIterable<{ readonly primaryKey: number; readonly value: T }>,
): Promise<(T & { readonly number: number })[]> {
  const rows: (T & { readonly number: number })[] = [];
  for await (const cursor of cursors) rows.push({ ...cursor.value, number: cursor.primaryKey });
  return rows.sort((a, b) => a.number - b.number);
}

function removedAt(moment: Instant | undefined): { readonly removedAt?: Instant } {
  return moment === undefined ? {} : { removedAt: moment };
}
