/** How often each whole value occurs, ascending. */
export type Histogram = readonly (readonly [value: number, count: number])[];

export function histogramOf(counts: ReadonlyMap<number, number>): Histogram {
  return [...counts].sort(([a], [b]) => a - b);
}

/**
 * The percentile by linear interpolation between the two nearest values, in hundredths, so that it is exact. Undefined
 * for an empty list. Source: type 7 of Hyndman and Fan, Sample quantiles in statistical packages, 1996.
 */
export function percentileInHundredths(histogram: Histogram, percent: number): number | undefined {
  const size = histogram.reduce((sum, [, count]) => sum + count, 0);
  if (size === 0) return undefined;
  const steps = (size - 1) * percent;
  const place = Math.floor(steps / 100);
  const low = valueAt(histogram, place);
  const high = valueAt(histogram, Math.min(place + 1, size - 1));
  return low * 100 + (steps % 100) * (high - low);
}

function valueAt(histogram: Histogram, place: number): number {
  let passed = 0;
  for (const [value, count] of histogram) {
    passed += count;
    if (place < passed) return value;
  }
  throw new Error(`No value at ${place} of ${passed}`);
}
