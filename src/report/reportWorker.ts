/** Renders one report away from the screen. Its fonts come from where the app itself comes from. */
import { resultOf } from "../core/dossier/result.ts";
import { buildReport } from "../core/reporting/buildReport.ts";
import { letterModel } from "../core/reporting/letterModel.ts";
import { managementOf } from "../core/reporting/management.ts";
import { buildDocument } from "./buildDocument.ts";
import { comparisonDocument } from "./comparison/comparisonDocument.ts";
import italic from "./fonts/report-sans-italic.ttf?url";
import regular from "./fonts/report-sans-regular.ttf?url";
import semibold from "./fonts/report-sans-semibold.ttf?url";
import semiboldItalic from "./fonts/report-sans-semibold-italic.ttf?url";
import { buildLetter } from "./letter/buildLetter.ts";
import { managementDocument } from "./management/managementDocument.ts";
import type { ReportDefinition } from "./pdf/node.ts";
import type { FontFaces } from "./pdf/reportDocument.ts";
import { renderReport } from "./renderReport.ts";
import type { RenderReply, RenderRequest, ReportOrder } from "./workerMessages.ts";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = async ({ data }: MessageEvent<RenderRequest>) => {
  try {
    const definition = definitionOf(data);
    const report = await renderReport(definition, await fetchFonts(), (share) => reply({ kind: "progress", share }));
    const fileName = fileNameOf(definition, data.kind === "report" ? data.report.date : data.date);
    self.postMessage({ kind: "rendered", report, fileName } satisfies RenderReply, [report.bytes.buffer]);
  } catch (fault) {
    reply({ kind: "failed", message: fault instanceof Error ? fault.message : String(fault) });
  }
};

function definitionOf(request: RenderRequest): ReportDefinition {
  switch (request.kind) {
    case "report":
      return reportOf(request);
    case "letter":
      return buildLetter(letterModel(request.dossier, request.norm, request.date), request.language);
    case "comparison":
      return comparisonDocument(request.audits, request);
    case "management":
      return managementDocument(managementOf(request.dossier, request.norm, request.date, request.earlier), request.language);
  }
}

function reportOf({ dossier, norm, report, options, withData }: ReportOrder): ReportDefinition {
  const model = buildReport(dossier, norm, report);
  return buildDocument(model, {
    ...options,
    ...(withData ? { resultJson: JSON.stringify(resultOf(dossier, norm, model.score)) } : {}),
  });
}

/** In the language of the report: its title, its date and, for a draft, that it is one. */
function fileNameOf({ title, draftMark }: ReportDefinition, date: string): string {
  return `${[title.replace(": ", " "), date, draftMark].filter((part) => part !== undefined).join(" ")}.pdf`;
}

function reply(message: RenderReply): void {
  self.postMessage(message);
}

async function fetchFonts(): Promise<FontFaces> {
  const [normal, bold, italics, bolditalics] = await Promise.all([regular, semibold, italic, semiboldItalic].map(fetchFont));
  if (!normal || !bold || !italics || !bolditalics) throw new Error("a font of the report is missing");
  return { normal, bold, italics, bolditalics };
}

async function fetchFont(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`a font of the report is missing: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
