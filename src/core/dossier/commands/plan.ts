import { z } from "zod";
import type { Norm } from "../../norm/normSchema.ts";
import type { Dossier } from "../dossierSchema.ts";
import { type PlanItem, planItem, planStatuses, roleGroup } from "../planSchema.ts";
import { changeFields, entityIn, filledIn, refuseFields, refuseNewId, setRemoved, writeField } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";
import { isJudgedIn } from "./evidence.ts";

const timeOfDay = z.union([z.literal(""), z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: "timeInvalid" })], {
  error: "timeInvalid",
});
const planFields = planItem
  .pick({
    kind: true,
    title: true,
    role: true,
    department: true,
    people: true,
    date: true,
    time: true,
    place: true,
    who: true,
    due: true,
    note: true,
    from: true,
  })
  .extend({ time: timeOfDay })
  .strict();
const planChanges = planFields.omit({ kind: true, from: true }).partial().strict();
const groupChanges = roleGroup.pick({ size: true, interviews: true }).partial().strict();
const status = z.enum(planStatuses);
const dueField = planItem.shape.due;

/** Groups of a new dossier are there from the start; one of an older dossier is made at the first word about it. */
export function setRoleGroup(draft: Dossier, command: CommandOf<"setRoleGroup">, norm: Norm): Refusal | undefined {
  const { role, changes, clear = [] } = command;
  if (!Object.hasOwn(norm.roles, role)) return { code: "unknownRole", params: { id: role } };
  if (Object.keys(changes).length === 0 && clear.length === 0) return { code: "nothingToChange" };
  const refusal = refuseFields(groupChanges, changes);
  if (refusal !== undefined) return refusal;
  const group = entityIn(draft.plan.roles, role);
  if (group === undefined) draft.plan.roles[role] = { size: 0, note: "", ...filledIn(changes) };
  else {
    if (clear.includes("interviews") && group.interviews !== undefined) delete group.interviews;
    changeFields(group, changes);
  }
  return undefined;
}

/** All of them or none. */
export function addPlanItems(draft: Dossier, command: CommandOf<"addPlanItems">, norm: Norm): Refusal | undefined {
  if (command.items.length === 0) return { code: "nothingToChange" };
  const taken: Record<string, true> = {};
  for (const { id, fields, criteria } of command.items) {
    const refusal =
      refuseNewId(draft.plan.items, id) ??
      refuseNewId(taken, id) ??
      refuseFields(planFields, fields) ??
      refuseRole(fields.role, norm) ??
      refuseCriteria(criteria, norm);
    if (refusal !== undefined) return refusal;
    taken[id] = true;
  }
  for (const { id, fields, criteria } of command.items) {
    draft.plan.items[id] = {
      id,
      ...filledIn(fields),
      criteria: Object.fromEntries(criteria.map((one) => [one, true as const])),
      status: "toDo",
      added: { by: command.by, at: command.at },
    };
  }
  return undefined;
}

/** A removed item may still be edited: whoever was typing while a colleague removed it keeps the words. */
export function editPlanItem(draft: Dossier, command: CommandOf<"editPlanItem">, norm: Norm): Refusal | undefined {
  const item = entityIn(draft.plan.items, command.id);
  if (item === undefined) return unknownItem(command.id);
  const { changes, clear = [] } = command;
  if (Object.keys(changes).length === 0 && clear.length === 0) return { code: "nothingToChange" };
  const refusal = refuseFields(planChanges, changes) ?? refuseRole(changes.role, norm);
  if (refusal !== undefined) return refusal;
  if (clear.includes("people") && item.people !== undefined) delete item.people;
  changeFields(item, changes);
  return undefined;
}

export function setPlanCriteria(draft: Dossier, command: CommandOf<"setPlanCriteria">, norm: Norm): Refusal | undefined {
  const item = presentPlanItem(draft, command.id);
  if ("code" in item) return item;
  const refusal = refuseCriteria(command.criteria, norm);
  if (refusal !== undefined) return refusal;
  const wanted = new Set(command.criteria);
  for (const id of Object.keys(item.criteria)) if (!wanted.has(id)) delete item.criteria[id];
  for (const id of wanted) if (item.criteria[id] === undefined) item.criteria[id] = true;
  return undefined;
}

export function movePlanItems(draft: Dossier, command: CommandOf<"movePlanItems">): Refusal | undefined {
  const items = every(command.ids, (id) => presentPlanItem(draft, id));
  if ("code" in items) return items;
  const refusal = refuseFields(status, command.status) ?? (command.due === undefined ? undefined : refuseFields(dueField, command.due));
  if (refusal !== undefined) return refusal;
  for (const item of items.found) {
    writeField(item, "status", command.status);
    if (command.due !== undefined) writeField(item, "due", command.due);
  }
  return undefined;
}

export function removePlanItems(draft: Dossier, command: CommandOf<"removePlanItems" | "restorePlanItems">): Refusal | undefined {
  const items = every(command.ids, (id) => entityIn(draft.plan.items, id) ?? unknownItem(id));
  if ("code" in items) return items;
  for (const item of items.found) {
    setRemoved(item, command.kind === "removePlanItems", command);
  }
  return undefined;
}

/** An item that is there and not removed, or why not. */
export function presentPlanItem(draft: Dossier, id: string): PlanItem | Refusal {
  const item = entityIn(draft.plan.items, id);
  if (item === undefined) return unknownItem(id);
  return item.removed === undefined ? item : { code: "planItemRemoved", params: { title: item.title } };
}

/** What `find` gives for each, or the first refusal. */
function every(ids: readonly string[], find: (id: string) => PlanItem | Refusal): { readonly found: readonly PlanItem[] } | Refusal {
  if (ids.length === 0) return { code: "nothingToChange" };
  const found: PlanItem[] = [];
  for (const id of ids) {
    const item = find(id);
    if ("code" in item) return item;
    found.push(item);
  }
  return { found };
}

function refuseRole(role: string | undefined, norm: Norm): Refusal | undefined {
  if (role === undefined || role === "" || Object.hasOwn(norm.roles, role)) return undefined;
  return { code: "unknownRole", params: { id: role } };
}

function refuseCriteria(criteria: readonly string[], norm: Norm): Refusal | undefined {
  const unknown = criteria.find((id) => !isJudgedIn(norm, id));
  return unknown === undefined ? undefined : { code: "unknownCriterion", params: { id: unknown } };
}

function unknownItem(id: string): Refusal {
  return { code: "unknownPlanItem", params: { id } };
}
