import { create } from "zustand";
import type { Evidence, Stance } from "../core/dossier/dossierSchema.ts";

export type CriterionTab = "evidence" | "questions" | "advice" | "history";
export type CriterionFilter = "all" | "open" | "unmet" | "withoutEvidence" | "withPoint";

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

export type EvidenceDraft = Pick<Evidence, "type" | "title" | "source" | "date" | "note"> & { readonly stance: Stance };

/** Half-filled forms for new evidence, by dossier and criterion: whoever looks at another criterion meanwhile finds them back. */
type Drafts = { readonly evidenceDrafts: Readonly<Record<string, EvidenceDraft>> };

const start: AssessmentView = {
  current: undefined,
  wanted: undefined,
  panel: "closed",
  tab: "evidence",
  filter: "all",
  bothAnswers: false,
};

/** Where the reader is in the assessment. `reset` starts anew, and leaves what was typed. */
export const useAssessmentView = create<AssessmentView & Drafts & { readonly reset: () => void }>()((set) => ({
  ...start,
  evidenceDrafts: {},
  reset: () => set(start),
}));
