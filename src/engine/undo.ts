import type { Dossier, Instant } from "../core/dossier/dossierSchema.ts";
import { equalValues, type ValueChange, valueAt } from "./changesBetween.ts";
import { isRecord } from "./stored.ts";

/** One command of this session, as it can be taken back or done again. */
export type Doing = { readonly kind: string; readonly path: string; readonly values: readonly ValueChange[] };
export type UndoState = { readonly done: readonly Doing[]; readonly undone: readonly Doing[] };

export const nothingDone: UndoState = { done: [], undone: [] };
const most = 500;

export function remember(state: UndoState, doing: Doing): UndoState {
  return { done: [...state.done.slice(-most + 1), doing], undone: [] };
}

/**
 * The values that take a command back, or undefined when somebody has changed one of them since. What was added is
 * marked as removed, not erased: a colleague may be writing in it at this moment, or refer to it.
 */
export function reversed(doing: Doing, state: Dossier, stamp: Stamp): readonly ValueChange[] | undefined {
  const untouched = doing.values.every(({ path, after }) => equalValues(valueAt(state, path), after));
  return untouched ? doing.values.filter((value) => !isDrawnFile(value)).map((value) => backwards(value, stamp)) : undefined;
}

/** The files of a draw stay when it is taken back: a colleague may be recording in one, and without their draw they count nowhere. */
function isDrawnFile({ path: [room, , list, ...file], before, after }: ValueChange): boolean {
  if (room !== "evidence" || list !== "files" || before !== undefined) return false;
  return file.length === 0 || (file.length === 1 && isRecord(after) && after.origin !== "judgement");
}

type Stamp = { readonly by: string; readonly at: Instant };

const entities: ReadonlySet<string> = new Set(["evidence", "points", "team", "registers", "terms", "daysOff", "surveys"]);

function backwards({ path, before, after }: ValueChange, stamp: Stamp): ValueChange {
  const [room, , list] = path;
  if (before === undefined && path.length === 4 && room === "evidence") {
    if (list === "statements") return { path: [...path, "removed"], before: undefined, after: { ...stamp } };
    if (list === "files") return { path: [...path, "removed"], before: undefined, after: { ...stamp } };
    if (list === "questions") return { path: [...path, "skipped"], before: undefined, after: true };
  }
  const added = before === undefined && isEntity(path);
  return added ? { path: [...path, "removed"], before: undefined, after: { ...stamp } } : { path, before: after, after: before };
}

function isEntity(path: readonly string[]): boolean {
  const [room = "", list] = path;
  return room === "plan" ? list === "items" && path.length === 3 : path.length === 2 && entities.has(room);
}
