/** The colour of a place on an ordered scale, as the stylesheet has it for the theme in use. Never without the figure. */
export function scaleColour(value: number, min: number, max: number): string {
  const share = max === min ? 1 : (value - min) / (max - min);
  const step = 1 + Math.round(Math.min(1, Math.max(0, share)) * 4);
  return `var(--color-score-${step})`;
}
