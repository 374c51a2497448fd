import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import type { CaseGroup } from "../../state/register/registerMessages.ts";

/** A register as it is looked at: just read, with its rows at hand, or kept in the dossier. */
export type ShownRegister = {
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly readOnly: boolean;
  readonly summary: RegisterSummary;
  readonly fileName: string;
  readonly sha256: string;
  /** Puts the figures in the dossier if they are not there yet, and gives the id; undefined when that was refused. */
  readonly keep: () => string | undefined;
  /** Absent when the rows are not at hand. */
  readonly onCases?: (group: CaseGroup) => void;
};
