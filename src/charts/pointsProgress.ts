/** How many improvement points stand at each step on the way to verified. */
import { type Chart, type ChartNode, label, node, tenth } from "./chartNode.ts";
import type { ChartPalette } from "./scoreColours.ts";

export type StepCount = { readonly name: string; readonly count: number };
export type StepWords = { readonly alt: string; readonly caption: string; readonly status: string; readonly count: string };

const names = 110;
const room = 320;
const rowHeight = 22;

export function pointsProgress(steps: readonly StepCount[], words: StepWords, palette: ChartPalette): Chart {
  const most = Math.max(1, ...steps.map((step) => step.count));
  const nodes = steps.flatMap((step, index): ChartNode[] => {
    const y = 4 + index * rowHeight;
    const width = tenth((step.count * room) / most);
    return [
      label(0, y + 11, step.name, { fill: palette.ink }),
      node("line", { x1: names, y1: y + 15, x2: names + room, y2: y + 15, stroke: palette.hairline, "stroke-width": 0.6 }),
      ...(step.count === 0 ? [] : [node("rect", { x: names, y, width, height: 15, rx: 1.5, fill: palette.accent })]),
      label(names + width + 6, y + 11.5, String(step.count), { fill: palette.ink, bold: true }),
    ];
  });
  return {
    width: 480,
    height: 8 + steps.length * rowHeight,
    nodes,
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.status, words.count],
      rows: steps.map((step) => [step.name, String(step.count)]),
    },
  };
}
