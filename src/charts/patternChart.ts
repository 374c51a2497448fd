/** When one thing came up again and again: its cases on the time axis, with the busiest window shaded. One is chance, two notable, three a pattern. */
import { type Chart, type ChartNode, label, mark, node, tenth } from "./chartNode.ts";
import { labelWithin, legend, middleText } from "./chartText.ts";
import { type Frame, isNarrow } from "./frame.ts";
import { bar, rule } from "./marks.ts";
import { patternTimeline } from "./patternTimeline.ts";
import { type Day, monthStarts } from "./timeAxis.ts";

export type PatternRow = {
  readonly id: string;
  readonly name: string;
  /** The days of all cases of this name in the period, ascending; empty where they are too many, or only the busiest window is known. */
  readonly days: readonly Day[];
  /** Instead of days: how many came in in each week from the first. */
  readonly weeks?: { readonly first: Day; readonly counts: readonly number[] };
  /** The busiest window and how many cases it holds. */
  readonly window: { readonly from: Day; readonly to: Day; readonly count: number };
};
export type PatternWords = {
  readonly alt: string;
  readonly caption: string;
  readonly name: string;
  readonly cases: string;
  readonly inWindow: string;
  readonly period: string;
  readonly level: string;
  readonly chance: string;
  readonly notable: string;
  readonly pattern: string;
  readonly day: (day: Day) => string;
  /** A month under the axis: "mrt 26". */
  readonly month: (day: Day) => string;
  readonly number: (value: number) => string;
};

const rowHeight = 34;
const top = 4;

export function patternChart(
  rows: readonly PatternRow[],
  period: { readonly from: Day; readonly to: Day },
  words: PatternWords,
  frame: Frame,
): Chart {
  const { palette, width } = frame;
  const names = isNarrow(frame) ? 0 : 130;
  const ends = isNarrow(frame) ? 78 : 88;
  const [left, right] = [names + 6, width - ends];
  const span = Math.max(1, period.to - period.from);
  const x = (day: Day) => left + ((right - left) * Math.min(span, Math.max(0, day - period.from))) / span;
  const height = isNarrow(frame) ? rowHeight + 12 : rowHeight;
  const bottom = top + rows.length * height;
  const withCases = rows.some((row) => casesOf(row) > 0);
  const starts = rows.length === 0 ? [] : monthStarts(period.from, period.to, (right - left) / 46);
  const axis = starts.flatMap((day) => [
    rule(x(day), top, x(day), bottom + 3, palette.hairline),
    labelWithin(x(day), bottom + 14, words.month(day), { fill: palette.muted, size: 9 }, Math.max(0, x(day) - 30), right + 30),
  ]);
  const key = legend(rows.length === 0 ? [] : legendOf(words, frame), 0, bottom + 22, width, palette.muted);
  return {
    width,
    height: Math.max(1, bottom + 24 + key.height),
    nodes: [
      ...axis,
      ...rows.flatMap((row, index) => drawRow(row, top + index * height, x, { left, right, height }, words, frame)),
      ...key.nodes,
    ],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.name, ...(withCases ? [words.cases] : []), words.inWindow, words.period, words.level],
      rows: rows.map((row) => [
        row.name,
        ...(withCases ? [words.number(casesOf(row))] : []),
        words.number(row.window.count),
        `${words.day(row.window.from)} – ${words.day(row.window.to)}`,
        levelOf(row.window.count, words),
      ]),
      ids: rows.map(({ id }) => id),
    },
  };
}

function casesOf({ days, weeks }: PatternRow): number {
  return weeks === undefined ? days.length : weeks.counts.reduce((sum, count) => sum + count, 0);
}

function levelOf(count: number, words: PatternWords): string {
  return count >= 3 ? words.pattern : count === 2 ? words.notable : words.chance;
}

type Place = { readonly left: number; readonly right: number; readonly height: number };

function drawRow(
  row: PatternRow,
  y: number,
  x: (day: Day) => number,
  { left, right, height }: Place,
  words: PatternWords,
  frame: Frame,
): readonly ChartNode[] {
  const { palette, width } = frame;
  const narrow = isNarrow(frame);
  const base = y + height - 9;
  const strong = row.window.count >= 3;
  const [from, to] = [x(row.window.from) - 5, x(row.window.to) + 5];
  const level = levelOf(row.window.count, words);
  const parts = [
    ...(narrow
      ? middleText(0, y + 7, row.name, width, { fill: palette.ink })
      : middleText(0, base - 8, row.name, left - 14, { fill: palette.ink }, 2)),
    ...bar(from, base - 19, to - from, 22, palette.accent, { "fill-opacity": strong ? 0.18 : 0.08, rx: 3 }),
    rule(left, base, right, base, palette.muted, { width: 0.6 }),
    ...steps(right + 30, base - 7, row.window.count, palette),
    label(right + 30, base + 4, level, { fill: strong ? palette.ink : palette.muted, size: 9, bold: strong }),
    label(right + 25, base - 1, words.number(row.window.count), {
      fill: strong ? palette.ink : palette.muted,
      size: 11,
      anchor: "end",
      bold: strong,
    }),
  ];
  const area = node("rect", { x: 0, y: tenth(y), width, height });
  // Marks do not lie in each other: the cases come after the row, and so before it under a finger.
  return [
    mark(row.id, `${row.name}: ${words.number(row.window.count)}, ${level}`, area, parts),
    ...patternTimeline(row, { x, base, words, frame }),
  ];
}

/** Three places of which one, two or three are full. */
function steps(x: number, y: number, count: number, palette: Frame["palette"]): readonly ChartNode[] {
  return [0, 1, 2].map((index) => {
    const place = { x: tenth(x + index * 9), y: tenth(y - 4.5), width: 7, height: 5, rx: 1 };
    const full = index < count;
    return node("rect", {
      ...place,
      fill: full ? palette.accent : palette.ground,
      stroke: full ? palette.accent : palette.muted,
      "stroke-width": 0.7,
    });
  });
}

function legendOf(words: PatternWords, { palette }: Frame) {
  return [1, 2, 3].map((count) => ({
    words: `${count === 3 ? "3+" : count}: ${levelOf(count, words)}`,
    room: 31,
    sign: (x: number, y: number) => steps(x, y + 2, count, palette),
  }));
}
