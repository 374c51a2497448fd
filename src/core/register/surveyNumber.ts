import { noDay } from "./register.ts";

/** `8`, `8.5` or `8,5` in hundredths; anything else counts as no answer. */
export function readSurveyNumber(cell: string): number {
  const [, whole, fraction = ""] = /^\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*$/.exec(cell) ?? [];
  return whole === undefined ? noDay : Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
}
