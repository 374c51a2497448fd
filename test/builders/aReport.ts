import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resultOf } from "../../src/core/dossier/result.ts";
import type { Language } from "../../src/core/norm/normSchema.ts";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { normDigest } from "../../src/engine/normDigest.ts";
import { buildDocument } from "../../src/report/buildDocument.ts";
import { renderReport } from "../../src/report/renderReport.ts";
import { theExample } from "../example/theExample.ts";

/** Read by path: in a test of a screen an address beside a module is one of the server. */
function fonts() {
  const face = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, `../../src/report/fonts/report-sans-${name}.ttf`)));
  return { normal: face("regular"), bold: face("semibold"), italics: face("italic"), bolditalics: face("semibold-italic") };
}

type Report = {
  readonly name?: string;
  readonly year?: number;
  readonly language?: Language;
  /** What the data inside becomes; undefined leaves it out. */
  readonly change?: (json: string) => string | undefined;
};

/** Making one takes seconds. */
const made = new Map<string, Uint8Array>();

/** The PDF that the example's audit of a year left behind, with its data inside, other data, or none. */
export async function aReport({ name = "rapport.pdf", year = 2025, language = "nl", change = (json) => json }: Report = {}): Promise<File> {
  const { dossier, norm } = theExample({ norm: "klantbelang", year, language });
  const own = { ...dossier, norm: { ...dossier.norm, digest: await normDigest(norm) } };
  const model = buildReport(own, norm, { date: "2026-11-20", final: false });
  const resultJson = change(JSON.stringify(resultOf(own, norm, model.score)));
  const data = resultJson === undefined ? {} : { resultJson };
  const key = JSON.stringify([language, year, resultJson]);
  const bytes =
    made.get(key) ??
    (await renderReport(buildDocument(model, { language, leaveOut: ["findings", "plan"], ...data }), fonts(), () => {})).bytes;
  made.set(key, bytes);
  return new File([bytes as BlobPart], name, { type: "application/pdf" }); // never shared memory
}

/** Reports that no comparison can use, with the sentence for it. */
export const badReports = [
  {
    name: "zonder.pdf",
    change: () => undefined,
    nl: /^Deze PDF bevat geen gegevens om te vergelijken/,
    en: /^This PDF holds no data to compare/,
  },
  {
    name: "gewijzigd.pdf",
    change: (json: string) => json.replaceAll('"notMet"', '"met"'),
    nl: /De PDF is achteraf gewijzigd\. Gebruik het dossier\.$/,
    en: /It was changed afterwards\. Use the dossier\.$/,
  },
  {
    name: "onbekend.pdf",
    change: (json: string) => json.replace('"version":"2016-2017"', '"version":"2030"'),
    nl: /^Dit programma heeft de norm klantbelang@2030 niet/,
    en: /^This program does not have the norm klantbelang@2030/,
  },
] as const;
