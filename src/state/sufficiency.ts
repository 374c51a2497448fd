import { useMemo } from "react";
import type { Dossier } from "../core/dossier/dossierSchema.ts";
import { allSufficiency, type Sufficiency } from "../core/evidence/sufficiency.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import { useDossier } from "./dossier.ts";
import { linkedIn } from "./linkedEvidence.ts";

type Weighed = { readonly norm: Norm; readonly all: readonly Sufficiency[]; readonly byId: ReadonlyMap<string, Sufficiency> };

/** Weighed once per state of the dossier, however many cards ask. */
const known = new WeakMap<Dossier, Weighed>();

export function weighedIn(dossier: Dossier, norm: Norm): Weighed {
  const before = known.get(dossier);
  if (before?.norm === norm) return before;
  const all = allSufficiency(dossier, norm, linkedIn(dossier));
  const now = { norm, all, byId: new Map(all.map((one) => [one.id, one])) };
  known.set(dossier, now);
  return now;
}

/** Whether the evidence carries this criterion or sign; undefined for what this audit does not judge. */
export function useSufficiency(id: string): Sufficiency | undefined {
  const dossier = useDossier((s) => s.dossier);
  const norm = useDossier((s) => s.norm);
  return useMemo(
    () => (dossier === undefined || norm === undefined ? undefined : weighedIn(dossier, norm).byId.get(id)),
    [dossier, norm, id],
  );
}

export type Standing = "enough" | "short" | "contradicted";

/** The same in one word. A card asks for no more, and is drawn again when the word changes and not before. */
export function useStanding(id: string): Standing | undefined {
  return useDossier(({ dossier, norm }) => {
    const one = dossier === undefined || norm === undefined ? undefined : weighedIn(dossier, norm).byId.get(id);
    if (one === undefined) return undefined;
    return one.contradictions.length > 0 ? "contradicted" : one.sufficient ? "enough" : "short";
  });
}
