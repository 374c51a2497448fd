/** `80.9` for 72 of 89: one decimal, half up, in whole numbers. Undefined when there is nothing to divide by. */
export function percentText(part: number, of: number): string | undefined {
  if (of === 0) return undefined;
  const tenths = Math.floor((2000 * part + of) / (2 * of));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

/** Compared as whole numbers, so that 900 of 1000 meets 90 % and 899 does not. */
export function isAtLeast(part: number, of: number, percent: number): boolean {
  return part * 100 >= percent * of;
}
