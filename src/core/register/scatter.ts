import { type Cases, isWithin, noDay, type Period, type Words } from "./register.ts";

/** One category by how often it occurs and how heavy it weighs on average; above the median is `often`, `heavy`. */
export type ScatterPoint = {
  readonly name: string;
  readonly count: number;
  /** The mean importance stays a sum and a count. */
  readonly sum: number;
  readonly weighed: number;
  readonly often: boolean;
  readonly heavy: boolean;
};

/** Categories against importance, most frequent first. Cases without either are left out; undefined when importance is not in words or numbers known here. */
export function scatter(cases: Cases, period: Period): readonly ScatterPoint[] | undefined {
  const { category, importance } = cases.words;
  if (category === undefined || importance === undefined) return undefined;
  const weights = importance.names.map(weightOf);
  const points = weigh(cases, category, importance, weights, period);
  if (points.length === 0) return undefined;
  const counts = points.map(({ count }) => count).sort((a, b) => a - b);
  const means = [...points].sort((a, b) => a.sum * b.weighed - b.sum * a.weighed);
  return points
    .map((point) => ({ ...point, often: isAboveMiddle(point.count, counts), heavy: isHeavy(point, means) }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

type Weighed = Pick<ScatterPoint, "name" | "count" | "sum" | "weighed">;

function weigh(
  cases: Cases,
  category: Words,
  importance: Words,
  weights: readonly (number | undefined)[],
  period: Period,
): readonly Weighed[] {
  const totals = category.names.map((name) => ({ name, count: 0, sum: 0, weighed: 0 }));
  const { rows } = cases;
  const { days } = cases.moments.received;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const total = totals[category.ids[row] ?? -1];
    if (total === undefined || !isWithin(period, days[row] ?? noDay)) continue;
    total.count += 1;
    const weight = weights[importance.ids[row] ?? -1];
    if (weight === undefined) continue;
    total.sum += weight;
    total.weighed += 1;
  }
  return totals.filter(({ weighed }) => weighed > 0);
}

const words: readonly (readonly [RegExp, number])[] = [
  [/^(?:laag|low|klein|minor|gering)\b/i, 1],
  [/^(?:midden|middel|normaal|gemiddeld|medium|normal|moderate)\b/i, 2],
  [/^(?:hoog|high|groot|major|ernstig|urgent)\b/i, 3],
  [/^(?:kritiek|kritisch|critical|zeer ernstig|zeer hoog|very high)\b/i, 4],
];

/** A whole number, heavier when higher, or a word for low to critical. */
function weightOf(name: string): number | undefined {
  if (/^\d{1,3}$/.test(name)) return Number(name);
  return words.findLast(([pattern]) => pattern.test(name))?.[1];
}

/** Twice the value against the sum of the two in the middle, so that nothing is halved. */
function isAboveMiddle(value: number, ascending: readonly number[]): boolean {
  const [low = 0, high = 0] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]];
  return 2 * value > low + high;
}

function isHeavy({ sum, weighed }: Weighed, ascending: readonly Weighed[]): boolean {
  const [low, high] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]];
  if (low === undefined || high === undefined) return false;
  return 2 * sum * low.weighed * high.weighed > weighed * (low.sum * high.weighed + high.sum * low.weighed);
}
