import type { Dossier } from "../dossierSchema.ts";
import { dossierSchema } from "../dossierSchema.ts";
import { changeFields, entityIn, filledIn, refuseFields, refuseNewId, setRemoved } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";

const memberFields = dossierSchema.shape.team.valueType.pick({ name: true, role: true, independence: true }).strict();
const memberChanges = memberFields.partial();

export function addMember(draft: Dossier, command: CommandOf<"addMember">): Refusal | undefined {
  const refusal = refuseNewId(draft.team, command.id) ?? refuseFields(memberFields, command.fields);
  if (refusal !== undefined) return refusal;
  const { independence, ...rest } = command.fields;
  draft.team[command.id] = { id: command.id, ...filledIn(rest), independence: filledIn(independence) };
  return undefined;
}

export function editMember(draft: Dossier, command: CommandOf<"editMember">): Refusal | undefined {
  const member = entityIn(draft.team, command.id);
  if (member === undefined) return { code: "unknownMember", params: { id: command.id } };
  if (Object.keys(command.changes).length === 0) return { code: "nothingToChange" };
  const refusal = refuseFields(memberChanges, command.changes);
  if (refusal !== undefined) return refusal;
  const { independence, ...rest } = command.changes;
  changeFields(member, rest);
  if (independence !== undefined) changeFields(member.independence, independence);
  return undefined;
}

export function removeMember(draft: Dossier, command: CommandOf<"removeMember" | "restoreMember">): Refusal | undefined {
  const member = entityIn(draft.team, command.id);
  if (member === undefined) return { code: "unknownMember", params: { id: command.id } };
  setRemoved(member, command.kind === "removeMember", command);
  return undefined;
}
