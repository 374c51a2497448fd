import coverage from "../fonts/coverage.json" with { type: "json" };

/** Stands where the report's font has no character for what was typed. */
export const REPLACEMENT = "□";

const CHARACTER = coverage.ranges.map((range) => range.map((code) => `\\u{${(code ?? 0).toString(16)}}`).join("-")).join("");
const COVERED = new RegExp(`^[${CHARACTER}\\n\\t]*$`, "u");
/** Soft hyphens, joiners, direction marks and other things without a shape. */
const SHAPELESS = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]|(?![\n\t])\p{Cc}/gu;
/** Every wider or narrower space. The ones that may not break stay unbreakable. */
const BREAKING_SPACE = /[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g;
const UNBREAKING_SPACE = /[\u2007\u202f]/g;

const letters = new Intl.Segmenter("nl", { granularity: "grapheme" });

/**
 * The text as the report can print it. Letters with loose accents are joined; what the font lacks (an emoji, another
 * script) becomes one visible sign per letter and is named in `replaced`, each once, in the order of the text.
 */
export function replaceUncovered(text: string): { readonly text: string; readonly replaced: readonly string[] } {
  const joined = text.normalize("NFC");
  if (COVERED.test(joined) && !joined.includes("\u00ad")) return { text: joined, replaced: [] };
  const plain = joined
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(BREAKING_SPACE, " ")
    .replace(UNBREAKING_SPACE, "\u00a0");
  const replaced = new Set<string>();
  const printed = Array.from(letters.segment(plain), ({ segment }) => {
    const shaped = segment.replace(SHAPELESS, "");
    if (COVERED.test(shaped)) return shaped;
    replaced.add(segment);
    return REPLACEMENT;
  });
  return { text: printed.join(""), replaced: [...replaced] };
}
