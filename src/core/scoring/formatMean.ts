/**
 * One decimal with a point, exactly half up: 9 over 4 is 2.25 and gives "2.3". Works on whole numbers only, so no mean
 * hangs on the rounding of a fraction. A mean over nothing is "-".
 */
export function formatMean(sum: number, count: number): string {
  if (count === 0) return "-";
  const tenths = Math.floor((20 * sum + count) / (2 * count));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
