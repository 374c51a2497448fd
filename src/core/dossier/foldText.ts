/** Text for comparing without case and accents: "Coördinator" and "COORDINATOR" fold to the same. */
export function foldText(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  // The small sigma at the end of a word is another sign than inside it; a search does not know where words end.
  return text.normalize("NFKD").replace(marks, "").toLowerCase().replace(/ς/g, "σ");
}

/**
 * The place in the original text for every place in the folded one, plus the end. Folding can shorten (combining
 * marks) and lengthen (ligatures), so the places are found sign by sign.
 */
export function foldedPlaces(text: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    for (let count = foldText(sign).length; count > 0; count--) places.push(at);
    at += sign.length;
  }
  return [...places, text.length];
}

const beyondAscii = /[^ -~\s]/;
/** The blocks of combining accents; the same as a property of Unicode takes twice the time on a whole dossier. */
const marks = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
