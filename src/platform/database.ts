/** The one IndexedDB database of this device. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Command } from "../core/dossier/commands/command.ts";
import type { Instant } from "../core/dossier/dossierSchema.ts";
import type { DossierCard } from "./dossierCard.ts";

export type ChangeRow = {
  readonly dossier: string;
  /** Which open tab wrote it; a tab does not read its own rows back. */
  readonly session: string;
  readonly bytes: Uint8Array;
};

export type SnapshotRow = {
  readonly dossier: string;
  readonly bytes: Uint8Array;
  /** Canonical JSON of the state in `bytes`: readable without the engine. */
  readonly state: string;
  /** The last change row that `bytes` contains. */
  readonly upTo: number;
  readonly at: Instant;
};

export type JournalRow = {
  readonly dossier: string;
  readonly session: string;
  readonly field: string;
  readonly command: Command;
  readonly heads: readonly string[];
};

type AttachmentRow = { readonly sha256: string; readonly blob: Blob; readonly addedAt: Instant };

export type NormRow = {
  readonly digest: string;
  readonly address: string;
  /** JSON text; read and checked again when it is used. */
  readonly json: string;
  /** Chosen by the user from a file, as opposed to kept along with a dossier. */
  readonly imported: boolean;
};

export type QuarantineRow = {
  readonly dossier: string;
  readonly reason: string;
  readonly at: Instant;
  readonly bytes?: Uint8Array;
  readonly command?: Command;
};

/** Who a piece of evidence or a planned interview is: it stays on this device, apart from the dossier. */
export type NameRow = { readonly dossier: string; readonly subject: string; readonly name: string };

type Schema = DBSchema & {
  index: { key: string; value: DossierCard };
  changes: { key: number; value: ChangeRow; indexes: { dossier: string } };
  snapshots: { key: number; value: SnapshotRow; indexes: { dossier: string } };
  journal: { key: [string, string, string]; value: JournalRow; indexes: { dossier: string } };
  attachments: { key: string; value: AttachmentRow };
  norms: { key: string; value: NormRow };
  quarantine: { key: number; value: QuarantineRow; indexes: { dossier: string } };
  names: { key: [string, string]; value: NameRow; indexes: { dossier: string } };
};

export type Database = IDBPDatabase<Schema>;

export function openDatabase(name = "toetssteen"): Promise<Database> {
  return openDB<Schema>(name, 2, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore("index", { keyPath: "id" });
        db.createObjectStore("changes", { autoIncrement: true }).createIndex("dossier", "dossier");
        db.createObjectStore("snapshots", { autoIncrement: true }).createIndex("dossier", "dossier");
        db.createObjectStore("journal", { keyPath: ["dossier", "session", "field"] }).createIndex("dossier", "dossier");
        db.createObjectStore("attachments", { keyPath: "sha256" });
        db.createObjectStore("norms", { keyPath: "digest" });
        db.createObjectStore("quarantine", { autoIncrement: true }).createIndex("dossier", "dossier");
      }
      if (before < 2) db.createObjectStore("names", { keyPath: ["dossier", "subject"] }).createIndex("dossier", "dossier");
    },
    // A newer version of the program in another tab wants to change the shape: let it.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

export function isDiskFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
