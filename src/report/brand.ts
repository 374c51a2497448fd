/** The colours of a report: the house's own, or the organisation's as far as it can be read. */
import { channels, contrast, lightPalette } from "../charts/scoreColours.ts";

export type Brand = {
  /** Filled areas, in the colour that was asked for. */
  readonly fill: string;
  /** Text on a filled area. */
  readonly onFill: string;
  /** Headings and rules on white: the same colour, darkened until it can be read. */
  readonly accent: string;
};

/** What WCAG 2.2 AA asks of body text. */
const readable = 4.5;

/** `colour` is `#rrggbb`, or empty for the house colour. */
export function brandOf(colour: string): Brand {
  const fill = colour === "" ? lightPalette.accent : colour.toLowerCase();
  const onFill = [lightPalette.ground, lightPalette.ink].find((text) => contrast(fill, text) >= readable) ?? "#000000";
  return { fill, onFill, accent: darkened(fill) };
}

function darkened(colour: string): string {
  for (let percent = 100; percent > 0; percent -= 5) {
    const mixed = `#${channels(colour)
      .map((channel) =>
        Math.round((channel * percent) / 100)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")}`;
    if (contrast(mixed, lightPalette.ground) >= readable) return mixed;
  }
  return lightPalette.ink;
}
