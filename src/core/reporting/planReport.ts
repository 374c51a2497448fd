/** The improvement plan in the order to take it up, each point with what it does for the score. */
import type { Dossier, Point } from "../dossier/dossierSchema.ts";
import { pointHistory } from "../dossier/pointSteps.ts";
import { effectOfPoint } from "../improvement/effectOfPoint.ts";
import { orderPoints } from "../improvement/orderPoints.ts";
import type { CriterionId, Norm } from "../norm/normSchema.ts";
import type { Given, NormScore } from "../scoring/scores.ts";
import type { PointReport } from "./reportModel.ts";

const nothing = { lifts: [], gains: 0 };

export function planReport(
  dossier: Dossier,
  norm: Norm,
  given: Given,
  score: NormScore,
  codes: ReadonlyMap<string, string>,
): readonly PointReport[] {
  const kept = Object.values(dossier.points).filter((point) => point.removed === undefined);
  const active = orderPoints(
    kept.filter((point) => point.status !== "rejected"),
    dossier,
    norm,
  );
  const rejected = kept.filter((point) => point.status === "rejected").sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  const criteria = new Map(norm.sections.flatMap((section) => section.criteria.map((criterion) => [criterion.id, criterion] as const)));
  return [...active, ...rejected].map((point) => {
    const about = Object.keys(point.criteria)
      .flatMap((id) => criteria.get(id) ?? [])
      .map(({ id, ref, knockOut }) => ({ id, ref, knockOut: knockOut === true }));
    const { lifts, gains } = point.status === "rejected" ? nothing : effectOfPoint(point, norm, given, score);
    return { ...fieldsOf(point), criteria: inNormOrder(about, norm), lifts, gains, history: historyOf(point, codes) };
  });
}

function fieldsOf(point: Point) {
  const { id, number, title, condition, cause, effect, recommendation, owner, term, status } = point;
  return {
    ...{ id, number, title, condition, cause, effect, recommendation, owner, term, status },
    ...(point.impact === undefined ? {} : { impact: point.impact }),
    ...(point.effort === undefined ? {} : { effort: point.effort }),
    ...(point.grade === undefined ? {} : { grade: point.grade }),
  };
}

function inNormOrder<Named extends { readonly id: CriterionId }>(about: readonly Named[], norm: Norm): readonly Named[] {
  const order = norm.sections.flatMap((section) => section.criteria.map(({ id }) => id));
  return [...about].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

function historyOf(point: Point, codes: ReadonlyMap<string, string>): PointReport["history"] {
  return pointHistory(point).map(({ to, at, by, note, evidence }) => ({
    to,
    at,
    by,
    note,
    evidence: (evidence ?? []).flatMap((id) => codes.get(id) ?? []),
  }));
}
