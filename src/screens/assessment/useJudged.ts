import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import type { Criterion, Norm, Signal } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";

/** The criterion or warning sign of this id in the norm of the open dossier. */
export function useJudged(id: string): { readonly norm: Norm; readonly judged: Criterion | Signal } | undefined {
  const norm = useDossier((s) => s.norm);
  const judged = norm && (criterionById(norm).get(id) ?? signalById(norm).get(id));
  return norm === undefined || judged === undefined ? undefined : { norm, judged };
}
