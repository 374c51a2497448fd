import type { CriterionId } from "../norm/normSchema.ts";
import type { Given } from "../scoring/scores.ts";
import type { Answer, Dossier, Point, SignalState, Whose } from "./dossierSchema.ts";

/** What scoring needs to know of a dossier, seen through the organisation's own answers or through the auditor's. */
export function givenOf(dossier: Dossier, whose: Whose): Given {
  const answers: Record<CriterionId, Answer> = {};
  for (const [id, record] of Object.entries(dossier.answers)) {
    const answer = record[whose]?.answer;
    if (answer !== undefined) answers[id] = answer;
  }
  const signals: Record<string, SignalState> = {};
  for (const [id, { state }] of Object.entries(dossier.signals)) if (state !== undefined) signals[id] = state;
  const planned = new Set<CriterionId>();
  for (const point of Object.values(dossier.points)) {
    if (isActive(point) && isLookedAt(point) && point.owner.trim() !== "" && point.term !== "")
      for (const id of Object.keys(point.criteria)) planned.add(id);
  }
  return { answers, signals, auditKind: dossier.kind, planned };
}

/** What was brought along from an earlier audit counts once somebody has looked at it in this one. */
export function isLookedAt({ carried }: Pick<Point, "carried">): boolean {
  return carried === undefined || carried.looked !== undefined;
}

/** A point that somebody means to carry out, or has carried out. */
export function isActive(point: Point): boolean {
  return point.removed === undefined && point.status !== "rejected";
}
