import type { Dossier, Point } from "../dossier/dossierSchema.ts";
import { givenOf } from "../dossier/given.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import type { Norm } from "../norm/normSchema.ts";
import type { Given, Readiness } from "../scoring/scores.ts";
import { effectOfPoint } from "./effectOfPoint.ts";
import { standsInTheWay } from "./standsInTheWay.ts";

/**
 * The order in which to take points up: unmet knock-outs first, then what lifts the score by itself, then what stands
 * in the way of the next score together with others, then impact over effort, then the number.
 */
export function orderPoints(points: readonly Point[], dossier: Dossier, norm: Norm): readonly Point[] {
  const given = givenOf(dossier, whoseCounts(dossier.kind));
  const obstacles = new Map(standsInTheWay(dossier, norm).map((obstacle) => [obstacle.id, obstacle.needed ? 2 : 1]));
  return points
    .map((point) => {
      const { knockOuts, gain, readiness } = effectOfPoint(point, norm, given);
      return {
        point,
        knockOuts: knockOuts.length,
        readiness: readiness === undefined ? 0 : steps.indexOf(readiness.to) - steps.indexOf(readiness.from),
        gain,
        inTheWay: Math.max(0, ...Object.keys(point.criteria).map((id) => obstacles.get(id) ?? 0)),
        ...weightOf(point, given),
      };
    })
    .sort(
      (a, b) =>
        b.knockOuts - a.knockOuts ||
        b.readiness - a.readiness ||
        b.gain - a.gain ||
        b.inTheWay - a.inTheWay ||
        // a.impact / a.effort against b.impact / b.effort, multiplied out so that nothing is rounded.
        b.impact * a.effort - a.impact * b.effort ||
        a.point.number - b.point.number ||
        (a.point.id < b.point.id ? -1 : 1),
    )
    .map(({ point }) => point);
}

const steps: readonly Readiness[] = ["notReady", "readyAfterImprovements", "ready"];
const middle = 3;

/** Not estimated counts as the middle; where every unmet criterion is already partly in place, the effort as less. */
function weightOf(point: Point, given: Given): { readonly impact: number; readonly effort: number } {
  const unmet = Object.keys(point.criteria).filter((id) => given.answers[id] === "notMet" || given.answers[id] === "partly");
  const underWay = unmet.length > 0 && unmet.every((id) => given.answers[id] === "partly");
  return { impact: point.impact ?? middle, effort: point.effort ?? (underWay ? middle - 1 : middle) };
}
