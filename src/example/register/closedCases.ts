import type { Language } from "../../core/norm/normSchema.ts";
import { dayOf } from "../../core/register/calendar.ts";
import type { CaseFile } from "../../core/sampling/drawSample.ts";
import type { ExampleYear } from "./exampleCases.ts";
import { type ExampleRegister, exampleRegister } from "./exampleRegister.ts";

/** The columns of the register that a population needs. */
const [idColumn, closedColumn, channelColumn] = [0, 5, 7] as const;

/** The files that were closed from one day to another, both included, by number and channel, as the register exports them. */
export function closedCases(year: ExampleYear, language: Language, from: string, to: string): readonly CaseFile[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  return registerOf(year, language).rows.flatMap((row) => {
    const closed = row[closedColumn] ?? "";
    const day = closed === "" ? undefined : dayOf(language === "en" ? closed : closed.split("-").reverse().join("-"));
    if (day === undefined || day < first || day > last) return [];
    return [{ id: row[idColumn] ?? "", stratum: row[channelColumn] ?? "" }];
  });
}

const registers = new Map<string, ExampleRegister>();

function registerOf(year: ExampleYear, language: Language): ExampleRegister {
  const key = `${year} ${language}`;
  const register = registers.get(key) ?? exampleRegister(year, language);
  registers.set(key, register);
  return register;
}
