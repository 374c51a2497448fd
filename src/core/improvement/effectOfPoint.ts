import type { Point } from "../dossier/dossierSchema.ts";
import type { Norm } from "../norm/normSchema.ts";
import { effectOf } from "../scoring/effectOf.ts";
import type { Effect, Given } from "../scoring/scores.ts";

/** What it does to the scores when this point, and nothing else, is done: its criteria met, its warning signs gone. */
export function effectOfPoint(point: Pick<Point, "criteria">, norm: Norm, given: Given): Effect {
  const ids = Object.keys(point.criteria);
  const signals = new Set(ids.filter((id) => given.signals[id] === "found"));
  return effectOf(norm, given, new Set(ids.filter((id) => !signals.has(id))), signals);
}
