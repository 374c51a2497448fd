import type { Dossier } from "../core/dossier/dossierSchema.ts";
import { evidenceByCriterion, type Linked } from "../core/dossier/evidenceFor.ts";
import { useDossier } from "./dossier.ts";

const none: readonly Linked[] = [];
/** Sorted once for as long as no evidence changes, however many cards ask. */
const known = new WeakMap<Dossier["evidence"], ReadonlyMap<string, readonly Linked[]>>();

export function linkedIn(dossier: Dossier): ReadonlyMap<string, readonly Linked[]> {
  const before = known.get(dossier.evidence);
  if (before !== undefined) return before;
  const now = evidenceByCriterion(dossier);
  known.set(dossier.evidence, now);
  return now;
}

/** The evidence about one criterion or sign of the open dossier. */
export function useLinkedEvidence(id: string): readonly Linked[] {
  return useDossier((s) => (s.dossier === undefined ? none : (linkedIn(s.dossier).get(id) ?? none)));
}
