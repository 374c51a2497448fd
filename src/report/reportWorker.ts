/** Renders one report away from the screen. Its fonts come from where the app itself comes from. */
import { buildDocument } from "./buildDocument.ts";
import italic from "./fonts/report-sans-italic.ttf?url";
import regular from "./fonts/report-sans-regular.ttf?url";
import semibold from "./fonts/report-sans-semibold.ttf?url";
import semiboldItalic from "./fonts/report-sans-semibold-italic.ttf?url";
import type { FontFaces } from "./pdf/reportDocument.ts";
import { renderReport } from "./renderReport.ts";
import type { RenderReply, RenderRequest } from "./workerMessages.ts";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = async ({ data: { model, options } }: MessageEvent<RenderRequest>) => {
  try {
    const report = await renderReport(buildDocument(model, options), await fetchFonts(), (share) => reply({ kind: "progress", share }));
    self.postMessage({ kind: "rendered", report } satisfies RenderReply, [report.bytes.buffer]);
  } catch (fault) {
    reply({ kind: "failed", message: fault instanceof Error ? fault.message : String(fault) });
  }
};

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
