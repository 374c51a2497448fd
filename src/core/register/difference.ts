/** A part of a whole, both whole numbers. */
export type Fraction = { readonly part: number; readonly of: number };

/** From -1 to 1; `moreThanChance` when the interval leaves out 0. */
export type Difference = { readonly by: number; readonly low: number; readonly high: number; readonly moreThanChance: boolean };

/**
 * How much one share is above another, with an interval at 95 %; undefined when either is a share of nothing. Source:
 * Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998), method 10.
 */
export function differenceOf(one: Fraction, other: Fraction): Difference | undefined {
  if (one.of === 0 || other.of === 0) return undefined;
  const [p, q] = [one.part / one.of, other.part / other.of];
  const [a, b] = [wilson(one), wilson(other)];
  const by = p - q;
  const low = by - Math.sqrt((p - a.low) ** 2 + (b.high - q) ** 2);
  const high = by + Math.sqrt((a.high - p) ** 2 + (q - b.low) ** 2);
  return { by, low, high, moreThanChance: low > 0 || high < 0 };
}

const z = 1.959964;

/** Source: Wilson, Probable inference, 1927. */
function wilson({ part, of }: Fraction): { readonly low: number; readonly high: number } {
  const p = part / of;
  const middle = 2 * of * p + z * z;
  const reach = z * Math.sqrt(z * z + 4 * of * p * (1 - p));
  const under = 2 * (of + z * z);
  return { low: Math.max(0, (middle - reach) / under), high: Math.min(1, (middle + reach) / under) };
}

/** Whether two counts of equal periods differ by more than chance, were both to vary as independent events do. Source: the normal approximation of two Poisson counts. */
export function countsDiffer(one: number, other: number): boolean {
  return Math.abs(one - other) > z * Math.sqrt(one + other);
}
