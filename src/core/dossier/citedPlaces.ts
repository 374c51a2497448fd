/** What is cited of a piece of evidence is one line that people type in; a page is added to it and can be taken out again. */
export function withPlace(cited: string, place: string): string {
  return placesIn(cited).includes(place) || place === "" ? cited : cited === "" ? place : `${cited}, ${place}`;
}

/** Without that place, and with everything that was typed since it was added. */
export function withoutPlace(cited: string, place: string): string {
  if (!placesIn(cited).includes(place)) return cited;
  const places = cited.split(",");
  const at = places.findLastIndex((each) => each.trim() === place);
  return places
    .filter((_, index) => index !== at)
    .join(",")
    .trim();
}

function placesIn(cited: string): readonly string[] {
  return cited.split(",").map((place) => place.trim());
}
