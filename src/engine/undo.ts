import type { Dossier } from "../core/dossier/dossierSchema.ts";
import { equalValues, type ValueChange, valueAt } from "./changesBetween.ts";

/** One command of this session, as it can be taken back or done again. */
export type Doing = { readonly kind: string; readonly path: string; readonly values: readonly ValueChange[] };
export type UndoState = { readonly done: readonly Doing[]; readonly undone: readonly Doing[] };

export const nothingDone: UndoState = { done: [], undone: [] };
const most = 500;

export function remember(state: UndoState, doing: Doing): UndoState {
  return { done: [...state.done.slice(-most + 1), doing], undone: [] };
}

/** The values that take a command back, or undefined when somebody has changed one of them since. */
export function reversed(doing: Doing, state: Dossier): readonly ValueChange[] | undefined {
  const untouched = doing.values.every(({ path, after }) => equalValues(valueAt(state, path), after));
  return untouched ? doing.values.map(({ path, before, after }) => ({ path, before: after, after: before })) : undefined;
}
