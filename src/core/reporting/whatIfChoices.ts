import type { Dossier, Point } from "../dossier/dossierSchema.ts";
import { givenOf, isActive, isLookedAt } from "../dossier/given.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import { effectOfPoint } from "../improvement/effectOfPoint.ts";
import { orderPoints } from "../improvement/orderPoints.ts";
import { type Obstacle, standsInTheWay } from "../improvement/standsInTheWay.ts";
import { signalById } from "../norm/findCriterion.ts";
import type { Norm } from "../norm/normSchema.ts";
import type { Effect, Given, NormScore } from "../scoring/scores.ts";
import { whatIf } from "../scoring/whatIf.ts";

export type NextPoint = { readonly point: Point; readonly effect: Effect };

/** What somebody could do about the scores. */
export type WhatIfChoices = {
  /** Open improvement points, those that do most first. */
  readonly points: readonly NextPoint[];
  /** What stands between a score and the next, and no open point is about. */
  readonly apart: readonly Obstacle[];
};

export function whatIfChoices(dossier: Dossier, norm: Norm): WhatIfChoices {
  const given = givenOf(dossier, whoseCounts(dossier.kind));
  const open = Object.values(dossier.points).filter((point) => isActive(point) && isLookedAt(point) && !isDone(point.status));
  const covered = new Set(open.flatMap(({ criteria }) => Object.keys(criteria)));
  return {
    points: orderPoints(open, dossier, norm).map((point) => ({ point, effect: effectOfPoint(point, norm, given) })),
    apart: standsInTheWay(dossier, norm).filter(({ id }) => !covered.has(id)),
  };
}

/** The scores when these criteria are met and these warning signs are gone. */
export function scoreWhenDone(norm: Norm, given: Given, ids: readonly string[]): NormScore {
  const signals = signalById(norm);
  return whatIf(norm, given, new Set(ids.filter((id) => !signals.has(id))), new Set(ids.filter((id) => signals.has(id))));
}

export function isDone(status: Point["status"]): boolean {
  return status === "done" || status === "verified";
}
