import type { ComparedAudit } from "../core/comparison/comparedAudit.ts";
import type { DateOnly, Dossier } from "../core/dossier/dossierSchema.ts";
import type { Language, Norm } from "../core/norm/normSchema.ts";
import type { ReportRequest } from "../core/reporting/buildReport.ts";
import type { DocumentOptions } from "./buildDocument.ts";
import type { RenderedReport } from "./renderReport.ts";

export type RenderRequest = ReportOrder | LetterOrder | ComparisonOrder | ManagementOrder;

/** One page for whoever runs the organisation. */
type ManagementOrder = {
  readonly kind: "management";
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly earlier: ComparedAudit | undefined;
  readonly date: DateOnly;
  readonly language: Language;
};

/** Audits laid side by side. */
type ComparisonOrder = {
  readonly kind: "comparison";
  readonly audits: readonly ComparedAudit[];
  readonly date: DateOnly;
  readonly language: Language;
};

/** The letter that announces the audit to the auditee. */
type LetterOrder = {
  readonly kind: "letter";
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly date: DateOnly;
  readonly language: Language;
};

/** The dossier as it is: what the report says is worked out in the worker too, so that the page only has to post this. */
export type ReportOrder = {
  readonly kind: "report";
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly report: ReportRequest;
  readonly options: Omit<DocumentOptions, "resultJson">;
  /** Whether the data behind the report goes inside. */
  readonly withData: boolean;
};

export type RenderReply =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "rendered"; readonly report: RenderedReport; readonly fileName: string }
  | { readonly kind: "failed"; readonly message: string };
