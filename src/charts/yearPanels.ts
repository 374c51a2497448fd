import { yearOf } from "../core/comparison/auditLabels.ts";
import type { ComparedAudit } from "../core/comparison/comparedAudit.ts";
import { addressOf, type SectionYears, type Track, type Years } from "../core/comparison/compareYears.ts";
import { whoseCounts } from "../core/dossier/whoseCounts.ts";
import { scoresOf } from "../core/norm/scoresOf.ts";
import type { MeanScore, NormScore, SectionScore } from "../core/scoring/scores.ts";
import type { YearPanel, YearScore } from "./yearsChart.ts";

export type PanelWords = {
  readonly section: (section: SectionYears) => string;
  readonly score: (score: SectionScore) => string;
  readonly mean: string;
  readonly meanOf: (mean: MeanScore) => string;
  /** Tenths of a published value: 42 is 4.2. */
  readonly tenths: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly reference: (reference: Years["references"][number]) => string;
  readonly norm: (audit: ComparedAudit) => string;
  readonly labels: readonly string[];
};

/**
 * The scores of one unit as pictures over the years, a section each and the mean. Audits without a period have no place in
 * time. Published values that are comparable stand in the picture of the mean when they are of about these years.
 */
export function yearPanels(years: Years, track: Track, words: PanelWords): readonly YearPanel[] {
  const moments = momentsOf(years, track);
  if (moments.length === 0) return [];
  const selves = new Map(years.self.map(({ audit, score }) => [audit, score]));
  const sections = years.sections.flatMap((section): readonly YearPanel[] => {
    const scores = moments.flatMap(({ index, at }) => {
      const audit = years.audits[index];
      const own = section.scores[index];
      if (audit === undefined || own === undefined) return [];
      const self = selves.get(index)?.sections.find(({ id }) => id === section.section);
      return bothOf(audit, at, words, index, own, self).map(([score, point]) => ({
        ...point,
        ...boundsOf(score),
        shown: words.score(score),
      }));
    });
    if (scores.length === 0) return [];
    return [{ name: words.section(section), ...scaleOf(section, words), scores, references: [] }];
  });
  const mean = meanPanel(years, moments, selves, words);
  return mean === undefined ? sections : [...sections, mean];
}

type Moment = { readonly index: number; readonly at: number };

/** Audits of one year stand beside each other within it. */
function momentsOf({ audits }: Years, track: Track): readonly Moment[] {
  const dated = track.audits.flatMap((index) => {
    const year = audits[index] && yearOf(audits[index]);
    return year === undefined ? [] : [{ index, year: Number(year) }];
  });
  return dated.map(({ index, year }) => {
    const same = dated.filter((other) => other.year === year);
    return { index, at: year + same.findIndex((other) => other.index === index) / same.length };
  });
}

type Point = Pick<YearScore, "at" | "whose" | "norm" | "audit">;

function bothOf<Score>(audit: ComparedAudit, at: number, words: PanelWords, index: number, own: Score, self: Score | undefined) {
  const whose = whoseCounts(audit.audit.auditKind);
  const point = { at, norm: words.norm(audit), audit: words.labels[index] ?? "" };
  const counting: readonly [Score, Point] = [own, { ...point, whose }];
  return whose === "self" || self === undefined ? [counting] : [counting, [self, { ...point, whose: "self" }] as const];
}

/** Of a checklist: hundredths of what applies. */
function boundsOf(score: SectionScore): Pick<YearScore, "low" | "high"> {
  if (score.kind !== "checklist") return { low: score.low, high: score.high };
  const share = (met: number) => (score.applicable === 0 ? 0 : (100 * met) / score.applicable);
  return { low: share(score.met), high: share(score.met + score.open.length) };
}

function scaleOf({ norm, section: id }: SectionYears, { percent }: PanelWords): Pick<YearPanel, "range" | "ticks"> {
  const section = norm.sections.find((one) => one.id === id);
  if (section === undefined || section.scoring.kind === "checklist") {
    return { range: { min: 0, max: 100 }, ticks: [0, 50, 100].map((at) => ({ at, name: percent(at) })) };
  }
  const possible = scoresOf(section.scoring);
  return { range: { min: Math.min(...possible), max: Math.max(...possible) } };
}

function meanPanel(
  years: Years,
  moments: readonly Moment[],
  selves: ReadonlyMap<number, NormScore>,
  words: PanelWords,
): YearPanel | undefined {
  const scores = moments.flatMap(({ index, at }) => {
    const audit = years.audits[index];
    const own = audit?.audit.score.overall;
    if (audit === undefined || own?.kind !== "mean" || own.count === 0) return [];
    const self = selves.get(index)?.overall;
    return bothOf(audit, at, words, index, own, self?.kind === "mean" ? self : undefined).map(([mean, point]) => ({
      ...point,
      low: mean.sumLow / mean.count,
      high: mean.sumHigh / mean.count,
      shown: words.meanOf(mean),
    }));
  });
  if (scores.length === 0) return undefined;
  const [first, last] = [Math.min(...moments.map(({ at }) => at)), Math.max(...moments.map(({ at }) => at))];
  const norms = new Set(moments.flatMap(({ index }) => (years.audits[index] === undefined ? [] : [addressOf(years.audits[index])])));
  const near = years.references.filter(({ comparable, year }) => comparable && norms.size === 1 && year >= first - 2 && year <= last + 1);
  const graded = years.sections.flatMap((section) => {
    const { range, ticks } = scaleOf(section, words);
    return ticks === undefined ? [range] : [];
  });
  return {
    name: words.mean,
    range: { min: Math.min(...graded.map(({ min }) => min)), max: Math.max(...graded.map(({ max }) => max)) },
    scores,
    references: near.map((one) => ({ at: one.year, value: one.tenths / 10, name: words.reference(one), shown: words.tenths(one.tenths) })),
  };
}
