import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Language } from "../../core/norm/normSchema.ts";
import { dateOf, dayOf } from "../../core/register/calendar.ts";
import { startRegister } from "../../core/register/readRegister.ts";
import { registerFigures } from "../../core/register/registerFigures.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import { summariseFigures } from "../../core/register/summariseFigures.ts";
import { yearFigures } from "../klantbelang/yearFigures.ts";
import { type ExampleYear, exportedAfterDays } from "./exampleCases.ts";
import { exampleRegister } from "./exampleRegister.ts";
import { causeWords } from "./registerWords.ts";

/** Size and SHA-256 of the register's file, `exampleRegisterCsv`; a test computes them again. */
export const exampleRegisterFiles: Readonly<Record<ExampleYear, Readonly<Record<Language, readonly [sizeBytes: number, sha256: string]>>>> =
  {
    2024: {
      nl: [473945, "60dbd4949c48d8166b32e217c7f8284040e0a0dbca5cd050eaaa8c7d89172ef5"],
      en: [459252, "e860dd81155dc9d3fb5e6ea0ebacc7f09a0dc11994989eccc5e66d88cd3460f2"],
    },
    2025: {
      nl: [525789, "a69c80fc9e0073c14c96c4253706ca7b91b6a82bedf96e07f018b6affaefc19c"],
      en: [508494, "43e4ef7c1d8f1bc4f3898ba89804637283af3a100eeeaf49f70f5cd8df4e734c"],
    },
    2026: {
      nl: [553718, "936f3f3271db7de22fa9fe77c9475dee22696ca240c34801a15459901c2f13b9"],
      en: [531274, "57418871100bd0c2101ff2486232f8cc67ee507dba70d6a89091cf969f2dfc7d"],
    },
  };

/** What the example keeps of its registers: the figures of its year and of the year before, and the terms it publishes. */
export function exampleRegisters(
  year: ExampleYear,
  language: Language,
  idOf: (name: string) => string,
  by: string,
): Pick<Dossier, "registers" | "terms"> {
  const years = year === 2024 ? [2024 as const] : year === 2025 ? ([2024, 2025] as const) : ([2025, 2026] as const);
  const records = years.map((one) => {
    const id = idOf(`register ${one}`);
    const [sizeBytes, sha256] = exampleRegisterFiles[one][language];
    const figures = summaryOf(one, language);
    const { read, used, rejected } = figures;
    return {
      id,
      name: `${language === "nl" ? "klachtenregister" : "complaint-register"}-${one}.csv`,
      sha256,
      sizeBytes,
      rows: { read, used, rejected },
      from: yearFigures[one].from,
      to: yearFigures[one].to,
      figures,
      note: "",
      added: { by, at: `${figures.today}T09:00:00.000Z` },
    };
  });
  return {
    registers: Object.fromEntries(records.map((record) => [record.id, record])),
    terms: Object.fromEntries(
      Object.values(causeWords).map(({ name, termWorkingDays }) => {
        const id = idOf(`term ${name.en}`);
        const source = language === "nl" ? "Klachtenreglement, op de website" : "Complaint regulation, on the website";
        const fields = { field: "category" as const, name: name[language], days: termWorkingDays, unit: "workingDays" as const };
        return [id, { id, ...fields, validFrom: "", source }];
      }),
    ),
  };
}

const summaries = new Map<string, RegisterSummary>();

/** Computed from the cases as everywhere else, once. */
function summaryOf(year: ExampleYear, language: Language): RegisterSummary {
  const key = `${year} ${language}`;
  const known = summaries.get(key) ?? computed(year, language);
  summaries.set(key, known);
  return known;
}

function computed(year: ExampleYear, language: Language): RegisterSummary {
  const { header, rows } = exampleRegister(year, language);
  const started = startRegister(header, {});
  if (started.kind === "problems") throw new Error("The example's register has no date of receipt");
  for (const [place, cells] of rows.entries()) started.reader.add({ line: place + 2, cells });
  const done = started.reader.done();
  if (done.kind === "problems") throw new Error("The example's register cannot be read");
  const { from, to } = yearFigures[year];
  const period = { from: dayOf(from), to: dayOf(to) };
  const today = dayOf(dateOf(period.to + exportedAfterDays));
  const { register } = done;
  const figures = registerFigures(register, period, today);
  return summariseFigures({ read: register.read, used: register.used, rejected: register.rejected.length }, figures, {
    period,
    today,
    filter: {},
  });
}
