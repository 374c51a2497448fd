import { readFileSync } from "node:fs";
import type { ReportModel } from "../core/reporting/reportModel.ts";
import { buildDocument } from "./buildDocument.ts";
import type { FontFaces } from "./pdf/reportDocument.ts";
import { type RenderedReport, renderReport } from "./renderReport.ts";
import type { ReportOptions } from "./workerMessages.ts";

/** The command line's door: the same report, with the fonts from disk. */
export async function renderInNode(model: ReportModel, options: ReportOptions): Promise<RenderedReport> {
  return renderReport(buildDocument(model, options), fontsFromDisk(), () => {});
}

export function fontsFromDisk(): FontFaces {
  const face = (name: string) => new Uint8Array(readFileSync(new URL(`./fonts/report-sans-${name}.ttf`, import.meta.url)));
  return { normal: face("regular"), bold: face("semibold"), italics: face("italic"), bolditalics: face("semibold-italic") };
}
