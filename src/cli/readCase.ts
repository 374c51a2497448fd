import type { Answer, SignalState } from "../core/dossier/dossierSchema.ts";
import { criterionById, signalById } from "../core/norm/findCriterion.ts";
import type { AuditKind, CriterionId, Norm } from "../core/norm/normSchema.ts";
import type { Problem } from "../core/problem.ts";
import type { Given } from "../core/scoring/scores.ts";
import { bundledAddresses } from "./norms.ts";
import { readPlanned } from "./readPlanned.ts";
import { isObject, ownKeys, problemsAt, type Report, shown } from "./readValues.ts";

export type ReadCase =
  | { readonly kind: "case"; readonly norm: Norm; readonly given: Given; readonly warnings: readonly Problem[] }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

const answers: readonly unknown[] = ["met", "partly", "notMet", "notApplicable"] satisfies Answer[];
const states: readonly unknown[] = ["found", "notFound"] satisfies SignalState[];
const auditKinds: readonly unknown[] = ["selfAssessment", "internalAudit", "preAudit", "followUpAudit"] satisfies AuditKind[];

/** One case of a batch: whole, or everything that is wrong with it. `path` says where the case stands, `[3]` or nothing. */
export function readCase(value: unknown, path: string, normAt: (address: string) => Norm | undefined): ReadCase {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const report = problemsAt(path, problems);
  if (!isObject(value)) {
    report("", "caseExpected", { found: shown(value) });
    return { kind: "problems", problems };
  }
  ownKeys(value, { required: ["norm", "answers"], optional: ["signals", "auditKind", "points"] }, "", report);
  const norm = readNormOf(value.norm, normAt, report);
  const auditKind = readKind(value.auditKind, report);
  const given = {
    answers: readAnswers(value.answers, norm, auditKind, report, problemsAt(path, warnings)),
    signals: readSignals(value.signals, norm, report),
    auditKind,
    planned: readPlanned(value.points, norm, report),
  };
  return norm === undefined || problems.length > 0 ? { kind: "problems", problems } : { kind: "case", norm, given, warnings };
}

function readNormOf(value: unknown, normAt: (address: string) => Norm | undefined, report: Report): Norm | undefined {
  if (value === undefined) return undefined;
  const norm = typeof value === "string" ? normAt(value) : undefined;
  if (norm === undefined) report("norm", "caseNormUnknown", { norm: shown(value), norms: bundledAddresses().join(", ") });
  return norm;
}

function readKind(value: unknown, report: Report): AuditKind {
  if (value === undefined) return "internalAudit";
  if (!auditKinds.includes(value)) report("auditKind", "caseKindUnknown", { found: shown(value), kinds: auditKinds.join(", ") });
  // Checked just above; when it is no kind, the case is refused.
  return value as AuditKind;
}

/** Without a known norm the answers are still looked at, as far as that goes. */
function readAnswers(value: unknown, norm: Norm | undefined, kind: AuditKind, report: Report, warn: Report): Record<CriterionId, Answer> {
  const read: Record<CriterionId, Answer> = {};
  if (value === undefined) return read;
  if (!isObject(value)) {
    report("answers", "caseObjectExpected", { found: shown(value) });
    return read;
  }
  for (const [id, answer] of Object.entries(value)) {
    const at = `answers.${id}`;
    const criterion = norm && criterionById(norm).get(id);
    if (norm !== undefined && criterion === undefined) {
      report(at, signalById(norm).has(id) ? "caseAnswerIsSignal" : "caseCriterionUnknown", { id });
    }
    if (!answers.includes(answer)) report(at, "caseAnswerUnknown", { found: shown(answer) });
    else if (criterion?.appliesTo?.includes(kind) === false) warn(at, "caseAnswerLeftOut", { id, kind });
    // Checked just above.
    else read[id] = answer as Answer;
    if (answer === "notApplicable" && criterion !== undefined && criterion.mayBeNotApplicable !== true) {
      report(at, "caseNotApplicable", { id });
    }
  }
  return read;
}

function readSignals(value: unknown, norm: Norm | undefined, report: Report): Record<string, SignalState> {
  const read: Record<string, SignalState> = {};
  if (value === undefined) return read;
  if (!isObject(value)) {
    report("signals", "caseObjectExpected", { found: shown(value) });
    return read;
  }
  for (const [id, state] of Object.entries(value)) {
    if (norm !== undefined && !signalById(norm).has(id)) report(`signals.${id}`, "caseSignalUnknown", { id });
    if (states.includes(state)) read[id] = state as SignalState;
    else report(`signals.${id}`, "caseSignalStateUnknown", { found: shown(state) });
  }
  return read;
}
