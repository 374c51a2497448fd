import type { ReportModel } from "../core/reporting/reportModel.ts";
import type { buildDocument } from "./buildDocument.ts";
import type { RenderedReport } from "./renderReport.ts";

export type ReportOptions = Parameters<typeof buildDocument>[1];

export type RenderRequest = { readonly model: ReportModel; readonly options: ReportOptions };

export type RenderReply =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "rendered"; readonly report: RenderedReport }
  | { readonly kind: "failed"; readonly message: string };
