import { formatDate } from "../i18n/format.ts";
import type { Pen } from "./writing.ts";

/** `1 januari 2025 tot en met 31 december 2025`, or what of it is known. */
export function span({ words, language }: Pick<Pen, "words" | "language">, from: string, to: string): string {
  const dates = { from: formatDate(from, language), to: formatDate(to, language) };
  if (from !== "" && to !== "") return words("cover.fromTo", dates);
  if (from !== "") return words("cover.from", dates);
  return to === "" ? "" : words("cover.to", dates);
}
