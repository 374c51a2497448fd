/** The improvement plan in the order to take it up, each point with what it does for the score. */
import type { Dossier, Point } from "../dossier/dossierSchema.ts";
import { pointHistory } from "../dossier/pointSteps.ts";
import { effectOfPoint } from "../improvement/effectOfPoint.ts";
import { orderPoints } from "../improvement/orderPoints.ts";
import { sectionOf } from "../norm/findCriterion.ts";
import type { Norm } from "../norm/normSchema.ts";
import type { Given } from "../scoring/scores.ts";
import type { PointReport, SectionReport } from "./reportModel.ts";

export function planReport(
  dossier: Dossier,
  norm: Norm,
  given: Given,
  sections: readonly SectionReport[],
  codes: ReadonlyMap<string, string>,
): readonly PointReport[] {
  const kept = Object.values(dossier.points).filter((point) => point.removed === undefined);
  const active = orderPoints(
    kept.filter((point) => point.status !== "rejected"),
    dossier,
    norm,
  );
  const rejected = kept.filter((point) => point.status === "rejected").sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  const order = norm.sections.flatMap((section) => [...(section.signals ?? []), ...section.criteria]);
  return [...active, ...rejected].map((point) => {
    const about = order
      .filter(({ id }) => point.criteria[id] !== undefined)
      .map((one) => ({ id: one.id, ref: one.ref, knockOut: "knockOut" in one && one.knockOut === true }));
    const effect = point.status === "rejected" ? undefined : effectOfPoint(point, norm, given);
    const effects = effect?.sections ?? [];
    const onTheWay = new Set((effect?.onTheWay ?? []).map((id) => sectionOf(norm, id).id));
    const neededFor = sections
      .filter(({ id }) => onTheWay.has(id) && effects.every((one) => one.id !== id))
      .flatMap(({ id, next }) => (next === undefined ? [] : [{ section: id, target: next.target }]));
    return {
      ...fieldsOf(point),
      criteria: about,
      unmet: about.filter(({ id }) => isUnmet(given, id)).length,
      effects,
      neededFor,
      history: historyOf(point, codes),
    };
  });
}

function isUnmet(given: Given, id: string): boolean {
  if (given.signals[id] !== undefined) return given.signals[id] === "found";
  return given.answers[id] !== "met" && given.answers[id] !== "notApplicable";
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

function historyOf(point: Point, codes: ReadonlyMap<string, string>): PointReport["history"] {
  return pointHistory(point).map(({ to, at, by, note, evidence }) => ({
    to,
    at,
    by,
    note,
    evidence: (evidence ?? []).flatMap((id) => codes.get(id) ?? []),
  }));
}
