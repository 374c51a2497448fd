import { exampleRegisterYears } from "../../state/register/exampleRegisterFile.ts";

/** The example has registers of three years; that of the audit period where it is one of them. */
export function yearOf(date: string): (typeof exampleRegisterYears)[number] {
  return exampleRegisterYears.find((year) => date.startsWith(String(year))) ?? 2026;
}
