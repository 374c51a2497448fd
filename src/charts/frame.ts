import type { ChartPalette } from "./scoreColours.ts";

/**
 * What a chart is drawn on. A unit is a point on paper; on screen it is drawn larger, so that text of 10 units reads as text.
 * Charts keep to their width from `narrowest` up.
 */
export type Frame = { readonly width: number; readonly palette: ChartPalette };

/** A telephone of 390 pixels. */
export const narrowest = 270;
/** The width of the text on A4. */
export const pageFrameWidth = 477;

export function isNarrow({ width }: Frame): boolean {
  return width < 400;
}
