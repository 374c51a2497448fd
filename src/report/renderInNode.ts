import type { ReportModel } from "../core/reporting/reportModel.ts";
import { buildDocument, type DocumentOptions } from "./buildDocument.ts";
import { fontsFromDisk } from "./fontsFromDisk.ts";
import { type RenderedReport, renderReport } from "./renderReport.ts";

/** The command line's door: the same report, with the fonts from disk. */
export async function renderInNode(model: ReportModel, options: DocumentOptions): Promise<RenderedReport> {
  return renderReport(buildDocument(model, options), fontsFromDisk(), () => {});
}
