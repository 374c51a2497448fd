import type { FigureId, Language } from "../../core/norm/normSchema.ts";
import { type CaseFilter, filterFields } from "../../core/register/selectCases.ts";
import { formatDate, formatHundredths, formatNumber, formatShare } from "../../i18n/format.ts";
import type { Words } from "../words.ts";

/** What figures of a register are written with, on screen and in the report alike. */
export type FigureWriting = { readonly words: Words; readonly language: Language };

/** One decimal, half up, with the sign: `80,9 %`. */
export function shareText({ words, language }: FigureWriting, part: number, of: number): string {
  if (of === 0) return words("register.noShare");
  return words("register.percent", { value: formatShare(Math.floor((part * 20_000 + of) / (of * 2)), language) });
}

/** A share between 0 and 1, for an axis. */
export function axisPercent({ words }: FigureWriting, share: number): string {
  return words("register.percent", { value: Math.round(share * 100) });
}

export function numberText({ language }: FigureWriting, value: number): string {
  return formatNumber(value, language);
}

export function dayText({ language }: FigureWriting, date: string): string {
  return formatDate(date, language, "short");
}

/** Days come in hundredths. */
export function daysText({ language }: FigureWriting, hundredths: number): string {
  return hundredths % 100 === 0 ? formatNumber(hundredths / 100, language) : formatHundredths(hundredths, language, 1);
}

export function figureName({ words }: FigureWriting, id: FigureId): string {
  return words(`register.figure.${id}`);
}

/** What the figure is, in words that stand beside it wherever it is shown. */
export function definitionOf({ words }: FigureWriting, id: FigureId): string {
  return words(`register.definition.${id}`);
}

/** What a share of the vital few, of a pattern and the like is called when it is a part of a whole. */
export function populationText(
  { words }: FigureWriting,
  population: "dueInPeriod" | "receivedInPeriod" | "endedOfReceived" | "receivedWithCustomer",
): string {
  return words(`register.population.${population}`);
}

/** `Kanaal: Post, Telefoon; Onderwerp: Nota`: the names to which the cases are narrowed; empty without a filter. */
export function filterText({ words }: FigureWriting, filter: CaseFilter): string {
  return filterFields
    .flatMap((field) => {
      const names = filter[field]?.map((name) => (name === "" ? words("register.blankName") : name));
      return names === undefined ? [] : [`${words(`register.field.${field}`)}: ${names.join(", ")}`];
    })
    .join("; ");
}
