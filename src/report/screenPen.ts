import type { Language } from "../core/norm/normSchema.ts";
import { brandOf } from "./brand.ts";
import { wordsIn } from "./words.ts";
import { newPen, type Pen } from "./writing.ts";

/** For a screen that says the very sentences of a page on paper. */
export function screenPen(language: Language, typedIn: Language): Pen {
  return newPen(language, typedIn, wordsIn(language), brandOf(""));
}
