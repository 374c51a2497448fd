import type { Command } from "./command.ts";

/** Where a command happens, `answers/I.2.a/auditor`: for the trail, so never anything that was typed. */
export function commandPath(command: Command): string {
  switch (command.kind) {
    case "editAssignment":
      return place("assignment", only(command.changes));
    case "editReportSettings":
      return place("report", only({ ...command.changes, ...(command.clear?.includes("logo") ? { logo: undefined } : {}) }));
    case "addMember":
    case "removeMember":
    case "restoreMember":
      return place("team", command.id);
    case "editMember":
      return place("team", command.id, only(command.changes));
    case "setAnswer":
      return place("answers", command.criterion, command.whose);
    case "writeRationale":
      return place("answers", command.criterion, command.whose, "rationale");
    case "writeReason":
      return place("answers", command.criterion, command.whose, "reason");
    case "limitScope":
    case "liftLimitation":
      return place("answers", command.criterion, "limitation");
    case "overrideGate":
    case "withdrawOverride":
      return place("answers", command.criterion, "override");
    case "reverify":
      return place("answers", command.criterion);
    case "reverifySignal":
      return place("signals", command.signal);
    case "lookAtEvidence":
      return place("evidence", command.id);
    case "lookAtPoint":
      return place("points", command.id);
    case "setSignal":
      return place("signals", command.signal);
    case "writeSignal":
      return place("signals", command.signal, command.field);
    case "keepRegister":
    case "removeRegister":
    case "restoreRegister":
      return place("registers", command.id);
    case "editRegister":
      return place("registers", command.id, only(command.changes));
    case "addTerm":
    case "removeTerm":
    case "restoreTerm":
      return place("terms", command.id);
    case "editTerm":
      return place("terms", command.id, only(command.changes));
    case "addDaysOff":
      return place("daysOff", single(command.days.map(({ id }) => id)));
    case "removeDaysOff":
    case "restoreDaysOff":
      return place("daysOff", single(command.ids));
    case "keepSurvey":
    case "removeSurvey":
    case "restoreSurvey":
      return place("surveys", command.id);
    case "editSurvey":
      return place("surveys", command.id, only(command.changes));
    case "classCategory":
      return place("categories", command.id, only({ ...command.changes, ...cleared(command.clear) }));
    case "tieFigure":
    case "addEvidence":
    case "removeEvidence":
    case "restoreEvidence":
      return place("evidence", command.id);
    case "editEvidence":
      return place("evidence", command.id, only({ ...command.changes, ...cleared(command.clear) }));
    case "linkEvidence":
    case "unlinkEvidence":
      return place("evidence", command.id, "links", command.criterion);
    case "citeEvidence":
      return place("evidence", command.id, "links", command.criterion, "cited");
    case "prepareInterview":
    case "chooseQuestions":
    case "orderQuestions":
      return place("evidence", command.id, "questions");
    case "editInterview":
      return place("evidence", command.id, "interview", only(command.changes));
    case "addQuestion":
      return place("evidence", command.id, "questions", command.question);
    case "editQuestion":
      return place("evidence", command.id, "questions", command.question, only(command.changes));
    case "writeInterviewNote":
      return place("evidence", command.id, "questions", command.question, "note");
    case "addStatement":
    case "removeStatement":
    case "restoreStatement":
      return place("evidence", command.id, "statements", command.statement);
    case "editStatement":
      return place("evidence", command.id, "statements", command.statement, only(command.changes));
    case "attach":
      return place("evidence", command.id, "attachments", command.attachment.sha256);
    case "detach":
      return place("evidence", command.id, "attachments", command.sha256);
    case "drawSample":
      return place("evidence", command.id, "sample");
    case "replaceFile":
    case "keepFile":
    case "pickFile":
    case "dropPick":
      return place("evidence", command.id, "files", command.file);
    case "recordFile":
      return place("evidence", command.id, "files", command.file, "results", command.criterion);
    case "noteFile":
      return place("evidence", command.id, "files", command.file, "note");
    case "addPoint":
    case "renumberPoint":
    case "removePoint":
    case "restorePoint":
      return place("points", command.id);
    case "editPoint":
      return place("points", command.id, only({ ...command.changes, ...cleared(command.clear) }));
    case "setPointCriteria":
      return place("points", command.id, "criteria");
    case "movePoint":
      return place("points", command.id, "history", command.event);
    case "setRoleGroup":
      return place("plan", "roles", command.role, only({ ...command.changes, ...cleared(command.clear) }));
    case "addPlanItems":
      return place("plan", "items", single(command.items.map(({ id }) => id)));
    case "editPlanItem":
      return place("plan", "items", command.id, only({ ...command.changes, ...cleared(command.clear) }));
    case "setPlanCriteria":
      return place("plan", "items", command.id, "criteria");
    case "movePlanItems":
      return place("plan", "items", single(command.ids), command.due === undefined ? "status" : "");
    case "removePlanItems":
    case "restorePlanItems":
      return place("plan", "items", single(command.ids));
    case "fulfilPlanItem":
      return place("plan", "items", command.id);
  }
}

function place(...steps: readonly string[]): string {
  return steps.filter((step) => step !== "").join("/");
}

/** The one thing it is about, or nothing where it is about several. */
function single(ids: readonly string[]): string {
  return ids.length === 1 ? (ids[0] ?? "") : "";
}

function cleared(fields: readonly string[] = []): object {
  return Object.fromEntries(fields.map((field) => [field, undefined]));
}

/** The field when exactly one is changed: a command over several fields happens at the thing itself. */
function only(changes: object): string {
  const fields = Object.keys(changes);
  return fields.length === 1 ? (fields[0] ?? "") : "";
}
