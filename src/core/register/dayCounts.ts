import type { Histogram } from "./percentile.ts";

/** How often each whole number from 0 occurs: nearly all are small. Without a closure in it, so that counting a million stays fast from one figure to the next. */
export type DayCounts = { readonly near: Int32Array; readonly far: Map<number, number> };

export function noDayCounts(): DayCounts {
  return { near: new Int32Array(4096), far: new Map() };
}

export function countDay({ near, far }: DayCounts, days: number): void {
  if (days < near.length) near[days] = (near[days] ?? 0) + 1;
  else far.set(days, (far.get(days) ?? 0) + 1);
}

/** In ascending order. */
export function countedDays({ near, far }: DayCounts): Histogram {
  const found: (readonly [number, number])[] = [];
  for (let value = 0; value < near.length; value += 1) {
    const count = near[value] ?? 0;
    if (count > 0) found.push([value, count]);
  }
  return [...found, ...[...far].sort(([a], [b]) => a - b)];
}
