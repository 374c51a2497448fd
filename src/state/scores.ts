import { useMemo } from "react";
import type { Dossier, Whose } from "../core/dossier/dossierSchema.ts";
import { givenOf } from "../core/dossier/given.ts";
import { whoseCounts } from "../core/dossier/whoseCounts.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import { scoreNorm } from "../core/scoring/scoreNorm.ts";
import type { Given, NormScore } from "../core/scoring/scores.ts";
import { useDossier } from "./dossier.ts";

/** One calculation per state of the dossier, however many parts of the screen ask for it. */
const cache = new WeakMap<Dossier, Map<Whose, { norm: Norm; given: Given; score: NormScore }>>();

function scoredOnce(dossier: Dossier, norm: Norm, whose: Whose) {
  const known = cache.get(dossier) ?? new Map<Whose, { norm: Norm; given: Given; score: NormScore }>();
  cache.set(dossier, known);
  const before = known.get(whose);
  if (before !== undefined && before.norm === norm) return before;
  const given = givenOf(dossier, whose);
  const now = { norm, given, score: scoreNorm(norm, given) };
  known.set(whose, now);
  return now;
}

export type Scored = { readonly norm: Norm; readonly given: Given; readonly score: NormScore };

/** The scores of the open dossier, live; undefined while none is open. */
export function useScores(whose?: Whose): Scored | undefined {
  const dossier = useDossier((s) => s.dossier);
  const norm = useDossier((s) => s.norm);
  return useMemo(() => {
    if (dossier === undefined || norm === undefined) return undefined;
    return scoredOnce(dossier, norm, whose ?? whoseCounts(dossier.kind));
  }, [dossier, norm, whose]);
}
