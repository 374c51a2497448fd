/** One copy of a dossier in memory: the engine's document and the plain state that follows from it. */
import {
  applyChanges,
  clone,
  getChangesSince,
  getHeads,
  getMissingDeps,
  hasHeads,
  load,
  merge,
  topoHistoryTraversal,
} from "@automerge/automerge/slim";
import { produce } from "immer";
import { checkDossier } from "../core/dossier/checkDossier.ts";
import type { Command, Refusal } from "../core/dossier/commands/command.ts";
import { commandPath } from "../core/dossier/commands/commandPath.ts";
import { runCommand } from "../core/dossier/commands/runCommand.ts";
import { type Dossier, dossierSchema } from "../core/dossier/dossierSchema.ts";
import { readDossier } from "../core/dossier/readDossier.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import type { Problem } from "../core/problem.ts";
import { changesBetween, type ValueChange } from "./changesBetween.ts";
import type { Heads } from "./port.ts";
import { plainDossier, type Stored, type StoredDoc } from "./stored.ts";
import { writeChanges } from "./writeChanges.ts";

export type Replica = { readonly document: StoredDoc; readonly state: Dossier };

/** What a step did: the values it changed and the bytes that carry it to elsewhere. */
export type Step = {
  readonly kind: "done";
  readonly path: string;
  readonly replica: Replica;
  readonly values: readonly ValueChange[];
  readonly changes: readonly Uint8Array[];
};
export type Message = { readonly kind: string; readonly path: string; readonly by: string; readonly at: string };

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
  const values = changesBetween(replica.state, next);
  if (values.length === 0) return { kind: "nothing" };
  return writeOn(replica, values, { kind: command.kind, path: commandPath(command), by: command.by, at: command.at }, at);
}

/** Writes values as one change. The values of the step are what really stands there afterwards, merged words included. */
export function writeOn(replica: Replica, wanted: readonly ValueChange[], { at: moment, ...message }: Message, at?: Heads): Step {
  const options = { message: JSON.stringify(message), time: Math.floor(Date.parse(moment) / 1000) };
  const { document, changes } = writeChanges(replica.document, wanted, options, at);
  const state = plainDossier(document, replica.state) as Dossier; // checked on the next line, as far as it changed
  const values = changesBetween(replica.state, state);
  checkChanged(state, values);
  return { kind: "done", path: message.path, replica: { document, state }, values, changes };
}

export type Loaded =
  | { readonly kind: "loaded"; readonly replica: Replica }
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
  return checked(document, plainDossier(document));
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
  let trial: StoredDoc;
  try {
    trial = clone(replica.document);
    if ("changes" in incoming) [trial] = applyChanges(trial, [...incoming.changes]);
    else trial = merge(trial, incoming.document);
  } catch {
    return { kind: "refused", problems: [{ code: "documentUnreadable", path: "" }] };
  }
  const loaded = checked(trial, plainDossier(trial, replica.state));
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

function checked(document: StoredDoc, plain: unknown): Loaded {
  const read = readDossier(plain);
  switch (read.kind) {
    case "dossier":
      // The schema drops and changes nothing, so the value that was checked serves, with its unchanged parts as they were.
      return { kind: "loaded", replica: { document, state: plain as Dossier } };
    case "tooNew":
      return { kind: "tooNew", format: read.format };
    case "problems":
      return { kind: "damaged", problems: read.problems };
  }
}

/** A command that breaks the dossier is a mistake of the program; it must not reach the disk. */
function checkChanged(state: Dossier, values: readonly ValueChange[]): void {
  for (const key of new Set(values.map(({ path }) => path[0] ?? ""))) {
    const schema = Object.hasOwn(dossierSchema.shape, key) ? dossierSchema.shape[key as keyof Dossier] : undefined; // an own key of the shape
    const part: unknown = state[key as keyof Dossier];
    const entries = new Set(values.flatMap(({ path }) => (path[0] === key && path[1] !== undefined ? [path[1]] : [])));
    const wanted = keyed.has(key) && typeof part === "object" ? pick(part as Record<string, unknown>, entries) : part; // a map of records
    if (schema === undefined || !schema.safeParse(wanted).success)
      throw new Error(`A change would break the dossier at ${key}: ${[...entries].join(", ")}`);
  }
}

const keyed: ReadonlySet<string> = new Set(["team", "answers", "signals", "evidence", "points"]);

function pick(map: Record<string, unknown>, keys: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries([...keys].filter((key) => Object.hasOwn(map, key)).map((key) => [key, map[key]]));
}
