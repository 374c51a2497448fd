/** Text for comparing without case and accents: "Coördinator" and "COORDINATOR" fold to the same. */
export function foldText(text: string): string {
  return text.replace(beyondAscii, foldSigns).toLowerCase();
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

const beyondAscii = /[^ -~\s]+/g;

/** One sign at a time: lower case of a whole word can depend on what stands beside a sign. */
function foldSigns(signs: string): string {
  let folded = "";
  for (const sign of signs) folded += sign.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return folded;
}
