import type { Dossier } from "../core/dossier/dossierSchema.ts";
import { type SaidInInterview, statementsByCriterion } from "../core/dossier/statementsOf.ts";
import { useDossier } from "./dossier.ts";

const none: readonly SaidInInterview[] = [];
/** Gathered once for as long as no evidence changes. */
const known = new WeakMap<Dossier["evidence"], ReadonlyMap<string, readonly SaidInInterview[]>>();

/** What interviews say about one criterion or sign of the open dossier. */
export function useInterviewStatements(id: string): readonly SaidInInterview[] {
  return useDossier((s) => (s.dossier === undefined ? none : (gathered(s.dossier).get(id) ?? none)));
}

function gathered(dossier: Dossier): ReadonlyMap<string, readonly SaidInInterview[]> {
  const before = known.get(dossier.evidence);
  if (before !== undefined) return before;
  const now = statementsByCriterion(dossier);
  known.set(dossier.evidence, now);
  return now;
}
