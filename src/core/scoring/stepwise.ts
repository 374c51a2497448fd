import type { Scoring } from "../norm/normSchema.ts";
import type { Score } from "./scores.ts";
import { holds, type Read } from "./verdict.ts";

export type Stepwise = Extract<Scoring, { kind: "stepwise" }>;

/** The score of the last level before the first that does not hold; a level above that gives no credit. */
export function stepwiseScore(scoring: Stepwise, read: Read): Score {
  let score = scoring.base;
  for (const level of scoring.levels) {
    if (!holds(level.rule, read)) break;
    score = level.score;
  }
  return score;
}
