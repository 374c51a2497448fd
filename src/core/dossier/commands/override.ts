import { criterionById } from "../../norm/findCriterion.ts";
import type { Norm } from "../../norm/normSchema.ts";
import type { Dossier } from "../dossierSchema.ts";
import { longestText } from "../dossierSchema.ts";
import { recordOf, sign, unknownCriterion } from "./answers.ts";
import { entityIn, wellFormed, writeField } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";

/** The reason may be given before the judgement; it is printed only where the judgement needs it. */
export function overrideGate(draft: Dossier, command: CommandOf<"overrideGate">, norm: Norm): Refusal | undefined {
  if (!criterionById(norm).has(command.criterion)) return unknownCriterion(command.criterion);
  if (command.reason.trim() === "") return { code: "reasonNeeded" };
  if (command.reason.length > longestText) return { code: "textTooLong", params: { max: longestText } };
  if (entityIn(draft.answers, command.criterion)?.override?.reason === wellFormed(command.reason)) return undefined;
  const record = recordOf(draft, command.criterion);
  record.override ??= { reason: "", by: command.by, at: command.at };
  writeField(record.override, "reason", command.reason);
  sign(record.override, command);
  return undefined;
}

export function withdrawOverride(draft: Dossier, command: CommandOf<"withdrawOverride">, norm: Norm): Refusal | undefined {
  if (!criterionById(norm).has(command.criterion)) return unknownCriterion(command.criterion);
  const record = entityIn(draft.answers, command.criterion);
  if (record?.override !== undefined) delete record.override;
  return undefined;
}
