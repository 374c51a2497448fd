import type { Language } from "../../core/norm/normSchema.ts";
import { yearFigures } from "../klantbelang/yearFigures.ts";
import type { ExampleYear } from "./exampleCases.ts";
import { seeded } from "./seeded.ts";

/** One in twelve of those asked had complained, and gives lower marks. */
const complainantsOneIn = 12;

/** The yearly survey among customers as a file: who complained and the mark for recommending, with the year's promoters and detractors. */
export function exampleSurveyCsv(year: ExampleYear, language: Language): string {
  const { asked, promoters, detractors } = yearFigures[year].nps;
  const chance = seeded(year * 11);
  const marks = Array.from({ length: asked }, (_, place) => {
    if (place < detractors) return 6 - Math.floor(chance.share() ** 2 * 7);
    return place < asked - promoters ? 7 + chance.below(2) : 9 + chance.below(2);
  });
  // Those with the lowest marks are the likeliest to have complained.
  const complained = new Set(
    marks
      .map((mark, place) => ({ place, order: mark + chance.below(30) }))
      .sort((a, b) => a.order - b.order)
      .slice(0, Math.floor(asked / complainantsOneIn))
      .map(({ place }) => place),
  );
  const words =
    language === "nl"
      ? { header: "Klager;NPS", yes: "ja", no: "nee", separator: ";" }
      : { header: "Complainant,NPS", yes: "yes", no: "no", separator: "," };
  const rows = marks.map((mark, place) => `${complained.has(place) ? words.yes : words.no}${words.separator}${mark}`);
  return `\uFEFF${[words.header, ...chance.shuffled(rows)].join("\r\n")}\r\n`;
}
