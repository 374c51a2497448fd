/** Month by month: what came in and went out, and below it on its own scale the share within term. A month without figures is a gap. */
import { type Chart, type ChartNode, label } from "./chartNode.ts";
import { gutterFor, labelWithin, legend } from "./chartText.ts";
import { type Frame, isNarrow } from "./frame.ts";
import { brokenLine, rule, type Sign, sign } from "./marks.ts";
import { niceScale } from "./niceScale.ts";
import { textWidth } from "./textWidth.ts";

export type TrendMonth = {
  /** As it is to be read, short enough for an axis: `mrt`. */
  readonly short: string;
  /** `maart 2026`. */
  readonly name: string;
  /** Only with the first month of a year and the first of all. */
  readonly year?: string;
  readonly received?: number;
  readonly ended?: number;
  /** Between 0 and 1; absent where it cannot be told. */
  readonly within?: number;
  /** What the table says instead of the bare share: its fraction, or why there is none. */
  readonly withinWords?: string;
};
export type TrendWords = {
  readonly alt: string;
  readonly caption: string;
  readonly month: string;
  readonly received: string;
  readonly ended: string;
  readonly within: string;
  /** Such as "norm 90 %". */
  readonly target?: { readonly share: number; readonly words: string };
  /** In the table, where a month has no figure. */
  readonly none: string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
};

const upper = { top: 22, height: 128 };
const lower = { gap: 34, height: 74 };

export function trendChart(months: readonly TrendMonth[], words: TrendWords, frame: Frame): Chart {
  const { palette, width } = frame;
  const right = width - 10;
  const hasEnded = months.some(({ ended }) => ended !== undefined);
  const hasShare = months.some(({ within }) => within !== undefined);
  const tellsShare = hasShare || months.some(({ withinWords }) => withinWords !== undefined);
  const most = months.reduce((high, { received, ended }) => Math.max(high, received ?? 0, ended ?? 0), 0);
  const counts = niceScale(0, most, 4, true);
  const left = gutterFor([...counts.ticks.map(words.number), words.percent(1)]);
  const slot = (right - left) / Math.max(1, months.length);
  const x = (index: number) => left + slot * (index + 0.5);
  const y = (count: number) => upper.top + upper.height * (1 - counts.share(count));
  const sharesTop = upper.top + upper.height + lower.gap;
  const floor = shareFloor([...months.flatMap(({ within }) => within ?? []), ...(words.target === undefined ? [] : [words.target.share])]);
  const shareY = (share: number) => sharesTop + lower.height * (1 - Math.min(1, Math.max(0, (share - floor) / (1 - floor))));
  const bottom = hasShare ? sharesTop + lower.height : upper.top + upper.height;
  const small = { fill: palette.muted, size: 9 };
  const key = legend(
    [
      { words: words.received, sign: (at, middle) => sampleOf("dot", at, middle, palette.accent, frame) },
      ...(hasEnded
        ? [{ words: words.ended, sign: (at: number, middle: number) => sampleOf("square", at, middle, palette.scores[0], frame, "5 3") }]
        : []),
    ],
    left,
    0,
    right - left,
    palette.muted,
  );
  const line = (
    pick: (month: TrendMonth) => number | undefined,
    place: (value: number) => number,
    colour: string,
    kind: Sign,
    dash?: string,
  ) => {
    const points = months.map((month, index) => {
      const value = pick(month);
      return value === undefined ? undefined : ([x(index), place(value)] as const);
    });
    const r = slot < 9 ? 1.6 : 2.6;
    return [
      ...brokenLine(points, colour, dash === undefined ? {} : { dash }),
      ...points.flatMap((point) => (point === undefined ? [] : [sign(kind, point[0], point[1], colour, palette, r)])),
    ];
  };
  return {
    width,
    height: bottom + (months.some(({ year }) => year !== undefined) ? 30 : 18),
    nodes: [
      ...key.nodes,
      ...counts.ticks.flatMap((tick) => [
        rule(left, y(tick), right, y(tick), tick === 0 ? palette.muted : palette.hairline),
        label(left - 6, y(tick) + 3, words.number(tick), { ...small, anchor: "end" }),
      ]),
      ...line(({ ended }) => ended, y, palette.scores[0], "square", "5 3"),
      ...line(({ received }) => received, y, palette.accent, "dot"),
      ...(hasShare
        ? [
            label(left, sharesTop - 9, words.within, { fill: palette.ink, size: 9, bold: true }),
            ...[floor, (floor + 1) / 2, 1].flatMap((share) => [
              rule(left, shareY(share), right, shareY(share), share === floor ? palette.muted : palette.hairline),
              label(left - 6, shareY(share) + 3, words.percent(share), { ...small, anchor: "end" }),
            ]),
            ...targetLine(words, left, right, shareY, sharesTop, frame),
            ...line(({ within }) => within, shareY, palette.accent, "diamond"),
          ]
        : []),
      ...monthNames(months, x, slot, bottom, frame),
    ],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.month, words.received, ...(hasEnded ? [words.ended] : []), ...(tellsShare ? [words.within] : [])],
      rows: months.map(({ name, received, ended, within, withinWords }) => [
        name,
        received === undefined ? words.none : words.number(received),
        ...(hasEnded ? [ended === undefined ? words.none : words.number(ended)] : []),
        ...(tellsShare ? [withinWords ?? (within === undefined ? words.none : words.percent(within))] : []),
      ]),
    },
  };
}

/** Shares that all lie high would be one flat line on an axis from nothing. */
function shareFloor(shares: readonly number[]): number {
  const least = Math.min(1, ...shares);
  return [0.8, 0.5].find((floor) => least > floor) ?? 0;
}

function sampleOf(kind: Sign, x: number, y: number, colour: string, { palette }: Frame, dash?: string): readonly ChartNode[] {
  return [
    rule(x, y, x + 15, y, colour, { width: 1.6, ...(dash === undefined ? {} : { dash }) }),
    sign(kind, x + 7.5, y, colour, palette, 2.6),
  ];
}

function targetLine(
  { target }: TrendWords,
  left: number,
  right: number,
  y: (share: number) => number,
  top: number,
  { palette }: Frame,
): readonly ChartNode[] {
  if (target === undefined) return [];
  return [
    rule(left, y(target.share), right, y(target.share), palette.ink, { width: 1, dash: "2 2" }),
    rule(right - textWidth(target.words, 9) - 20, top - 12, right - textWidth(target.words, 9) - 6, top - 12, palette.ink, {
      width: 1,
      dash: "2 2",
    }),
    label(right, top - 9, target.words, { fill: palette.ink, size: 9, anchor: "end" }),
  ];
}

/** As many months as have room, always the first; years below them. */
function monthNames(
  months: readonly TrendMonth[],
  x: (index: number) => number,
  slot: number,
  bottom: number,
  frame: Frame,
): readonly ChartNode[] {
  const every = [1, 2, 3, 4, 6, 12, 24, 60, 120].find((step) => slot * step >= 24) ?? 240;
  const style = { fill: frame.palette.muted, size: isNarrow(frame) ? 8.5 : 9 };
  let lastYearEnds = 0;
  return months.flatMap(({ short, year }, index) => {
    const nodes = index % every === 0 ? [labelWithin(x(index), bottom + 13, short, style, x(index) - 14, frame.width)] : [];
    if (year === undefined || x(index) - 12 < lastYearEnds) return nodes;
    lastYearEnds = x(index) + 20;
    return [...nodes, labelWithin(x(index), bottom + 25, year, { ...style, fill: frame.palette.ink }, x(index) - 14, frame.width)];
  });
}
