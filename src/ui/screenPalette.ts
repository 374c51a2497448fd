import type { ChartPalette } from "../charts/scoreColours.ts";

/** The colours of charts as the stylesheet has them, so that a chart follows the theme without being drawn again. */
export const screenPalette: ChartPalette = {
  ink: "var(--color-ink)",
  muted: "var(--color-muted)",
  hairline: "var(--color-line)",
  ground: "var(--color-ground)",
  accent: "var(--color-accent)",
  scores: ["var(--color-score-1)", "var(--color-score-2)", "var(--color-score-3)", "var(--color-score-4)", "var(--color-score-5)"],
};
