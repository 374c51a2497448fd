/** How often against how heavy, in four quadrants at the medians. The heaviest quadrant is full; a name that finds no room is a number with its name below. */
import { type Chart, type ChartNode, label, mark, node, tenth } from "./chartNode.ts";
import { gutterFor, labelWithin } from "./chartText.ts";
import { type Frame, isNarrow } from "./frame.ts";
import { rule, sign } from "./marks.ts";
import { type NiceScale, niceScale } from "./niceScale.ts";
import { type Box, placeLabels } from "./placeLabels.ts";
import { fitLines } from "./textWidth.ts";

export type ImportancePoint = {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly importance: number;
  /** Above the median. */
  readonly often: boolean;
  readonly heavy: boolean;
};
export type ImportanceWords = {
  readonly alt: string;
  readonly caption: string;
  readonly name: string;
  readonly count: string;
  /** Beside the axis when every step is ten times the one before. */
  readonly countLog: string;
  readonly importance: string;
  readonly quadrant: string;
  /** Such as "first these", "keep an eye on", "quick wins", "let be". */
  readonly oftenHeavy: string;
  readonly rareHeavy: string;
  readonly oftenLight: string;
  readonly rareLight: string;
  readonly number: (value: number) => string;
};

const pad = { right: 10, top: 14, bottom: 34 };
/** More names than this make no picture; the table has them all. */
const mostNamed = 30;

export function importanceChart(points: readonly ImportancePoint[], words: ImportanceWords, frame: Frame): Chart {
  const { palette, width } = frame;
  const count = countAxis(points.map((point) => point.count));
  const weight = niceScale(...edges(points.map(({ importance }) => importance)), 4);
  const left = gutterFor(weight.ticks.map(words.number));
  const plot: Box = { left, right: width - pad.right, top: pad.top, bottom: pad.top + (isNarrow(frame) ? 260 : 270) };
  // A point on the very edge would lose half of itself and its name.
  const x = (value: number) => plot.left + 14 + (plot.right - plot.left - 28) * count.share(value);
  const y = (value: number) => plot.bottom - 12 - (plot.bottom - plot.top - 24) * weight.share(value);
  const middle = { x: x(median(points.map((point) => point.count))), y: y(median(points.map(({ importance }) => importance))) };
  const ordered = [...points].sort((a, b) => Number(b.often && b.heavy) - Number(a.often && a.heavy) || b.count - a.count);
  const placed = placeLabels(
    ordered.map((point, index) => ({
      x: x(point.count),
      y: y(point.importance),
      name: point.name,
      number: index + 1,
      named: index < mostNamed,
    })),
    plot,
    corners(plot, middle),
    [
      { ...plot, left: middle.x - 1, right: middle.x + 1 },
      { ...plot, top: middle.y - 1, bottom: middle.y + 1 },
    ],
  );
  const keyed = placed.flatMap(({ kind }, index) => (kind === "number" ? [{ number: index + 1, name: ordered[index]?.name ?? "" }] : []));
  const key = drawKey(keyed, plot.bottom + pad.bottom + 6, frame);
  return {
    width,
    height: plot.bottom + pad.bottom + (keyed.length === 0 ? 0 : key.height + 6),
    nodes: [
      ...axes(plot, x, y, count, weight, words, frame),
      ...(points.length === 0 ? [] : quadrants(plot, middle, words, frame)),
      ...ordered.map((point, index) =>
        drawPoint(point, x(point.count), y(point.importance), placed[index]?.nodes(palette) ?? [], words, frame),
      ),
      ...key.nodes,
    ],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.name, words.count, words.importance, words.quadrant],
      rows: ordered.map((point) => [point.name, words.number(point.count), words.number(point.importance), quadrantOf(point, words)]),
      ids: ordered.map(({ id }) => id),
    },
  };
}

function quadrantOf({ often, heavy }: ImportancePoint, words: ImportanceWords): string {
  if (heavy) return often ? words.oftenHeavy : words.rareHeavy;
  return often ? words.oftenLight : words.rareLight;
}

type CountAxis = { readonly ticks: readonly number[]; readonly share: (value: number) => number; readonly log: boolean };

/** Where the largest is far from the smallest, equal steps would press all others into one corner. */
function countAxis(counts: readonly number[]): CountAxis {
  const positive = counts.filter((count) => count > 0);
  const [least, most] = edges(positive);
  if (positive.length < 2 || most < 30 * least) return { ...niceScale(0, most, 5, true), log: false };
  const [from, to] = [Math.floor(Math.log10(least)), Math.max(Math.ceil(Math.log10(most)), Math.floor(Math.log10(least)) + 1)];
  const share = (value: number) => Math.min(1, Math.max(0, (Math.log10(Math.max(value, 10 ** from)) - from) / (to - from)));
  return { ticks: Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index)), share, log: true };
}

function axes(
  plot: Box,
  x: (value: number) => number,
  y: (value: number) => number,
  count: CountAxis,
  weight: NiceScale,
  words: ImportanceWords,
  { palette }: Frame,
): readonly ChartNode[] {
  const small = { fill: palette.muted, size: 9 };
  return [
    node("rect", {
      x: plot.left,
      y: plot.top,
      width: plot.right - plot.left,
      height: plot.bottom - plot.top,
      fill: "none",
      stroke: palette.hairline,
      "stroke-width": 0.8,
    }),
    ...count.ticks.map((tick) =>
      labelWithin(x(tick), plot.bottom + 13, words.number(tick), small, Math.max(0, x(tick) - 30), plot.right + pad.right),
    ),
    ...weight.ticks.map((tick) => label(plot.left - 6, y(tick) + 3, words.number(tick), { ...small, anchor: "end" })),
    label(plot.right, plot.bottom + 27, `${count.log ? words.countLog : words.count} →`, { ...small, anchor: "end" }),
    label(0, 9, `↑ ${words.importance}`, small),
  ];
}

function quadrants(
  plot: Box,
  middle: { readonly x: number; readonly y: number },
  words: ImportanceWords,
  { palette }: Frame,
): readonly ChartNode[] {
  const style = { fill: palette.muted, size: 9, bold: true };
  const inRoom = (text: string, room: number) => fitLines(text, room - 10, 9, 1, true)[0] ?? "";
  const [leftRoom, rightRoom] = [middle.x - plot.left, plot.right - middle.x];
  const right = (text: string, y: number, fill = palette.muted) =>
    rightRoom < 30 ? [] : [label(plot.right - 5, y, inRoom(text, rightRoom), { ...style, fill, anchor: "end" })];
  const left = (text: string, y: number) => (leftRoom < 30 ? [] : [label(plot.left + 5, y, inRoom(text, leftRoom), style)]);
  return [
    node("rect", {
      x: tenth(middle.x),
      y: plot.top,
      width: tenth(rightRoom),
      height: tenth(middle.y - plot.top),
      fill: palette.accent,
      "fill-opacity": 0.08,
    }),
    rule(middle.x, plot.top, middle.x, plot.bottom, palette.muted, { dash: "4 3" }),
    rule(plot.left, middle.y, plot.right, middle.y, palette.muted, { dash: "4 3" }),
    ...right(words.oftenHeavy, plot.top + 11, palette.ink),
    ...left(words.rareHeavy, plot.top + 11),
    ...right(words.oftenLight, plot.bottom - 5),
    ...left(words.rareLight, plot.bottom - 5),
  ];
}

/** The corners where the quadrants are named. */
function corners(plot: Box, middle: { readonly x: number }): readonly Box[] {
  return [plot.top + 2, plot.bottom - 14].flatMap((top) => [
    { left: plot.left, right: Math.min(middle.x, plot.left + 90), top, bottom: top + 12 },
    { left: Math.max(middle.x, plot.right - 90), right: plot.right, top, bottom: top + 12 },
  ]);
}

function drawPoint(
  point: ImportancePoint,
  x: number,
  y: number,
  name: readonly ChartNode[],
  words: ImportanceWords,
  { palette }: Frame,
): ChartNode {
  const first = point.often && point.heavy;
  const colour = first ? palette.accent : palette.muted;
  const area = node("circle", { cx: tenth(x), cy: tenth(y), r: 12 });
  const said = `${point.name}: ${words.number(point.count)}, ${words.importance} ${words.number(point.importance)}`;
  return mark(point.id, said, area, [sign(first ? "dot" : "ring", x, y, colour, palette, first ? 4.2 : 3.4), ...name]);
}

function drawKey(
  entries: readonly { readonly number: number; readonly name: string }[],
  top: number,
  frame: Frame,
): { readonly nodes: readonly ChartNode[]; readonly height: number } {
  const columns = isNarrow(frame) ? 1 : 3;
  const perColumn = Math.ceil(entries.length / columns);
  const columnWidth = frame.width / columns;
  const nodes = entries.flatMap(({ number, name }, index) => {
    const [x, y] = [Math.floor(index / perColumn) * columnWidth, top + (index % perColumn) * 13 + 8];
    const [line = ""] = fitLines(name, columnWidth - 28, 9);
    return [
      label(x + 14, y, String(number), { fill: frame.palette.muted, size: 9, anchor: "end" }),
      label(x + 20, y, line, { fill: frame.palette.ink, size: 9 }),
    ];
  });
  return { nodes, height: perColumn * 13 };
}

function edges(values: readonly number[]): readonly [number, number] {
  return values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [
    values[0] ?? 0,
    values[0] ?? 1,
  ] as const);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
