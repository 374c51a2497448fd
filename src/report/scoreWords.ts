/** Scores, effects and lists of criteria in words, the same in every chapter. */
import type { PointReport, SectionReport } from "../core/reporting/reportModel.ts";
import { formatMean } from "../core/scoring/formatMean.ts";
import type { MeanScore, ReadinessScore, SectionScore } from "../core/scoring/scores.ts";
import { formatScore } from "../i18n/format.ts";
import { type Pen, sayIn, type Writing } from "./writing.ts";

/** `I Beleid en cultuur`. */
export function sectionName(writing: Pen, section: Pick<SectionReport, "ref" | "name">): string {
  return `${section.ref} ${sayIn(writing, section.name)}`;
}

/** `3`, `2, kan 4 worden`, or for a checklist `5 van 7`. */
export function scoreValue({ words }: Pen, score: SectionScore): string {
  if (score.kind === "checklist") return words("summary.metOfApplicable", { met: score.met, applicable: score.applicable });
  return score.low === score.high ? String(score.low) : words("scores.valueRange", { low: score.low, high: score.high });
}

/** `3` or `2 tot 4`. */
export function scoreShort({ words }: Pen, score: SectionScore): string {
  if (score.kind === "checklist") return words("summary.metOfApplicable", { met: score.met, applicable: score.applicable });
  return score.low === score.high ? String(score.low) : words("scores.valueShort", { low: score.low, high: score.high });
}

export function meanWords({ words, language }: Pen, mean: MeanScore): { readonly value: string; readonly sum: string } {
  const low = formatScore(formatMean(mean.sumLow, mean.count), language);
  const high = formatScore(formatMean(mean.sumHigh, mean.count), language);
  const same = mean.sumLow === mean.sumHigh;
  const sum = same ? String(mean.sumLow) : words("scores.valueShort", { low: mean.sumLow, high: mean.sumHigh });
  return {
    value: same ? low : words("summary.meanRange", { low, high }),
    sum: words("summary.meanSum", { sum, count: mean.count }),
  };
}

export function readinessWords({ words }: Pen, { low, high }: ReadinessScore): string {
  const names = { low: words(`readiness.${low}`), high: words(`readiness.${high}`) };
  return low === high ? names.low : words("summary.readinessRange", { low: names.low, high: lowerFirst(names.high) });
}

/** What a point does when it alone is done, or which next score needs it; a point whose criteria are all met has done its work. */
export function effectWords(writing: Writing, { effects, neededFor, unmet }: Pick<PointReport, "effects" | "neededFor" | "unmet">): string {
  const { words } = writing;
  if (unmet === 0) return words("plan.reached");
  const lifts = effects
    .filter(({ kind }) => kind !== "checklist")
    .map(({ id, from, to }) => words("plan.lift", { section: refOf(writing, id), from, to }));
  const gained = effects.filter(({ kind }) => kind === "checklist").reduce((sum, { from, to }) => sum + to - from, 0);
  const needed = neededFor.map(({ section, target }) => words("plan.needed", { section: refOf(writing, section), target }));
  const parts = [...lifts, ...(gained > 0 ? [words("plan.gain", { count: gained })] : []), ...needed];
  return parts.length > 0 ? parts.join("; ") : words("plan.later");
}

function refOf({ model }: Writing, id: string): string {
  return model.sections.find((section) => section.id === id)?.ref ?? id;
}

/** For a name inside a sentence; an abbreviation keeps its capitals. */
export function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}
