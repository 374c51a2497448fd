import type { Dossier } from "../dossierSchema.ts";
import { dossierSchema } from "../dossierSchema.ts";
import { changeFields, entityIn, filledIn, refuseFields, refuseNewId, setRemoved, wellFormed } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";

const termSchema = dossierSchema.shape.terms.valueType
  .pick({ field: true, name: true, days: true, unit: true, validFrom: true, source: true })
  .strict();
const termChanges = termSchema.partial();
const categoryName = dossierSchema.shape.categories.valueType.shape.name.min(1);
const categoryChanges = dossierSchema.shape.categories.valueType.pick({ kano: true, importance: true, note: true }).strict().partial();

/** A term as the organisation publishes it. */
export function addTerm(draft: Dossier, command: CommandOf<"addTerm">): Refusal | undefined {
  const refusal = refuseNewId(draft.terms, command.id) ?? refuseFields(termSchema, command.fields) ?? refuseName(command.fields);
  if (refusal !== undefined) return refusal;
  draft.terms[command.id] = { id: command.id, ...filledIn(command.fields) };
  return undefined;
}

export function editTerm(draft: Dossier, command: CommandOf<"editTerm">): Refusal | undefined {
  const term = entityIn(draft.terms, command.id);
  if (term === undefined) return unknownTerm(command.id);
  if (Object.keys(command.changes).length === 0) return { code: "nothingToChange" };
  const refusal = refuseFields(termChanges, command.changes) ?? refuseName({ ...term, ...command.changes });
  if (refusal !== undefined) return refusal;
  changeFields(term, command.changes);
  return undefined;
}

export function removeTerm(draft: Dossier, command: CommandOf<"removeTerm" | "restoreTerm">): Refusal | undefined {
  const term = entityIn(draft.terms, command.id);
  if (term === undefined) return unknownTerm(command.id);
  setRemoved(term, command.kind === "removeTerm", command);
  return undefined;
}

/** What the auditor finds of a category. Two people may each have given it a record; the latest that was written counts. */
export function classCategory(draft: Dossier, command: CommandOf<"classCategory">): Refusal | undefined {
  const { id, name, changes, clear = [] } = command;
  if (Object.keys(changes).length === 0 && clear.length === 0) return { code: "nothingToChange" };
  const known = entityIn(draft.categories, id);
  const refusal =
    (known === undefined ? (refuseNewId(draft.categories, id) ?? refuseFields(categoryName, name)) : undefined) ??
    refuseFields(categoryChanges, changes);
  if (refusal !== undefined) return refusal;
  draft.categories[id] ??= { id, name: wellFormed(name), note: "", by: command.by, at: command.at };
  const category = draft.categories[id];
  for (const field of clear) delete category[field];
  changeFields(category, { ...changes, by: command.by, at: command.at });
  return undefined;
}

/** A term for one channel says which; a term for every case has no name. */
function refuseName({ field, name }: { readonly field: string; readonly name: string }): Refusal | undefined {
  return field !== "" && name.trim() === "" ? { code: "termNameNeeded" } : undefined;
}

function unknownTerm(id: string): Refusal {
  return { code: "unknownTerm", params: { id } };
}
