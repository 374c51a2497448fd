import type { PublishedTerm } from "./publishedTerm.ts";
import type { DayUnit } from "./turnaround.ts";

/** The one term that can stand as a line in a picture of turnaround: only where all terms are as long, in the days that are counted. */
export function termLine(terms: readonly Pick<PublishedTerm, "days" | "unit">[], unit: DayUnit): number | undefined {
  const lengths = new Set(terms.map((term) => (term.unit === unit ? term.days : undefined)));
  const [only] = lengths;
  return lengths.size === 1 ? only : undefined;
}
