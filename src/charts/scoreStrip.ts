/** One section as a bar on its scale: full up to the score, pale as far as it can still rise. */
import { type Chart, type ChartNode, label, node, tenth } from "./chartNode.ts";
import { type ChartPalette, scoreColour } from "./scoreColours.ts";

export type Strip = { readonly name: string; readonly low: number; readonly high: number; readonly value: string };
export type StripWords = { readonly alt: string; readonly caption: string; readonly section: string; readonly score: string };

const size = { width: 160, height: 30 };
const edge = 6;

export function scoreStrip(
  strip: Strip,
  range: { readonly min: number; readonly max: number },
  words: StripWords,
  palette: ChartPalette,
): Chart {
  const x = (score: number) => tenth(edge + ((score - range.min) * (size.width - 2 * edge)) / Math.max(1, range.max - range.min));
  const levels = Array.from({ length: range.max - range.min + 1 }, (_, index) => range.min + index);
  const colour = scoreColour(strip.low, range, palette);
  const possible = { stroke: scoreColour(strip.high, range, palette), "stroke-width": 3, "stroke-dasharray": "3 2.5" };
  const nodes: ChartNode[] = [
    node("line", { x1: x(range.min), y1: 10, x2: x(range.max), y2: 10, stroke: palette.hairline, "stroke-width": 3 }),
    ...(strip.high > strip.low ? [node("line", { x1: x(strip.low), y1: 10, x2: x(strip.high), y2: 10, ...possible })] : []),
    node("line", { x1: x(range.min), y1: 10, x2: x(strip.low), y2: 10, stroke: colour, "stroke-width": 5 }),
    ...(strip.high > strip.low
      ? [node("circle", { cx: x(strip.high), cy: 10, r: 4, fill: palette.ground, stroke: possible.stroke, "stroke-width": 1.6 })]
      : []),
    node("circle", { cx: x(strip.low), cy: 10, r: 5, fill: colour }),
    ...levels.map((level) => label(x(level), 27, String(level), { fill: palette.muted, anchor: "middle", size: 8 })),
  ];
  return {
    ...size,
    nodes,
    alt: words.alt,
    table: { caption: words.caption, head: [words.section, words.score], rows: [[strip.name, strip.value]] },
  };
}
