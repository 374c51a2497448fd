import type { Answer, SignalState, Whose } from "../dossier/dossierSchema.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import type { AuditKind, CriterionId, Norm } from "../norm/normSchema.ts";
import type { NormScore } from "../scoring/scores.ts";

/** What comparing needs of one audit, wherever it was read from. */
export type Audit = {
  readonly norm: Norm;
  readonly auditKind: AuditKind;
  /** An id that is absent is open. */
  readonly answers: Readonly<Record<Whose, Readonly<Record<CriterionId, Answer>>>>;
  /** Absent where the source holds none. */
  readonly rationales: Readonly<Record<Whose, Readonly<Record<CriterionId, string>>>>;
  readonly signals: Readonly<Record<string, SignalState>>;
  /** On the answers that count in this kind of audit. */
  readonly score: NormScore;
};

/** The answers that make the score. */
export function countingAnswers(audit: Audit): Readonly<Record<CriterionId, Answer>> {
  return audit.answers[whoseCounts(audit.auditKind)];
}
