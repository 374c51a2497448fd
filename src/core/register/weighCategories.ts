import type { NameCount } from "./pareto.ts";
import type { ScatterPoint } from "./scatter.ts";

/** Frequency against an importance that somebody gave each category; those without one are left out. Above the median is `often`, `heavy`. */
export function weighCategories(
  top: readonly Pick<NameCount, "name" | "count">[],
  importance: ReadonlyMap<string, number>,
): readonly ScatterPoint[] {
  const weighed = top.flatMap(({ name, count }) => {
    const given = importance.get(name);
    return given === undefined ? [] : [{ name, count, sum: given, weighed: 1 }];
  });
  const counts = weighed.map(({ count }) => count);
  const weights = weighed.map(({ sum }) => sum);
  return weighed.map((point) => ({ ...point, often: isAboveMedian(point.count, counts), heavy: isAboveMedian(point.sum, weights) }));
}

function isAboveMedian(value: number, all: readonly number[]): boolean {
  const sorted = all.toSorted((a, b) => a - b);
  // Twice the value against the sum of the two in the middle, so that nothing is halved.
  return 2 * value > (sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0);
}
