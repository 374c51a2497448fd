import type { Dossier } from "../dossier/dossierSchema.ts";
import { isSuperseded } from "../dossier/evidenceFor.ts";
import { keptSurveys } from "../dossier/keptSurveys.ts";
import type { CriterionId } from "../norm/normSchema.ts";
import type { SurveySummary } from "../register/surveySummary.ts";

export type SurveyReport = {
  /** Of the file. */
  readonly name: string;
  readonly sha256: string;
  readonly from: string;
  readonly to: string;
  readonly figures: SurveySummary;
  /** The criteria that evidence of this survey speaks about, by the key of the figure. */
  readonly tied: readonly { readonly figure: string; readonly criteria: readonly CriterionId[] }[];
};

/** Every survey that is kept, the latest first. */
export function surveyReports(dossier: Dossier): readonly SurveyReport[] {
  return keptSurveys(dossier).map(({ id, name, sha256, from, to, figures }) => ({
    ...{ name, sha256, from, to, figures },
    tied: Object.values(dossier.evidence).flatMap((evidence) =>
      evidence.removed === undefined && evidence.register?.survey === id && !isSuperseded(evidence, dossier)
        ? [{ figure: evidence.register.figure ?? "", criteria: Object.keys(evidence.links) }]
        : [],
    ),
  }));
}
