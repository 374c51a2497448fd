import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Language } from "../../core/norm/normSchema.ts";
import { startSurvey } from "../../core/register/readSurvey.ts";
import { type SurveySummary, summariseSurvey } from "../../core/register/surveySummary.ts";
import { yearFigures } from "../klantbelang/yearFigures.ts";
import type { ExampleYear } from "./exampleCases.ts";
import { exampleSurveyCsv } from "./exampleSurvey.ts";

/** Size and SHA-256 of the survey's file, `exampleSurveyCsv`; a test computes them again. */
export const exampleSurveyFiles: Readonly<Record<ExampleYear, Readonly<Record<Language, readonly [sizeBytes: number, sha256: string]>>>> = {
  2024: {
    nl: [7518, "09cbeac8e6e429e2600a1c88a90c393472b6166c9ba30cd2fa91d789b5410c55"],
    en: [6637, "0885fce35a0da173aceaaf4fd9fd84c6d57268015ea3bafab571122da304ed09"],
  },
  2025: {
    nl: [7923, "57614cb85c248e14e4e7f2a23ceaebd5eaca8e120b43c71582f72c01f3d9472c"],
    en: [6993, "2af626e20aeea84cc85d367715f795616065f9214a30b1a0162a26c94ac56591"],
  },
  2026: {
    nl: [8389, "5b1982da5dcc58a8af0ec1f32a7690b28e7a46e537482875a09ba90605905013"],
    en: [7406, "af31e2aa1973f7688bbc653cde815b2312a27c9117ade75a55a63940c4ee108b"],
  },
};

/** The survey among customers of the example's year, as it is kept after reading. */
export function exampleSurveys(year: ExampleYear, language: Language, idOf: (name: string) => string, by: string): Dossier["surveys"] {
  const id = idOf(`survey ${year}`);
  const [sizeBytes, sha256] = exampleSurveyFiles[year][language];
  const { from, to } = yearFigures[year];
  const name = `${language === "nl" ? "klantonderzoek" : "customer-survey"}-${year}.csv`;
  const figures = summaryOf(year);
  return { [id]: { id, name, sha256, sizeBytes, from, to, figures, added: { by, at: `${to}T10:00:00.000Z` } } };
}

/** Counted from the answers as everywhere else; the words of a language change nothing in it. */
function summaryOf(year: ExampleYear): SurveySummary {
  const [heading = "", ...lines] = exampleSurveyCsv(year, "nl").replace("\uFEFF", "").trim().split("\r\n");
  const started = startSurvey(heading.split(";"));
  if (started.kind === "problems") throw new Error("The example's survey has no mark");
  for (const [place, line] of lines.entries()) started.reader.add({ line: place + 2, cells: line.split(";") });
  return summariseSurvey(started.reader.done());
}
