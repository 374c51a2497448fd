import type { RegisterSummary } from "../../register/registerSummary.ts";
import type { Dossier, RegisterRecord } from "../dossierSchema.ts";
import { dossierSchema } from "../dossierSchema.ts";
import { changeFields, entityIn, filledIn, refuseFields, refuseNewId, refusePeriod, setRemoved, wellFormed } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";

const registerFields = dossierSchema.shape.registers.valueType
  .pick({ name: true, sha256: true, sizeBytes: true, rows: true, from: true, to: true, map: true, figures: true, note: true })
  .strict();
const registerChanges = registerFields.partial();

/** Keeps what a register showed and how it was read: figures, never a row. */
export function keepRegister(draft: Dossier, command: CommandOf<"keepRegister">): Refusal | undefined {
  const refusal = refuseNewId(draft.registers, command.id) ?? refuseFields(registerFields, command.fields) ?? refuseCounts(command.fields);
  if (refusal !== undefined) return refusal;
  draft.registers[command.id] = {
    id: command.id,
    ...filledIn(wholes(command.fields)),
    added: { by: command.by, at: command.at },
  };
  return undefined;
}

/** Figures, counts and the way of reading are replaced whole: a half of one reading and a half of another mean nothing. */
export function editRegister(draft: Dossier, command: CommandOf<"editRegister">): Refusal | undefined {
  const register = entityIn(draft.registers, command.id);
  if (register === undefined) return unknownRegister(command.id);
  if (Object.keys(command.changes).length === 0) return { code: "nothingToChange" };
  const refusal = refuseFields(registerChanges, command.changes) ?? refuseCounts({ ...register, ...command.changes });
  if (refusal !== undefined) return refusal;
  changeFields(register, wholes(command.changes));
  return undefined;
}

export function removeRegister(draft: Dossier, command: CommandOf<"removeRegister" | "restoreRegister">): Refusal | undefined {
  const register = entityIn(draft.registers, command.id);
  if (register === undefined) return unknownRegister(command.id);
  setRemoved(register, command.kind === "removeRegister", command);
  return undefined;
}

function refuseCounts({ from, to, rows }: Pick<RegisterRecord, "from" | "to" | "rows">): Refusal | undefined {
  const adds = rows.read === rows.used + rows.rejected;
  return refusePeriod({ from, to }) ?? (adds ? undefined : { code: "registerDoesNotAddUp", params: { ...rows } });
}

function unknownRegister(id: string): Refusal {
  return { code: "unknownRegister", params: { id } };
}

type Wholes = Partial<Pick<RegisterRecord, "rows" | "map" | "figures">>;

/** Copies of what is kept whole, with every name as it can be stored. */
function wholes<Fields extends Wholes>(fields: Fields): Fields {
  const { rows, map, figures } = fields;
  return {
    ...fields,
    ...(rows === undefined ? {} : { rows: { ...rows } }),
    ...(map === undefined ? {} : { map: stored(map) }),
    ...(figures === undefined ? {} : { figures: stored<RegisterSummary>(figures) }),
  };
}

/** Plain data without undefined, whose texts are well-formed. */
function stored<T>(value: T): T {
  // JSON leaves out what is undefined, and the reviver keeps the shape as it was.
  return JSON.parse(JSON.stringify(value), (_, each: unknown) => (typeof each === "string" ? wellFormed(each) : each)) as T;
}
