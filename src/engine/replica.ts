/** One copy of a dossier in memory: the engine's document and the plain state that follows from it. */
import {
  applyChanges,
  clone,
  getActorId,
  getBackend,
  getChangesSince,
  getHeads,
  getMissingDeps,
  hasHeads,
  load,
  type Patch,
  topoHistoryTraversal,
} from "@automerge/automerge/slim";
import { produce } from "immer";
import { checkDossier } from "../core/dossier/checkDossier.ts";
import type { Command, Refusal } from "../core/dossier/commands/command.ts";
import { commandPath } from "../core/dossier/commands/commandPath.ts";
import { commandValue } from "../core/dossier/commands/commandValue.ts";
import { runCommand } from "../core/dossier/commands/runCommand.ts";
import { type Dossier, dossierSchema, longestText } from "../core/dossier/dossierSchema.ts";
import { readDossier } from "../core/dossier/readDossier.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import type { Problem } from "../core/problem.ts";
import { changesBetween, type ValueChange } from "./changesBetween.ts";
import { migrateDocument } from "./migrateDocument.ts";
import type { Heads } from "./port.ts";
import { rivalsAt, rivalsIn } from "./rivalPlaces.ts";
import { shownDossier } from "./rivals.ts";
import { isRecord, type Path, plainDossier, type Stored, type StoredDoc } from "./stored.ts";
import { typedAt, writeChanges } from "./writeChanges.ts";

export type Replica = {
  readonly document: StoredDoc;
  readonly state: Dossier;
  /** Where the document holds more than one record at one address; see `rivals.ts`. */
  readonly rivals: readonly Path[];
};

/** What a step did: the values it changed and the bytes that carry it to elsewhere. */
export type Step = {
  readonly kind: "done";
  readonly path: string;
  readonly replica: Replica;
  readonly values: readonly ValueChange[];
  readonly changes: readonly Uint8Array[];
};
export type Message = {
  readonly kind: string;
  readonly path: string;
  readonly by: string;
  readonly at: string;
  /** What was chosen; see `commandValue`. */
  readonly value?: string;
};

export function runOn(
  replica: Replica,
  command: Command,
  norm: Norm,
  at: Heads | undefined,
): Step | { readonly kind: "refused"; readonly refusal: Refusal } | { readonly kind: "nothing" } {
  let refusal: Refusal | undefined;
  const next = produce(replica.state, (draft) => {
    refusal = runCommand(draft, command, norm);
  });
  if (refusal !== undefined) return { kind: "refused", refusal };
  const typed = changesBetween(replica.state, next);
  if (typed.length === 0) return { kind: "nothing" };
  if (!isSound(next, typed)) throw new Error(`A command would break the dossier: ${command.kind}`);
  const values = at === undefined ? typed : typedAt(replica, typed, at);
  if (values.some(({ after }) => isTooLong(after)))
    return { kind: "refused", refusal: { code: "textTooLong", params: { max: longestText } } };
  const value = commandValue(command);
  const message = { kind: command.kind, path: commandPath(command), by: command.by, at: command.at };
  return writeOn(replica, values, value === undefined ? message : { ...message, value });
}

/** Writes values as one change. The values of the step are what really stands there afterwards. */
export function writeOn(replica: Replica, wanted: readonly ValueChange[], { at, ...message }: Message): Step {
  const options = { message: JSON.stringify(message), time: Math.floor(Date.parse(at) / 1000) };
  const before = getHeads(replica.document);
  const document = writeChanges(replica, wanted, options);
  const rivals = rivalsAt(document, replica.rivals);
  const state = shownDossier(document, rivals, replica) as Dossier; // sound before, and the caller answers for what is written
  const values = changesBetween(replica.state, state);
  return { kind: "done", path: message.path, replica: { document, state, rivals }, values, changes: getChangesSince(document, before) };
}

export type Loaded =
  | {
      readonly kind: "loaded";
      readonly replica: Replica;
      /** As it was stored, before it was brought to the present format: as it is shown, and as an earlier app showed it. */
      readonly stored: { readonly states: readonly unknown[]; readonly heads: Heads };
      /** What brought it to the present format; empty when it was that already. To be kept with the next change. */
      readonly migration: readonly Uint8Array[];
    }
  | { readonly kind: "tooNew"; readonly format: number }
  | { readonly kind: "damaged"; readonly problems: readonly Problem[] };

/** Reads a document and later changes, of which nothing is trusted. `normOf` gives the norm that the dossier names. */
export function loadReplica(bytes: Uint8Array, changes: readonly Uint8Array[] = []): Loaded {
  let document: StoredDoc;
  try {
    document = load<Stored>(bytes);
    if (changes.length > 0) [document] = applyChanges(document, [...changes]);
  } catch {
    return { kind: "damaged", problems: [{ code: "documentUnreadable", path: "" }] };
  }
  if (getMissingDeps(document, []).length > 0) return { kind: "damaged", problems: [{ code: "documentIncomplete", path: "" }] };
  const rivals = rivalsIn(document);
  const plain = shownDossier(document, rivals);
  const migrated = migrateDocument(document, plain);
  const loaded = checked(migrated, rivals, migrated === document ? plain : shownDossier(migrated, rivals));
  if (loaded.kind !== "loaded") return loaded;
  const stored = { states: [plain, ...(rivals.length > 0 ? [plainDossier(document)] : [])], heads: getHeads(document) };
  return { ...loaded, stored, migration: getChangesSince(migrated, stored.heads) };
}

export type Adopted =
  | { readonly kind: "adopted"; readonly replica: Replica; readonly changes: readonly Uint8Array[] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** Takes in changes made elsewhere, on a trial copy first: either the result is a sound dossier, or nothing happens. */
export function adopt(
  replica: Replica,
  incoming: { readonly changes: readonly Uint8Array[] } | { readonly document: StoredDoc },
  norm: Norm,
): Adopted {
  const before = getHeads(replica.document);
  let trial = copyOf(replica.document);
  const met: Path[] = [];
  try {
    const changes = "changes" in incoming ? [...incoming.changes] : getBackend(trial).getChangesAdded(getBackend(incoming.document));
    [trial] = applyChanges(trial, changes, { patchCallback: (patches) => void met.push(...conflictsOf(patches)) });
  } catch {
    return { kind: "refused", problems: [{ code: "documentUnreadable", path: "" }] };
  }
  const rivals = rivalsAt(trial, [...replica.rivals, ...met]);
  const loaded = checked(trial, rivals, shownDossier(trial, rivals, replica));
  if (loaded.kind === "tooNew")
    return { kind: "refused", problems: [{ code: "dossierTooNew", path: "format", params: { format: loaded.format } }] };
  if (loaded.kind === "damaged") return { kind: "refused", problems: loaded.problems };
  const { state } = loaded.replica;
  const problems = state.id === replica.state.id ? checkDossier(state, norm) : [{ code: "otherDossier", path: "id" }];
  if (problems.length > 0) return { kind: "refused", problems };
  return { kind: "adopted", replica: loaded.replica, changes: getChangesSince(trial, before) };
}

/** Whether two documents grew from the same first change. Without that, merging would set one beside the other. */
export function sameRoot(a: StoredDoc, b: StoredDoc): boolean {
  const root = topoHistoryTraversal(a)[0];
  return root !== undefined && hasHeads(b, [root]);
}

type Checked = Exclude<Loaded, { kind: "loaded" }> | { readonly kind: "loaded"; readonly replica: Replica };

/** Where the engine found two values in what came in. */
function conflictsOf(patches: readonly Patch[]): readonly Path[] {
  return patches.flatMap((patch) =>
    (patch.action === "put" && patch.conflict) || patch.action === "conflict" ? [patch.path.map(String)] : [],
  );
}

function checked(document: StoredDoc, rivals: readonly Path[], plain: unknown): Checked {
  const read = readDossier(plain);
  switch (read.kind) {
    case "dossier":
      // The schema drops and changes nothing, so the value that was checked serves, with its unchanged parts as they were.
      return { kind: "loaded", replica: { document, rivals, state: plain as Dossier } };
    case "tooNew":
      return { kind: "tooNew", format: read.format };
    case "problems":
      return { kind: "damaged", problems: read.problems };
  }
}

/** A copy to try something on. Either the copy or the original goes on, so both may write under the same name. */
function copyOf(document: StoredDoc): StoredDoc {
  return clone(document, { actor: getActorId(document) });
}

/** Looks only at the records in which something changed. */
function isSound(state: Dossier, values: readonly ValueChange[]): boolean {
  return [...new Set(values.map(({ path }) => path[0] ?? ""))].every((key) => {
    if (!Object.hasOwn(dossierSchema.shape, key)) return false;
    const name = key as keyof Dossier; // an own key of the shape
    const part: unknown = state[name];
    const changed = new Set(values.flatMap(({ path }) => (path[0] === key && path[1] !== undefined ? [path[1]] : [])));
    return dossierSchema.shape[name].safeParse(keyed.has(key) && isRecord(part) ? pick(part, changed) : part).success;
  });
}

/** Words that a colleague typed meanwhile can make a text longer than it may be. */
function isTooLong(value: unknown): boolean {
  if (isRecord(value)) return Object.values(value).some(isTooLong);
  return typeof value === "string" && value.length > longestText;
}

const keyed: ReadonlySet<string> = new Set([
  "team",
  "answers",
  "signals",
  "evidence",
  "points",
  "registers",
  "terms",
  "categories",
  "daysOff",
  "surveys",
]);

function pick(map: Readonly<Record<string, unknown>>, keys: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries([...keys].filter((key) => Object.hasOwn(map, key)).map((key) => [key, map[key]]));
}
