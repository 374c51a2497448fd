import type { Norm } from "../../norm/normSchema.ts";
import type { Dossier, Point } from "../dossierSchema.ts";
import { dossierSchema } from "../dossierSchema.ts";
import { changeFields, entityIn, filledIn, refuseFields, refuseNewId, setRemoved } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";
import { isJudgedIn } from "./evidence.ts";
import { touch } from "./touch.ts";

const pointFields = dossierSchema.shape.points.valueType
  .pick({
    title: true,
    condition: true,
    cause: true,
    effect: true,
    recommendation: true,
    owner: true,
    term: true,
    impact: true,
    effort: true,
    grade: true,
  })
  .strict();
const pointChanges = pointFields.partial();

export function addPoint(draft: Dossier, command: CommandOf<"addPoint">, norm: Norm): Refusal | undefined {
  const refusal =
    refuseNewId(draft.points, command.id) ?? refuseFields(pointFields, command.fields) ?? refuseCriteria(norm, command.criteria);
  if (refusal !== undefined) return refusal;
  draft.points[command.id] = {
    id: command.id,
    number: nextNumber(draft),
    ...filledIn(command.fields),
    criteria: Object.fromEntries(command.criteria.map((id) => [id, true as const])),
    status: "open",
    history: {},
    added: { by: command.by, at: command.at },
  };
  return undefined;
}

/** A removed point may still be edited: whoever was typing while a colleague removed it keeps the words. */
export function editPoint(draft: Dossier, command: CommandOf<"editPoint">): Refusal | undefined {
  const point = entityIn(draft.points, command.id);
  if (point === undefined) return unknownPoint(command.id);
  const clear = command.clear ?? [];
  if (Object.keys(command.changes).length === 0 && clear.length === 0) return { code: "nothingToChange" };
  const refusal = refuseFields(pointChanges, command.changes);
  if (refusal !== undefined) return refusal;
  for (const field of clear) delete point[field];
  changeFields(point, command.changes);
  touch(point, command);
  return undefined;
}

export function setPointCriteria(draft: Dossier, command: CommandOf<"setPointCriteria">, norm: Norm): Refusal | undefined {
  const point = presentPoint(draft, command.id);
  if ("code" in point) return point;
  const refusal = refuseCriteria(norm, command.criteria);
  if (refusal !== undefined) return refusal;
  const wanted = new Set(command.criteria);
  for (const id of Object.keys(point.criteria)) if (!wanted.has(id)) delete point.criteria[id];
  for (const id of wanted) point.criteria[id] = true;
  return undefined;
}

export function renumberPoint(draft: Dossier, command: CommandOf<"renumberPoint">): Refusal | undefined {
  const point = presentPoint(draft, command.id);
  if ("code" in point) return point;
  const taken = Object.values(draft.points).some(({ id, number }) => id !== point.id && number === point.number);
  if (taken) point.number = nextNumber(draft);
  return undefined;
}

export function removePoint(draft: Dossier, command: CommandOf<"removePoint" | "restorePoint">): Refusal | undefined {
  const point = entityIn(draft.points, command.id);
  if (point === undefined) return unknownPoint(command.id);
  setRemoved(point, command.kind === "removePoint", command);
  return undefined;
}

/** A point that is there and not removed, or why not. */
export function presentPoint(draft: Dossier, id: string): Point | Refusal {
  const point = entityIn(draft.points, id);
  if (point === undefined) return unknownPoint(id);
  return point.removed === undefined ? point : { code: "pointRemoved", params: { number: point.number } };
}

/** Numbers of removed points stay taken: a number that was ever printed never means another point. */
function nextNumber(draft: Dossier): number {
  return Object.values(draft.points).reduce((highest, point) => Math.max(highest, point.number), 0) + 1;
}

function refuseCriteria(norm: Norm, criteria: readonly string[]): Refusal | undefined {
  const unknown = criteria.find((id) => !isJudgedIn(norm, id));
  return unknown === undefined ? undefined : { code: "unknownCriterion", params: { id: unknown } };
}

function unknownPoint(id: string): Refusal {
  return { code: "unknownPoint", params: { id } };
}
