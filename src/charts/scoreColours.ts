/**
 * The colours of every chart, on screen and in the report. The five scores run from warm and light to cool and dark, in
 * steps of lightness that stay apart in the common kinds of colour blindness; a colour never stands without its figure.
 */
export type ChartPalette = {
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly ground: string;
  readonly accent: string;
  /** From the lowest score to the highest. */
  readonly scores: readonly [string, string, string, string, string];
};

export const lightPalette: ChartPalette = {
  ink: "#1c2530",
  muted: "#5a6672",
  hairline: "#d3dae0",
  ground: "#ffffff",
  accent: "#0b5a6b",
  scores: ["#c98222", "#4b8266", "#016770", "#004b7e", "#241f60"],
};

export const darkPalette: ChartPalette = {
  ink: "#e8edf1",
  muted: "#9fabb6",
  hairline: "#3a454f",
  ground: "#141a20",
  accent: "#6ecbd6",
  scores: ["#b3683a", "#a39648", "#69b183", "#6ecbd6", "#b1e9f7"],
};

/** The colour of a score between `min` and `max`, whatever the length of the norm's scale. */
export function scoreColour(score: number, range: { readonly min: number; readonly max: number }, palette: ChartPalette): string {
  const span = Math.max(1, range.max - range.min);
  const place = Math.min(span, Math.max(0, score - range.min));
  const index = Math.round((place * (palette.scores.length - 1)) / span);
  return palette.scores[index] ?? palette.ink;
}

/** Contrast by WCAG 2.2, from 1 to 21. Colours are `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, 0-255. */
export function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
