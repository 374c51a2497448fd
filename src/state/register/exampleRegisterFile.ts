import type { Language } from "../../core/norm/normSchema.ts";
import { type SavedFile, saveFile } from "../../platform/files.ts";

export const exampleRegisterYears = [2024, 2025, 2026] as const;
type Year = (typeof exampleRegisterYears)[number];

/** The register of the fictional organisation as a file, made when it is asked for. */
export async function exampleRegisterFile(year: Year, language: Language): Promise<File> {
  const { exampleRegisterCsv } = await import("../../example/register/exampleRegister.ts");
  return new File([exampleRegisterCsv(year, language)], nameOf("register", year, language), { type: "text/csv" });
}

export async function exampleSurveyFile(year: Year, language: Language): Promise<File> {
  const { exampleSurveyCsv } = await import("../../example/register/exampleSurvey.ts");
  return new File([exampleSurveyCsv(year, language)], nameOf("survey", year, language), { type: "text/csv" });
}

export async function saveExampleRegister(year: Year, language: Language): Promise<SavedFile> {
  const file = await exampleRegisterFile(year, language);
  return saveFile(file, file.name);
}

export function isExampleRegister(name: string): boolean {
  return exampleRegisterYears.some((year) => nameOf("register", year, "nl") === name || nameOf("register", year, "en") === name);
}

function nameOf(what: "register" | "survey", year: Year, language: Language): string {
  const names = {
    nl: { register: "klachtenregister", survey: "klantonderzoek" },
    en: { register: "complaint-register", survey: "customer-survey" },
  };
  return `${names[language][what]}-${year}.csv`;
}
