import { type ChartNode, label, type TextStyle } from "./chartNode.ts";
import { fitLines, textWidth } from "./textWidth.ts";

/** A text of at most `most` lines around the middle `y`, cut off where it does not fit; its table row has it whole. */
export function middleText(x: number, y: number, words: string, width: number, style: TextStyle, most = 1): readonly ChartNode[] {
  const size = style.size ?? 10;
  const lines = fitLines(words, width, size, most, style.bold);
  const first = y + size * 0.35 - ((lines.length - 1) * size * 1.08) / 2;
  return lines.map((line, index) => label(x, first + index * size * 1.08, line, style));
}

/** A label centred on `x`, pushed back between `left` and `right`. */
export function labelWithin(x: number, y: number, words: string, style: TextStyle, left: number, right: number): ChartNode {
  const [line = ""] = fitLines(words, right - left, style.size ?? 10, 1, style.bold);
  const half = textWidth(line, style.size ?? 10, style.bold) / 2;
  const at = Math.max(left + half, Math.min(right - half, x));
  return label(at, y, line, { ...style, anchor: "middle" });
}

/** Room left of a plot for the figures of its axis. */
export function gutterFor(ticks: readonly string[], size = 9): number {
  return Math.ceil(Math.max(24, ...ticks.map((tick) => textWidth(tick, size)))) + 8;
}

export type LegendEntry = {
  readonly words: string;
  readonly sign: (x: number, y: number) => readonly ChartNode[] /** How wide the sign is. */;
  readonly room?: number;
};

const legendSize = 9;
const legendLine = 15;
const signWidth = 20;

/** The signs with their meaning, in as many lines as they need. `y` is the top, `height` what they take. */
export function legend(
  entries: readonly LegendEntry[],
  left: number,
  y: number,
  width: number,
  fill: string,
): { readonly nodes: readonly ChartNode[]; readonly height: number } {
  let [x, row] = [left, 0];
  const nodes = entries.flatMap(({ words, sign, room = signWidth }) => {
    const [line = ""] = fitLines(words, width - room, legendSize);
    const needs = room + textWidth(line, legendSize);
    if (x > left && x + needs > left + width) {
      x = left;
      row += 1;
    }
    const at = x;
    x += needs + 14;
    const middle = y + row * legendLine + 7;
    return [...sign(at, middle), label(at + room, middle + 3, line, { fill, size: legendSize })];
  });
  return { nodes, height: entries.length === 0 ? 0 : (row + 1) * legendLine };
}
