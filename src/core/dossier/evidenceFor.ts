import type { Dossier, Evidence, Stance } from "./dossierSchema.ts";
import { foldText } from "./foldText.ts";
import { isLookedAt } from "./given.ts";
import { stancesOf } from "./stancesOf.ts";

export type Linked = { readonly evidence: Evidence; readonly stance: Stance };

/** The evidence that speaks about each criterion or signal, without what is removed or not in force, in order of title. */
export function evidenceByCriterion(dossier: Dossier): ReadonlyMap<string, readonly Linked[]> {
  const byCriterion = new Map<string, Linked[]>();
  for (const evidence of presentEvidence(dossier)) {
    if (!isInForce(evidence) || isSuperseded(evidence, dossier)) continue;
    for (const [id, stance] of stancesOf(evidence)) {
      const linked = byCriterion.get(id);
      if (linked === undefined) byCriterion.set(id, [{ evidence, stance }]);
      else linked.push({ evidence, stance });
    }
  }
  return byCriterion;
}

/**
 * Whether it can carry a judgement of this audit. What was brought along from an earlier one counts once somebody has
 * looked at it, and nothing is taken from a talk without consent.
 */
export function isInForce(evidence: Evidence): boolean {
  return isLookedAt(evidence) && evidence.interview?.consent !== "refused";
}

/** A figure that was computed again counts no more, as long as the newer evidence is there. */
export function isSuperseded({ register }: Evidence, dossier: Pick<Dossier, "evidence">): boolean {
  const newer = register?.supersededBy;
  return newer !== undefined && Object.hasOwn(dossier.evidence, newer) && dossier.evidence[newer]?.removed === undefined;
}

/** Numbers inside titles count as numbers: INT-2 comes before INT-10. Ties by id, so that every copy agrees. */
export function presentEvidence(dossier: Dossier): readonly Evidence[] {
  return Object.values(dossier.evidence)
    .filter((evidence) => evidence.removed === undefined)
    .map((evidence) => ({ evidence, key: sortKey(evidence) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.evidence.id, b.evidence.id))
    .map(({ evidence }) => evidence);
}

/** Folding a thousand titles takes longer than sorting them, and of those a change touches one. */
const sortKeys = new WeakMap<Evidence, { readonly title: string; readonly key: string }>();

function sortKey(evidence: Evidence): string {
  const known = sortKeys.get(evidence);
  if (known?.title === evidence.title) return known.key;
  const key = foldText(evidence.title).replace(/\d+/g, (digits) => digits.padStart(12, "0"));
  sortKeys.set(evidence, { title: evidence.title, key });
  return key;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
