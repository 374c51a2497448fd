import { criterionById } from "../../norm/findCriterion.ts";
import type { Norm } from "../../norm/normSchema.ts";
import type { AnswerRecord, Dossier, Judgement, Whose } from "../dossierSchema.ts";
import { longestText } from "../dossierSchema.ts";
import { whoseCounts } from "../whoseCounts.ts";
import { entityIn, wellFormed, writeField } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";

export function setAnswer(draft: Dossier, command: CommandOf<"setAnswer">, norm: Norm): Refusal | undefined {
  const criterion = criterionById(norm).get(command.criterion);
  if (criterion === undefined) return unknownCriterion(command.criterion);
  if (command.answer === "notApplicable" && criterion.mayBeNotApplicable !== true) {
    return { code: "notApplicableForbidden", params: { criterion: criterion.id } };
  }
  if (entityIn(draft.answers, criterion.id)?.[command.whose]?.answer === command.answer) return undefined;
  const judgement = judgementOf(draft, criterion.id, command.whose, command);
  if (command.answer === undefined) delete judgement.answer;
  else judgement.answer = command.answer;
  sign(judgement, command);
  return undefined;
}

export function writeJudgement(draft: Dossier, command: CommandOf<"writeRationale" | "writeReason">, norm: Norm): Refusal | undefined {
  if (criterionById(norm).get(command.criterion) === undefined) return unknownCriterion(command.criterion);
  if (command.text.length > longestText) return { code: "textTooLong", params: { max: longestText } };
  const field = command.kind === "writeRationale" ? "rationale" : "reason";
  const written = entityIn(draft.answers, command.criterion)?.[command.whose]?.[field] ?? "";
  if (written === wellFormed(command.text)) return undefined;
  const judgement = judgementOf(draft, command.criterion, command.whose, command);
  writeField(judgement, field, command.text);
  if (field === "rationale") judgement.rationaleAt = command.at;
  sign(judgement, command);
  return undefined;
}

export function limitScope(draft: Dossier, command: CommandOf<"limitScope">, norm: Norm): Refusal | undefined {
  if (criterionById(norm).get(command.criterion) === undefined) return unknownCriterion(command.criterion);
  if (command.reason.trim() === "") return { code: "reasonNeeded" };
  if (command.reason.length > longestText) return { code: "textTooLong", params: { max: longestText } };
  if (entityIn(draft.answers, command.criterion)?.[whoseCounts(draft.kind)]?.answer !== undefined) {
    return { code: "limitationOnAnswered", params: { criterion: command.criterion } };
  }
  const record = recordOf(draft, command.criterion);
  record.limitation ??= { reason: "", by: command.by, at: command.at };
  if (record.limitation.reason === wellFormed(command.reason)) return undefined;
  writeField(record.limitation, "reason", command.reason);
  sign(record.limitation, command);
  return undefined;
}

export function liftLimitation(draft: Dossier, command: CommandOf<"liftLimitation">, norm: Norm): Refusal | undefined {
  if (criterionById(norm).get(command.criterion) === undefined) return unknownCriterion(command.criterion);
  const record = entityIn(draft.answers, command.criterion);
  if (record?.limitation !== undefined) delete record.limitation;
  return undefined;
}

export function unknownCriterion(id: string): Refusal {
  return { code: "unknownCriterion", params: { id } };
}

/** The record of a criterion of the norm; made when it is not there yet. */
export function recordOf(draft: Dossier, id: string): AnswerRecord {
  const record = entityIn(draft.answers, id);
  if (record !== undefined) return record;
  draft.answers[id] = {};
  return draft.answers[id];
}

function judgementOf(draft: Dossier, id: string, whose: Whose, stamp: { by: string; at: string }): Judgement {
  const record = recordOf(draft, id);
  record[whose] ??= { rationale: "", reason: "", by: stamp.by, at: stamp.at };
  return record[whose];
}

export function sign(target: { by: string; at: string }, stamp: { readonly by: string; readonly at: string }): void {
  target.by = stamp.by;
  target.at = stamp.at;
}
