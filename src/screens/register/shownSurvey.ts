import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import type { SurveySummary } from "../../core/register/surveySummary.ts";

export type SurveyPlace = { readonly dossier: Dossier; readonly norm: Norm; readonly readOnly: boolean };

/** A survey as it is looked at: just read, or kept in the dossier. */
export type ShownSurvey = SurveyPlace & {
  readonly fileName: string;
  readonly sha256: string;
  readonly figures: SurveySummary;
  readonly from: string;
  readonly to: string;
  /** The date on which it was read. */
  readonly readOn: string;
  /** Puts it in the dossier if it is not there yet, and gives the id; undefined when that was refused. */
  readonly keep: () => string | undefined;
};
