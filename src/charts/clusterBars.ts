/** Per cluster of a checklist the share that is met. `partly` is drawn at half height: it counts half, in the bar alone. */
import { type Chart, type ChartNode, label, node, tenth, wrap } from "./chartNode.ts";
import type { ChartPalette } from "./scoreColours.ts";

export type ClusterRow = {
  readonly name: string;
  readonly met: number;
  readonly partly: number;
  readonly notMet: number;
  readonly open: number;
  /** The fraction as it is to be read: `5 / 7`. */
  readonly value: string;
};
export type ClusterWords = {
  readonly alt: string;
  readonly caption: string;
  readonly cluster: string;
  readonly value: string;
  readonly met: string;
  readonly partly: string;
  readonly notMet: string;
  readonly open: string;
};

const names = { width: 158, size: 10 };
const bar = { left: 170, width: 250, height: 16 };
const rowHeight = 28;
const top = 4;

export function clusterBars(rows: readonly ClusterRow[], words: ClusterWords, palette: ChartPalette): Chart {
  const drawn = rows.flatMap((row, index) => drawRow(row, top + index * rowHeight, palette));
  const legendY = top + rows.length * rowHeight + 14;
  return {
    width: 480,
    height: legendY + 10,
    nodes: [...drawn, ...legend(legendY, rows, words, palette)],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.cluster, words.met, words.partly, words.notMet, words.open, words.value],
      rows: rows.map((row) => [row.name, String(row.met), String(row.partly), String(row.notMet), String(row.open), row.value]),
    },
  };
}

function drawRow(row: ClusterRow, y: number, palette: ChartPalette): ChartNode[] {
  const total = row.met + row.partly + row.notMet + row.open;
  const unit = total === 0 ? 0 : bar.width / total;
  const middle = y + bar.height / 2 + 4;
  const lines = wrap(row.name, names.width, names.size).slice(0, 2);
  const first = middle - ((lines.length - 1) * 10.5) / 2;
  let x = bar.left;
  const segment = (count: number, draw: (x: number, width: number) => ChartNode): ChartNode[] => {
    const parts = Array.from({ length: count }, (_, index) => draw(x + index * unit, unit - 2));
    x += count * unit;
    return parts;
  };
  return [
    ...lines.map((line, index) => label(0, first + index * 10.5, line, { fill: palette.ink, size: names.size })),
    ...segment(row.met, (at, width) => metCell(at, y, width, palette)),
    ...segment(row.partly, (at, width) => partlyCell(at, y, width, palette)),
    ...segment(row.open, (at, width) => openCell(at, y, width, palette)),
    ...segment(row.notMet, (at, width) => notMetCell(at, y, width, palette)),
    label(bar.left + bar.width + 10, middle, row.value, { fill: palette.ink, bold: true }),
  ];
}

const place = (x: number, y: number, width: number, height: number) => ({
  x: tenth(x),
  y: tenth(y),
  width: tenth(Math.max(1, width)),
  height,
  rx: 1.5,
});

function metCell(x: number, y: number, width: number, palette: ChartPalette): ChartNode {
  return node("rect", { ...place(x, y, width, bar.height), fill: palette.scores[3] });
}

function partlyCell(x: number, y: number, width: number, palette: ChartPalette): ChartNode {
  const outline = { fill: palette.ground, stroke: palette.scores[3], "stroke-width": 0.8 };
  return node("g", {}, [
    node("rect", { ...place(x, y, width, bar.height), ...outline }),
    node("rect", { ...place(x, y + bar.height / 2, width, bar.height / 2), fill: palette.scores[3] }),
  ]);
}

function openCell(x: number, y: number, width: number, palette: ChartPalette): ChartNode {
  const dashed = { fill: palette.ground, stroke: palette.muted, "stroke-width": 1, "stroke-dasharray": "2 2" };
  return node("rect", { ...place(x, y, width, bar.height), ...dashed });
}

function notMetCell(x: number, y: number, width: number, palette: ChartPalette): ChartNode {
  return node("rect", { ...place(x, y, width, bar.height), fill: palette.ground, stroke: palette.hairline, "stroke-width": 0.8 });
}

function legend(y: number, rows: readonly ClusterRow[], words: ClusterWords, palette: ChartPalette): ChartNode[] {
  const kinds = [
    { draw: metCell, words: words.met, shown: true },
    { draw: partlyCell, words: words.partly, shown: rows.some((row) => row.partly > 0) },
    { draw: openCell, words: words.open, shown: rows.some((row) => row.open > 0) },
    { draw: notMetCell, words: words.notMet, shown: true },
  ];
  let x = bar.left;
  return kinds
    .filter((kind) => kind.shown)
    .flatMap((kind) => {
      const at = x;
      x += 34 + kind.words.length * 4.6;
      return [kind.draw(at, y - 11, 12, palette), label(at + 18, y, kind.words, { fill: palette.muted, size: 9 })];
    });
}
