/** A row of steps per section: filled up to the score, dashed as far as it can still rise. */
import { type Chart, type ChartNode, label, node, tenth, wrap } from "./chartNode.ts";
import { type ChartPalette, scoreColour } from "./scoreColours.ts";

export type LevelRow = {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** The score in figures and words, as it is to be read: `3`, or `2, can become 4`. */
  readonly value: string;
  /** The organisation's own score beside the auditor's. */
  readonly self?: number;
};
export type LevelWords = {
  readonly alt: string;
  readonly caption: string;
  readonly section: string;
  readonly score: string;
  readonly selfScore: string;
  readonly legendReached: string;
  readonly legendPossible: string;
};

const names = { width: 168, size: 10 };
const step = { width: 42, gap: 4, height: 20 };
const rowHeight = 36;
const top = 20;

export function levelBars(
  rows: readonly LevelRow[],
  range: { readonly min: number; readonly max: number },
  words: LevelWords,
  palette: ChartPalette,
): Chart {
  const levels = Array.from({ length: range.max - range.min + 1 }, (_, index) => range.min + index);
  const left = names.width + 12;
  const right = left + levels.length * (step.width + step.gap);
  const width = Math.max(480, right + 90);
  const legendY = top + rows.length * rowHeight + 14;
  const x = (level: number) => left + (level - range.min) * (step.width + step.gap);
  const withSelf = rows.some((row) => row.self !== undefined);

  const heads = levels.map((level) =>
    label(x(level) + step.width / 2, top - 6, String(level), { fill: palette.muted, anchor: "middle", size: 9 }),
  );
  const drawn = rows.flatMap((row, index) => {
    const y = top + index * rowHeight;
    return [
      ...nameOf(row.name, y, palette),
      ...levels.map((level) => cell(x(level), y + 4, level, row, range, palette)),
      ...(row.self === undefined ? [] : [diamond(x(row.self) + step.width / 2, y + 4 + step.height, palette)]),
      ...readValue(row.value, right + 8, y, width - right - 8, palette),
    ];
  });
  return {
    width,
    height: legendY + 10,
    nodes: [
      ...heads,
      ...drawn,
      ...legend(
        legendY,
        words,
        withSelf,
        rows.some((row) => row.low !== row.high),
        palette,
      ),
    ],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: withSelf ? [words.section, words.score, words.selfScore] : [words.section, words.score],
      rows: rows.map((row) => (withSelf ? [row.name, row.value, row.self === undefined ? "" : String(row.self)] : [row.name, row.value])),
    },
  };
}

function nameOf(name: string, y: number, palette: ChartPalette): ChartNode[] {
  const lines = wrap(name, names.width, names.size).slice(0, 3);
  const first = y + 4 + step.height / 2 + 3.5 - ((lines.length - 1) * 11) / 2;
  return lines.map((line, index) => label(0, first + index * 11, line, { fill: palette.ink, size: names.size }));
}

function readValue(value: string, x: number, y: number, width: number, palette: ChartPalette): ChartNode[] {
  const lines = wrap(value, width, 10).slice(0, 2);
  const first = y + 4 + step.height / 2 + 3.5 - ((lines.length - 1) * 11) / 2;
  return lines.map((line, index) => label(x, first + index * 11, line, { fill: palette.ink, bold: index === 0 }));
}

function cell(x: number, y: number, level: number, row: LevelRow, range: { min: number; max: number }, palette: ChartPalette): ChartNode {
  const place = { x: tenth(x), y: tenth(y), width: step.width, height: step.height, rx: 2 };
  if (level <= row.low) return node("rect", { ...place, fill: scoreColour(row.low, range, palette) });
  if (level <= row.high) {
    const stroke = scoreColour(row.high, range, palette);
    return node("rect", { ...place, fill: palette.ground, stroke, "stroke-width": 1.2, "stroke-dasharray": "3 2" });
  }
  return node("rect", { ...place, fill: palette.ground, stroke: palette.hairline, "stroke-width": 0.8 });
}

function diamond(x: number, y: number, palette: ChartPalette): ChartNode {
  const points = `${tenth(x)},${tenth(y - 5)} ${tenth(x + 5)},${tenth(y)} ${tenth(x)},${tenth(y + 5)} ${tenth(x - 5)},${tenth(y)}`;
  return node("polygon", { points, fill: palette.ground, stroke: palette.ink, "stroke-width": 1.4 });
}

function legend(y: number, words: LevelWords, withSelf: boolean, withRange: boolean, palette: ChartPalette): ChartNode[] {
  const mark = { y: y - 8, width: 14, height: 9, rx: 1.5 };
  const text = { fill: palette.muted, size: 9 };
  let x = names.width + 12;
  const parts: ChartNode[] = [];
  const add = (sign: (x: number) => ChartNode, words: string) => {
    parts.push(sign(x), label(x + 19, y, words, text));
    x += 34 + words.length * 4.4;
  };
  add((at) => node("rect", { ...mark, x: tenth(at), fill: palette.accent }), words.legendReached);
  if (withRange) {
    const dashed = { fill: palette.ground, stroke: palette.accent, "stroke-width": 1.2, "stroke-dasharray": "3 2" };
    add((at) => node("rect", { ...mark, x: tenth(at), ...dashed }), words.legendPossible);
  }
  if (withSelf) add((at) => diamond(at + 7, y - 3.5, palette), words.selfScore);
  return parts;
}
