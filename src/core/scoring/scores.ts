/** What goes into scoring and what comes out. The functions live in the files beside this one. */
import type { Answer } from "../dossier/dossierSchema.ts";
import type { AuditKind, CriterionId, Rule, SectionId } from "../norm/normSchema.ts";

/** Whole, 0-10. */
export type Score = number;

/** One set of answers. An id that is absent is open. Self and auditor answers go through the same functions. */
export type Given = {
  readonly answers: Readonly<Record<CriterionId, Answer>>;
  readonly signals: Readonly<Record<string, "found" | "notFound">>;
  readonly auditKind: AuditKind;
  /** Criteria covered by an improvement point that has an owner and a term; readiness looks at them. */
  readonly planned: ReadonlySet<CriterionId>;
};

export type StepwiseScore = {
  readonly id: SectionId;
  readonly kind: "stepwise";
  readonly low: Score;
  readonly high: Score;
  readonly final: boolean;
  readonly open: readonly CriterionId[];
  /** Found warning signs that cap the score. */
  readonly cappedBy: readonly string[];
};
export type AdditiveScore = {
  readonly id: SectionId;
  readonly kind: "additive";
  readonly low: Score;
  readonly high: Score;
  readonly rawLow: number;
  readonly rawHigh: number;
  readonly final: boolean;
  readonly open: readonly CriterionId[];
  readonly cappedBy: readonly string[];
};
export type ChecklistScore = {
  readonly id: SectionId;
  readonly kind: "checklist";
  readonly met: number;
  readonly partly: number;
  /** Counts open items too, not those that are not applicable. */
  readonly applicable: number;
  readonly open: readonly CriterionId[];
  /** Knock-outs answered notMet or partly. */
  readonly knockOutsUnmet: readonly CriterionId[];
  readonly knockOutsOpen: readonly CriterionId[];
  readonly final: boolean;
};
export type SectionScore = StepwiseScore | AdditiveScore | ChecklistScore;

export type Readiness = "notReady" | "readyAfterImprovements" | "ready";
/** The mean stays a sum and a count until it is shown. */
export type MeanScore = {
  readonly kind: "mean";
  readonly sumLow: number;
  readonly sumHigh: number;
  readonly count: number;
  readonly final: boolean;
};
export type ReadinessScore = { readonly kind: "readiness"; readonly low: Readiness; readonly high: Readiness; readonly final: boolean };
export type OverallScore = MeanScore | ReadinessScore;

export type NormScore = { readonly sections: readonly SectionScore[]; readonly overall: OverallScore };

/** How a rule stands: met for sure, impossible unless answers change, or still undecided. */
export type Standing = "holds" | "fails" | "undecided";

export type LevelTrace = {
  readonly score: Score;
  readonly standing: Standing;
  readonly rule: Rule;
  /** Criteria of this level that are not met and not open, in the norm's order. */
  readonly unmet: readonly CriterionId[];
  readonly open: readonly CriterionId[];
  /** Holds, but above a level that does not: no credit. */
  readonly alreadyInPlace: boolean;
};
export type PartTrace = {
  readonly id: string;
  readonly pointsLow: number;
  readonly pointsHigh: number;
  readonly pointsMax: number;
  readonly unmet: readonly CriterionId[];
  readonly open: readonly CriterionId[];
};
export type Why =
  | { readonly kind: "stepwise"; readonly base: Score; readonly levels: readonly LevelTrace[]; readonly cappedBy: readonly string[] }
  | {
      readonly kind: "additive";
      readonly base: Score;
      readonly floor: Score;
      readonly max: Score;
      readonly rawLow: number;
      readonly rawHigh: number;
      readonly parts: readonly PartTrace[];
      readonly cappedBy: readonly string[];
    }
  | {
      readonly kind: "checklist";
      readonly unmet: readonly CriterionId[];
      readonly open: readonly CriterionId[];
      readonly notApplicable: readonly CriterionId[];
    };

/** What must still be met; every line of a list must be fulfilled. Open criteria count as lacking. */
export type Lack =
  | { readonly kind: "criterion"; readonly id: CriterionId }
  | { readonly kind: "pick"; readonly count: number; readonly of: readonly LackGroup[] }
  /** `short` points are missing; each gain is a way to earn some, at most one per part. */
  | {
      readonly kind: "points";
      readonly short: number;
      readonly gains: readonly { readonly part: string; readonly gain: number; readonly lacks: readonly Lack[] }[];
    }
  | { readonly kind: "signal"; readonly id: string }
  | { readonly kind: "unreachable" };
/** One alternative of a pick: all its lacks together. */
export type LackGroup = { readonly label?: string; readonly lacks: readonly Lack[] };

/** The smallest thing that lifts a section to its next score, open answers counted as not met. */
export type Lift =
  | {
      readonly kind: "lift";
      readonly from: Score;
      /** May be more than one level up, when the levels above are already in place. */
      readonly to: Score;
      /** In the norm's order. */
      readonly criteria: readonly CriterionId[];
      /** Found warning signs that must be gone as well. */
      readonly signals: readonly string[];
    }
  /** Nothing that applies lifts it further. */
  | { readonly kind: "highest"; readonly score: Score }
  /** A checklist has no levels. */
  | { readonly kind: "unscored" };

/** What changes when a set of criteria becomes met; open answers count as not met before and after. */
export type Effect = {
  /** Sections that change: scores, or the number of items met in a checklist. */
  readonly sections: readonly { readonly id: SectionId; readonly kind: SectionScore["kind"]; readonly from: number; readonly to: number }[];
  /** Levels gained over all sections, raw points of an additive section included, plus items met in a checklist. */
  readonly gain: number;
  /** Criteria of the set that are not met now and stand between a section and its next score. */
  readonly onTheWay: readonly CriterionId[];
  /** Knock-outs of the set that are not met now. */
  readonly knockOuts: readonly CriterionId[];
  readonly readiness?: { readonly from: Readiness; readonly to: Readiness };
};
