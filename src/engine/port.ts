/** What the rest of the app knows of the engine: nothing of Automerge, only this. */
import type { Command, Refusal } from "../core/dossier/commands/command.ts";
import type { Dossier, Instant } from "../core/dossier/dossierSchema.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import type { Problem } from "../core/problem.ts";

export type Heads = readonly string[];

export type Opened =
  | { readonly kind: "opened"; readonly store: DossierStore }
  | { readonly kind: "tooNew"; readonly format: number }
  | { readonly kind: "damaged"; readonly problems: readonly Problem[] }
  | { readonly kind: "missing" };

export type AuditEntry = {
  readonly hash: string;
  readonly kind: string;
  /** Where it happened, `answers/I.2.a/auditor`; never what was typed. */
  readonly path: string;
  readonly by: string;
  readonly at: Instant;
  /** What was chosen, `met`; empty where a choice was taken back; absent where nothing was chosen or an older app wrote it. */
  readonly value?: string;
};

/** Two people set the same field at the same time: both values are kept, one is shown. */
export type Conflict = { readonly path: string; readonly values: readonly string[] };

export type SaveState = "saved" | "saving" | "full" | "failed";

export type Undone =
  | { readonly kind: "undone"; readonly command: string }
  /** Somebody changed it after the command; it is left alone and the step before it is next. */
  | { readonly kind: "changedSince" }
  | { readonly kind: "nothing" };

export interface DossierStore {
  readonly id: string;
  readonly norm: Norm;
  readonly readOnly: boolean;
  /** Unchanged parts keep their identity from one state to the next. */
  state(): Dossier;
  heads(): Heads;
  /** `at`: the heads at the moment the person started typing, so that a colleague's words survive. */
  run(command: Command, at?: Heads): Refusal | undefined;
  undo(by: string, at: Instant): Undone;
  redo(by: string, at: Instant): Undone;
  canUndo(): boolean;
  canRedo(): boolean;
  /**
   * Unfinished typing, kept apart until it is committed; replayed as a command when the dossier opens again. Call
   * `dropDraft` in the same turn as the `run` that commits it: both are then written together.
   */
  draft(field: string, command: Command, at: Heads): void;
  dropDraft(field: string): void;
  conflicts(): readonly Conflict[];
  trail(path?: string): readonly AuditEntry[];
  saveState(): SaveState;
  lastSavedAt(): Instant | undefined;
  flush(): Promise<void>;
  /** Reads what other tabs have saved. Happens by itself when they say so; call it when the tab wakes up. */
  refresh(): Promise<void>;
  subscribe(listener: () => void): () => void;
  /** Adopts changes made elsewhere, after validation; `saveState` says whether they are on disk. */
  merge(
    document: Uint8Array,
  ): Promise<{ readonly kind: "merged"; readonly changes: number } | { readonly kind: "refused"; readonly problems: readonly Problem[] }>;
  /** The engine's document, for a file. */
  save(): Uint8Array;
  close(): Promise<void>;
}
