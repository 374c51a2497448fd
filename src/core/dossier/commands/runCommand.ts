import type { Norm } from "../../norm/normSchema.ts";
import type { Dossier } from "../dossierSchema.ts";
import { liftLimitation, limitScope, setAnswer, writeJudgement } from "./answers.ts";
import { editAssignment, editReportSettings } from "./assignment.ts";
import { lookAt, reverify, reverifySignal } from "./carried.ts";
import type { Command, Refusal } from "./command.ts";
import { addDaysOff, removeDaysOff } from "./daysOff.ts";
import { addEvidence, attach, citeEvidence, detach, editEvidence, linkEvidence, removeEvidence, unlinkEvidence } from "./evidence.ts";
import { fulfilPlanItem } from "./fulfilPlanItem.ts";
import {
  addQuestion,
  chooseQuestions,
  editInterview,
  editQuestion,
  orderQuestions,
  prepareInterview,
  writeInterviewNote,
} from "./interview.ts";
import { movePoint } from "./movePoint.ts";
import { overrideGate, withdrawOverride } from "./override.ts";
import { addPlanItems, editPlanItem, movePlanItems, removePlanItems, setPlanCriteria, setRoleGroup } from "./plan.ts";
import { addPoint, editPoint, removePoint, renumberPoint, setPointCriteria } from "./points.ts";
import { editRegister, keepRegister, removeRegister } from "./registers.ts";
import { drawSample, keepFile, replaceFile } from "./sample.ts";
import { dropPick, noteFile, pickFile, recordFile } from "./sampleFile.ts";
import { setSignal, writeSignal } from "./signals.ts";
import { addStatement, editStatement, removeStatement } from "./statements.ts";
import { editSurvey, keepSurvey, removeSurvey } from "./surveys.ts";
import { addMember, editMember, removeMember } from "./team.ts";
import { addTerm, classCategory, editTerm, removeTerm } from "./terms.ts";
import { tieFigure } from "./tieFigure.ts";

/**
 * Carries out one command on the draft it is given. A refused command leaves the draft as it was; a command that
 * says what is already so changes nothing and is not refused.
 */
export function runCommand(draft: Dossier, command: Command, norm: Norm): Refusal | undefined {
  switch (command.kind) {
    case "editAssignment":
      return editAssignment(draft, command);
    case "editReportSettings":
      return editReportSettings(draft, command);
    case "addMember":
      return addMember(draft, command);
    case "editMember":
      return editMember(draft, command);
    case "removeMember":
    case "restoreMember":
      return removeMember(draft, command);
    case "setAnswer":
      return setAnswer(draft, command, norm);
    case "writeRationale":
    case "writeReason":
      return writeJudgement(draft, command, norm);
    case "limitScope":
      return limitScope(draft, command, norm);
    case "liftLimitation":
      return liftLimitation(draft, command, norm);
    case "overrideGate":
      return overrideGate(draft, command, norm);
    case "withdrawOverride":
      return withdrawOverride(draft, command, norm);
    case "reverify":
      return reverify(draft, command, norm);
    case "reverifySignal":
      return reverifySignal(draft, command, norm);
    case "lookAtEvidence":
    case "lookAtPoint":
      return lookAt(draft, command);
    case "setSignal":
      return setSignal(draft, command, norm);
    case "writeSignal":
      return writeSignal(draft, command, norm);
    case "addEvidence":
      return addEvidence(draft, command, norm);
    case "editEvidence":
      return editEvidence(draft, command, norm);
    case "linkEvidence":
      return linkEvidence(draft, command, norm);
    case "citeEvidence":
      return citeEvidence(draft, command);
    case "unlinkEvidence":
      return unlinkEvidence(draft, command);
    case "prepareInterview":
      return prepareInterview(draft, command, norm);
    case "editInterview":
      return editInterview(draft, command, norm);
    case "addQuestion":
      return addQuestion(draft, command, norm);
    case "editQuestion":
      return editQuestion(draft, command, norm);
    case "chooseQuestions":
      return chooseQuestions(draft, command);
    case "orderQuestions":
      return orderQuestions(draft, command);
    case "writeInterviewNote":
      return writeInterviewNote(draft, command);
    case "addStatement":
      return addStatement(draft, command, norm);
    case "editStatement":
      return editStatement(draft, command, norm);
    case "removeStatement":
    case "restoreStatement":
      return removeStatement(draft, command);
    case "attach":
      return attach(draft, command);
    case "detach":
      return detach(draft, command);
    case "removeEvidence":
    case "restoreEvidence":
      return removeEvidence(draft, command);
    case "drawSample":
      return drawSample(draft, command);
    case "replaceFile":
      return replaceFile(draft, command);
    case "keepFile":
      return keepFile(draft, command);
    case "pickFile":
      return pickFile(draft, command);
    case "dropPick":
      return dropPick(draft, command);
    case "recordFile":
      return recordFile(draft, command, norm);
    case "noteFile":
      return noteFile(draft, command);
    case "keepRegister":
      return keepRegister(draft, command);
    case "editRegister":
      return editRegister(draft, command);
    case "removeRegister":
    case "restoreRegister":
      return removeRegister(draft, command);
    case "addTerm":
      return addTerm(draft, command);
    case "editTerm":
      return editTerm(draft, command);
    case "removeTerm":
    case "restoreTerm":
      return removeTerm(draft, command);
    case "addDaysOff":
      return addDaysOff(draft, command);
    case "removeDaysOff":
    case "restoreDaysOff":
      return removeDaysOff(draft, command);
    case "keepSurvey":
      return keepSurvey(draft, command);
    case "editSurvey":
      return editSurvey(draft, command);
    case "removeSurvey":
    case "restoreSurvey":
      return removeSurvey(draft, command);
    case "classCategory":
      return classCategory(draft, command);
    case "tieFigure":
      return tieFigure(draft, command, norm);
    case "addPoint":
      return addPoint(draft, command, norm);
    case "editPoint":
      return editPoint(draft, command);
    case "setPointCriteria":
      return setPointCriteria(draft, command, norm);
    case "movePoint":
      return movePoint(draft, command);
    case "renumberPoint":
      return renumberPoint(draft, command);
    case "removePoint":
    case "restorePoint":
      return removePoint(draft, command);
    case "setRoleGroup":
      return setRoleGroup(draft, command, norm);
    case "addPlanItems":
      return addPlanItems(draft, command, norm);
    case "editPlanItem":
      return editPlanItem(draft, command, norm);
    case "setPlanCriteria":
      return setPlanCriteria(draft, command, norm);
    case "movePlanItems":
      return movePlanItems(draft, command);
    case "removePlanItems":
    case "restorePlanItems":
      return removePlanItems(draft, command);
    case "fulfilPlanItem":
      return fulfilPlanItem(draft, command, norm);
  }
}
