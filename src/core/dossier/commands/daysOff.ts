import type { Dossier } from "../dossierSchema.ts";
import { dossierSchema } from "../dossierSchema.ts";
import { entityIn, filledIn, refuseFields, refuseNewId, setRemoved } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";

const dayFields = dossierSchema.shape.daysOff.valueType.pick({ date: true, reason: true }).strict();

/** A day that is there already is not added twice. */
export function addDaysOff(draft: Dossier, command: CommandOf<"addDaysOff">): Refusal | undefined {
  if (command.days.length === 0) return { code: "nothingToChange" };
  const dates = new Set(Object.values(draft.daysOff).flatMap(({ date, removed }) => (removed === undefined ? [date] : [])));
  const taken: Record<string, true> = {};
  for (const { id, ...fields } of command.days) {
    const refusal = refuseNewId(draft.daysOff, id) ?? refuseNewId(taken, id) ?? refuseFields(dayFields, fields);
    if (refusal !== undefined) return refusal;
    if (dates.has(fields.date)) return { code: "dayOffKnown", params: { date: fields.date } };
    taken[id] = true;
    dates.add(fields.date);
  }
  for (const { id, ...fields } of command.days) draft.daysOff[id] = { id, ...filledIn(fields) };
  return undefined;
}

export function removeDaysOff(draft: Dossier, command: CommandOf<"removeDaysOff" | "restoreDaysOff">): Refusal | undefined {
  if (command.ids.length === 0) return { code: "nothingToChange" };
  const unknown = command.ids.find((id) => entityIn(draft.daysOff, id) === undefined);
  if (unknown !== undefined) return { code: "unknownDayOff", params: { id: unknown } };
  for (const id of command.ids) {
    const day = entityIn(draft.daysOff, id);
    if (day === undefined) continue;
    setRemoved(day, command.kind === "removeDaysOff", command);
  }
  return undefined;
}
