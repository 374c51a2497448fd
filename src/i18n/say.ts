import type { Language, LocalText } from "../core/norm/normSchema.ts";

/** Norm text comes from the norm in both languages; this picks one. */
export function say(text: LocalText, language: Language): string {
  return text[language];
}
