import type { ReportModel } from "../core/reporting/reportModel.ts";
import { buildDocument } from "./buildDocument.ts";
import { fontsFromDisk } from "./fontsFromDisk.ts";
import { type RenderedReport, renderReport } from "./renderReport.ts";
import type { ReportOptions } from "./workerMessages.ts";

/** The command line's door: the same report, with the fonts from disk. */
export async function renderInNode(model: ReportModel, options: ReportOptions): Promise<RenderedReport> {
  return renderReport(buildDocument(model, options), fontsFromDisk(), () => {});
}
