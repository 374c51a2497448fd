import { fontsFromDisk } from "../../../src/report/fontsFromDisk.ts";
import type { ReportDefinition, ReportNode } from "../../../src/report/pdf/node.ts";
import { renderPdf } from "../../../src/report/pdf/renderPdf.ts";

export function aReport(content: readonly ReportNode[], more: Partial<ReportDefinition> = {}): ReportDefinition {
  return {
    language: "nl-NL",
    title: "Auditrapport Voorbeeld & Zoon",
    author: "A. Auditor",
    subject: "Audit <2026>",
    keywords: "klachten, audit",
    createdAt: "2026-03-01T10:00:00Z",
    pageMargins: [60, 70, 60, 60],
    content,
    ...more,
  };
}

export async function pdfOf(definition: ReportDefinition): Promise<Uint8Array> {
  return (await renderPdf(definition, fontsFromDisk(), () => {})).bytes;
}

const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 80"><rect x="0" y="20" width="200" height="30" fill="#1f5fa8"/><text x="0" y="70" font-family="Source Sans 3" font-size="12" fill="#222222">Onderdeel I</text></svg>';

/** One of everything that a chapter may use. */
export function everything(): readonly ReportNode[] {
  const rows = Array.from({ length: 70 }, (_, index) => [
    `V-${index + 1}`,
    `Bevinding ${index + 1} over twee regels `.repeat(4),
    index % 3 ? "J. de Vries" : "",
  ]);
  return [
    { text: "Auditrapport", heading: 1, tocItem: true },
    { toc: { indent: 12 } },
    { text: "1 Samenvatting", heading: 1, tocItem: true, id: "summary", pageBreak: "before" },
    {
      text: [
        "Tekst met ",
        { text: "een adres", link: "https://example.org/" },
        ", een ",
        { text: "sprong", linkToDestination: "findings", linkDescription: "Naar de bevindingen" },
        ", ",
        { text: "an English phrase", lang: "en", italics: true },
        " en bladzijde ",
        { pageReference: "findings" },
        ".",
      ],
    },
    { svg: chart, alt: "Staaf: onderdeel I heeft score 3", width: 300 },
    { text: "Figuur 1. Score", caption: true },
    { ul: ["een", { text: "twee" }, { ul: ["genest"] }, { stack: ["drie", "met een tweede alinea"] }] },
    { ol: ["eerst", "dan"], type: "lower-alpha" },
    { columns: [{ text: "links" }, { text: "rechts" }] },
    { text: "Een noot bij het vorige.", note: true },
    { canvas: [{ type: "line", x1: 0, y1: 0, x2: 200, y2: 0, lineWidth: 1 }], artifact: true },
    { text: "2 Bevindingen", heading: 1, tocItem: true, id: "findings", pageBreak: "before" },
    { text: "Overzicht", heading: 2, tocItem: true },
    { text: "Tabel 1. Alle bevindingen", caption: true },
    {
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: [50, "*", 90],
        body: [["Nummer", "Bevinding", "Eigenaar"], ...rows, [{ text: "Totaal", colSpan: 2 }, {}, "70"]],
      },
      rowHeaders: 1,
      layout: "lightHorizontalLines",
    },
    { table: { body: [[{ text: "Een kaart", fillColor: "#eeeeee" }]] }, presentation: true },
    { text: "Quote in English", lang: "en" },
  ];
}
