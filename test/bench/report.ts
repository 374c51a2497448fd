import { resultOf } from "../../src/core/dossier/result.ts";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { exampleDossier } from "../../src/example/exampleDossier.ts";
import { buildDocument } from "../../src/report/buildDocument.ts";
import { fontsFromDisk } from "../../src/report/fontsFromDisk.ts";
import type { ReportDefinition } from "../../src/report/pdf/node.ts";
import { readResult } from "../../src/report/pdf/readResult.ts";
import { type RenderedReport, renderReport } from "../../src/report/renderReport.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import type { Figure } from "./figure.ts";

/** How much of the processor a full report takes in Node, and whether a page costs the same in a long one. */
export async function benchReport(): Promise<readonly Figure[]> {
  const norm = bundledNorm("klantbelang");
  const { dossier } = exampleDossier({ norm: "klantbelang", year: 2026, language: "nl", normDigest: "0".repeat(64) });
  const model = buildReport(dossier, norm, { date: "2026-03-01", final: false });
  const resultJson = JSON.stringify(resultOf(dossier, norm, model.score));
  const definition = buildDocument(model, { language: "nl", resultJson });
  await renderReport(definition, fontsFromDisk(), () => {});
  const one = await timed(() => renderReport(definition, fontsFromDisk(), () => {}));
  const long = await timed(() => renderReport(longReport(8), fontsFromDisk(), () => {}));
  const short = await timed(() => renderReport(longReport(1), fontsFromDisk(), () => {}));
  const read = await timed(() => readResult(one.outcome.bytes));
  return [
    { name: `write the example's report, ${one.outcome.pages} pages, CPU`, value: one.ms, unit: "ms", most: 5_000 },
    { name: "per page, CPU", value: one.ms / one.outcome.pages, unit: "ms", most: 60 },
    { name: "size per page", value: one.outcome.bytes.length / one.outcome.pages / 1000, unit: "kB", most: 40 },
    {
      name: `a page of ${long.outcome.pages} costs, against one of ${short.outcome.pages}`,
      value: (100 * perPage(long)) / perPage(short),
      unit: "%",
      most: 200,
    },
    { name: "read its data back, CPU", value: read.ms, unit: "ms", most: 200 },
  ];
}

type Timed<T> = { readonly outcome: T; readonly ms: number };

function perPage({ outcome, ms }: Timed<RenderedReport>): number {
  return ms / outcome.pages;
}

/** Tables and paragraphs in chapters, as many times as asked. */
function longReport(times: number): ReportDefinition {
  const row = (index: number) => [
    `I.${index}`,
    "Een bevinding die over meer dan een regel loopt, zoals bevindingen doen. ".repeat(3),
    "Voldaan",
  ];
  return {
    language: "nl-NL",
    title: "Lang rapport",
    createdAt: "2026-03-01T00:00:00Z",
    pageMargins: [60, 70, 60, 60],
    content: Array.from({ length: times }, (_, chapter) => [
      { text: `${chapter + 1} Bevindingen`, heading: 1 as const, pageBreak: "before" as const },
      {
        table: {
          headerRows: 1,
          widths: [40, "*", 60],
          body: [["Nr", "Bevinding", "Oordeel"], ...Array.from({ length: 600 }, (_, index) => row(index))],
        },
      },
    ]).flat(),
  };
}

/** Time of the processor, so that whatever else the machine does hardly counts. */
async function timed<T>(task: () => Promise<T>): Promise<Timed<T>> {
  const start = process.cpuUsage();
  const outcome = await task();
  const { user, system } = process.cpuUsage(start);
  return { outcome, ms: (user + system) / 1000 };
}
