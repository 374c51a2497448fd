import type { Scoring } from "../norm/normSchema.ts";
import type { Score } from "./scores.ts";
import { type Read, verdict } from "./verdict.ts";

export type Additive = Extract<Scoring, { kind: "additive" }>;
export type AdditivePart = Additive["parts"][number];

/** The sum of the points as it is printed, never above the maximum. */
export function rawPoints(scoring: Additive, read: Read): number {
  let sum = scoring.base;
  for (const part of scoring.parts) sum += pointsOf(part, read);
  return Math.min(scoring.max, sum);
}

/** The score of a raw sum: the scale starts at the floor. */
export function reportedScore(scoring: Additive, raw: number): Score {
  return Math.max(scoring.floor, raw);
}

/** The highest points whose rule is met. A rule of which nothing applies is not met and earns nothing. */
export function pointsOf(part: AdditivePart, read: Read): number {
  let points = 0;
  for (const option of part.oneOf) {
    if (option.points > points && verdict(option.when, read) === "yes") points = option.points;
  }
  return points;
}
