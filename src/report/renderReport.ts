import type { Progress, ReportDefinition } from "./pdf/node.ts";
import { readResult } from "./pdf/readResult.ts";
import { renderPdf, type WrittenPdf } from "./pdf/renderPdf.ts";
import type { FontFaces } from "./pdf/reportDocument.ts";

export type RenderedReport = WrittenPdf & { readonly pages: number };

/** Writes a report and reads it back: nobody gets a file that does not open or that carries other data than it should. */
export async function renderReport(definition: ReportDefinition, fonts: FontFaces, onProgress: Progress): Promise<RenderedReport> {
  const written = await renderPdf(definition, fonts, onProgress);
  const read = await readResult(written.bytes);
  if (read.kind !== "found" && read.kind !== "none") throw new Error(`the report cannot be read back: ${read.kind}`);
  if (read.pages === 0) throw new Error("the report has no pages");
  const json = read.kind === "found" ? read.json : undefined;
  if (json !== definition.result?.json) throw new Error("the report carries other data than it was given");
  return { ...written, pages: read.pages };
}
