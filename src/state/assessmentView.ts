import { create } from "zustand";

export type CriterionTab = "evidence" | "questions" | "advice" | "history";
export type CriterionFilter = "all" | "open" | "unmet" | "withoutEvidence" | "withPoint" | "notLookedAt";

type AssessmentView = {
  /** The criterion or warning sign that is being judged. */
  readonly current: string | undefined;
  /** What the focus must go to as soon as it is on screen. */
  readonly wanted: string | undefined;
  readonly panel: "closed" | "criterion" | "score";
  readonly tab: CriterionTab;
  readonly filter: CriterionFilter;
  /** Show the organisation's own answers beside those of the auditor, to read and to enter. */
  readonly bothAnswers: boolean;
};

const start: AssessmentView = {
  current: undefined,
  wanted: undefined,
  panel: "closed",
  tab: "evidence",
  filter: "all",
  bothAnswers: false,
};

/** Where the reader is in the assessment. `reset` starts anew. */
export const useAssessmentView = create<AssessmentView & { readonly reset: () => void }>()((set) => ({
  ...start,
  reset: () => set(start),
}));
