import type { Dossier } from "../core/dossier/dossierSchema.ts";
import { useDossier } from "./dossier.ts";

const known = new WeakMap<Dossier, ReadonlyMap<string, readonly string[]>>();

/** The values that people gave at the same time for one field of the open dossier; undefined when they agree. */
export function useConflicts(path: string): readonly string[] | undefined {
  return useDossier((s) => (s.dossier === undefined ? undefined : conflictsIn(s.dossier, s.conflicts).get(path)));
}

function conflictsIn(dossier: Dossier, ask: ReturnType<typeof useDossier.getState>["conflicts"]): ReadonlyMap<string, readonly string[]> {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const now = new Map(ask().map(({ path, values }) => [path, values]));
  known.set(dossier, now);
  return now;
}
