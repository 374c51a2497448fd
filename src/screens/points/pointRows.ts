import type { Dossier, Point } from "../../core/dossier/dossierSchema.ts";
import { foldText } from "../../core/dossier/foldText.ts";
import { effectOfPoint } from "../../core/improvement/effectOfPoint.ts";
import { orderPoints } from "../../core/improvement/orderPoints.ts";
import { criterionById, sectionOf, signalById } from "../../core/norm/findCriterion.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import type { Effect, Given } from "../../core/scoring/scores.ts";
import { smallestLift } from "../../core/scoring/smallestLift.ts";
import type { usePointsView } from "../../state/pointsView.ts";

/** What a point does to the scores, as the screen tells it. */
export type PointEffect = Effect & {
  /** Sections that need it for their next score, together with something else. */
  readonly neededFor: readonly { readonly section: string; readonly target: number }[];
  /** Nothing is left to be done about its criteria. */
  readonly met: boolean;
};

export type PointRow = {
  readonly point: Point;
  readonly effect: PointEffect;
  /** Its criteria and signs in the norm's order; ids that this norm does not know are left out. */
  readonly about: readonly { readonly id: string; readonly ref: string; readonly section: string; readonly knockOut: boolean }[];
};

/** The points that are there, in the order to take them up; rejected ones last. */
export function pointRows(dossier: Dossier, norm: Norm, given: Given): readonly PointRow[] {
  const present = Object.values(dossier.points).filter((point) => point.removed === undefined);
  const active = present.filter(({ status }) => status !== "rejected");
  const rejected = present.filter(({ status }) => status === "rejected").sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  return [...orderPoints(active, dossier, norm), ...rejected].map((point) => ({
    point,
    effect: pointEffect(point, norm, given),
    about: judgedOf(point, norm),
  }));
}

export function pointEffect(point: Pick<Point, "criteria">, norm: Norm, given: Given): PointEffect {
  const effect = effectOfPoint(point, norm, given);
  const sections = new Set(effect.onTheWay.map((id) => sectionOf(norm, id)));
  const neededFor = [...sections].flatMap((section) => {
    if (effect.sections.some(({ id }) => id === section.id)) return [];
    const lift = smallestLift(section, given);
    return lift.kind === "lift" ? [{ section: section.ref, target: lift.to }] : [];
  });
  return { ...effect, neededFor, met: Object.keys(point.criteria).every((id) => isMet(given, id)) };
}

function isMet(given: Given, id: string): boolean {
  const signal = given.signals[id];
  if (signal !== undefined) return signal === "notFound";
  return given.answers[id] === "met" || given.answers[id] === "notApplicable";
}

export function judgedOf(point: Pick<Point, "criteria">, norm: Norm): PointRow["about"] {
  return norm.sections.flatMap((section) =>
    [...(section.signals ?? []), ...section.criteria].flatMap(({ id, ref }) =>
      point.criteria[id] === undefined ? [] : [{ id, ref, section: section.id, knockOut: criterionById(norm).get(id)?.knockOut === true }],
    ),
  );
}

type Choice = Pick<ReturnType<typeof usePointsView.getState>, "query" | "status" | "owner" | "section">;

/** The rows that fit what the reader asked for, in their order. */
export function chosenRows(rows: readonly PointRow[], { query, status, owner, section }: Choice): readonly PointRow[] {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  return rows.filter(({ point, about }) => {
    if (status === "unfinished" ? isFinished(point) : status !== "all" && point.status !== status) return false;
    if (owner === "-" ? point.owner.trim() !== "" : owner !== "" && point.owner.trim() !== owner) return false;
    if (section !== "" && !about.some((one) => one.section === section)) return false;
    if (words.length === 0) return true;
    const { number, title, condition, cause, effect, recommendation } = point;
    const text = foldText([number, title, condition, cause, effect, recommendation, point.owner, ...about.map(({ ref }) => ref)].join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** Nothing more is asked of anybody. */
export function isFinished({ status }: Pick<Point, "status">): boolean {
  return status === "done" || status === "verified" || status === "rejected";
}

export function isLate(point: Pick<Point, "status" | "term">, today: string): boolean {
  return point.term !== "" && point.term < today && !isFinished(point);
}

/** The criteria and the signs of these points, as what-if asks for them. */
export function solvedBy(points: readonly Point[], norm: Norm) {
  const ids = new Set(points.flatMap((point) => Object.keys(point.criteria)));
  const signals = new Set([...ids].filter((id) => signalById(norm).has(id)));
  return { criteria: new Set([...ids].filter((id) => !signals.has(id))), signals };
}
