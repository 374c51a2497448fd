/** What a follow-up or next year's audit does with what was brought along. */
import { criterionById, signalById } from "../../norm/findCriterion.ts";
import type { Norm } from "../../norm/normSchema.ts";
import type { Dossier } from "../dossierSchema.ts";
import { whoseCounts } from "../whoseCounts.ts";
import { recordOf, setAnswer, sign, unknownCriterion, writeJudgement } from "./answers.ts";
import { entityIn } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";
import { presentEvidence } from "./evidence.ts";
import { presentPoint } from "./points.ts";

/** Somebody has looked, and it is as it was: the earlier answer is given again, under the name of whoever looked. */
export function reverify(draft: Dossier, command: CommandOf<"reverify">, norm: Norm): Refusal | undefined {
  const { criterion, at, by } = command;
  if (!criterionById(norm).has(criterion)) return unknownCriterion(criterion);
  const record = entityIn(draft.answers, criterion);
  const earlier = record?.earlier;
  if (earlier?.answer === undefined) return { code: "nothingToReverify", params: { criterion } };
  const whose = whoseCounts(draft.kind);
  const refusal = setAnswer(draft, { kind: "setAnswer", criterion, whose, answer: earlier.answer, at, by }, norm);
  if (refusal !== undefined) return refusal;
  const written = recordOf(draft, criterion)[whose];
  const copied = (written?.rationale ?? "") === "";
  // Words of this audit stay; without any, those of the earlier one are said again.
  for (const [kind, field] of [["writeRationale", "rationale"] as const, ["writeReason", "reason"] as const]) {
    if ((written?.[field] ?? "") === "" && earlier[field] !== "")
      writeJudgement(draft, { kind, criterion, whose, text: earlier[field], at, by }, norm);
  }
  const judgement = recordOf(draft, criterion)[whose];
  if (judgement !== undefined) {
    // Nobody has written about the evidence of this audit.
    if (copied) delete judgement.rationaleAt;
    sign(judgement, command);
  }
  return undefined;
}

export function reverifySignal(draft: Dossier, command: CommandOf<"reverifySignal">, norm: Norm): Refusal | undefined {
  if (!signalById(norm).has(command.signal)) return { code: "unknownSignal", params: { id: command.signal } };
  const record = entityIn(draft.signals, command.signal);
  const earlier = record?.earlier;
  if (record === undefined || earlier?.state === undefined) return { code: "nothingToReverify", params: { criterion: command.signal } };
  record.state = earlier.state;
  if (record.rationale === "") record.rationale = earlier.rationale;
  sign(record, command);
  return undefined;
}

/** Brought-along evidence or an improvement point has been looked at in this audit, and counts from now on. */
export function lookAt(draft: Dossier, command: CommandOf<"lookAtEvidence" | "lookAtPoint">): Refusal | undefined {
  const found = command.kind === "lookAtEvidence" ? presentEvidence(draft, command.id) : presentPoint(draft, command.id);
  if ("code" in found) return found;
  if (found.carried === undefined) return { code: "notCarried", params: { title: found.title } };
  found.carried.looked ??= { by: command.by, at: command.at };
  return undefined;
}
