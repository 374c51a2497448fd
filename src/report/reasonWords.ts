/** How a level or a part stands, in words. */
import type { Standing } from "../core/scoring/scores.ts";
import type { Writing } from "./writing.ts";

export function standingWords({ words }: Writing, level: { readonly standing: Standing; readonly alreadyInPlace: boolean }): string {
  return words(level.alreadyInPlace ? "standing.alreadyInPlace" : `standing.${level.standing}`);
}

export function pointsOf(
  { words }: Writing,
  { pointsLow, pointsHigh, pointsMax }: { readonly pointsLow: number; readonly pointsHigh: number; readonly pointsMax: number },
): string {
  return pointsLow === pointsHigh
    ? words("findings.pointsOf", { points: pointsLow, max: pointsMax })
    : words("findings.pointsRangeOf", { low: pointsLow, high: pointsHigh, max: pointsMax });
}
