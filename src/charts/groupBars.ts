/** Per channel or department how many cases, and beside it the share within term with the interval that fits it. */
import { type Chart, type ChartNode, label, mark, node, tenth } from "./chartNode.ts";
import { labelWithin, middleText } from "./chartText.ts";
import { type Frame, isNarrow } from "./frame.ts";
import { bar, rule, sign } from "./marks.ts";
import { textWidth } from "./textWidth.ts";

/** Shares lie between 0 and 1. Few cases make a wide interval. */
type GroupShare = { readonly share: number; readonly low: number; readonly high: number; readonly few: boolean };
export type GroupRow = { readonly id: string; readonly name: string; readonly count: number; readonly within?: GroupShare };
export type GroupWords = {
  readonly alt: string;
  readonly caption: string;
  readonly group: string;
  readonly count: string;
  readonly within: string;
  readonly interval: string;
  readonly target?: { readonly share: number; readonly words: string };
  /** No term fell in the period. */
  readonly none: string;
  /** Beside a share of few cases: "indicative". */
  readonly few: string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
};

const top = 34;

export function groupBars(rows: readonly GroupRow[], words: GroupWords, frame: Frame): Chart {
  const { palette, width } = frame;
  const narrow = isNarrow(frame);
  const rowHeight = narrow ? 36 : 24;
  const names = narrow ? 0 : 128;
  const half = (width - names) / 2;
  const countAt = { left: names, room: half - 48 };
  const shareAt = { left: names + half + 6, right: width - 38 };
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const x = (share: number) => shareAt.left + (shareAt.right - shareAt.left) * Math.min(1, Math.max(0, share));
  const bottom = top + rows.length * rowHeight;
  const small = { fill: palette.muted, size: 9 };
  const { target } = words;
  const draw = (row: GroupRow, index: number): ChartNode => {
    const y = top + index * rowHeight + (narrow ? 25 : rowHeight / 2);
    const parts = [
      ...(narrow
        ? middleText(0, y - 14, row.name, width, { fill: palette.ink })
        : middleText(0, y, row.name, names - 10, { fill: palette.ink }, 2)),
      ...bar(countAt.left, y - 6, (countAt.room * row.count) / most, 12, palette.accent),
      label(countAt.left + (countAt.room * row.count) / most + 5, y + 3.5, words.number(row.count), { fill: palette.ink, bold: true }),
      ...shareOf(row.within, x, y, width, words, frame),
    ];
    const area = node("rect", { x: 0, y: tenth(y - (narrow ? 24 : rowHeight / 2)), width, height: rowHeight });
    const said = [words.number(row.count), row.within === undefined ? words.none : words.percent(row.within.share)].join(", ");
    return mark(row.id, `${row.name}: ${said}`, area, parts);
  };
  return {
    width,
    height: bottom + (target === undefined ? 8 : 20),
    nodes: [
      ...middleText(countAt.left, 6, words.count, half - 10, { ...small, bold: true }),
      ...middleText(shareAt.left, 6, words.within, width - shareAt.left, { ...small, bold: true }),
      ...[0, 0.5, 1].flatMap((share) => [
        rule(x(share), top - 4, x(share), bottom, palette.hairline),
        labelWithin(x(share), top - 8, words.percent(share), small, x(share) - 20, width),
      ]),
      ...(rows.length === 0 ? [] : [rule(countAt.left, top - 4, countAt.left, bottom, palette.muted)]),
      ...(target === undefined
        ? []
        : [
            rule(x(target.share), top - 4, x(target.share), bottom + 4, palette.ink, { width: 1, dash: "3 2" }),
            labelWithin(x(target.share), bottom + 14, target.words, { ...small, fill: palette.ink }, shareAt.left, width),
          ]),
      ...rows.map(draw),
    ],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.group, words.count, words.within, words.interval],
      rows: rows.map(({ name, count, within }) => [
        name,
        words.number(count),
        within === undefined ? words.none : words.percent(within.share),
        within === undefined ? "" : `${words.percent(within.low)} – ${words.percent(within.high)}${within.few ? `, ${words.few}` : ""}`,
      ]),
      ids: rows.map(({ id }) => id),
    },
  };
}

/** A share of few cases is hollow, with a dashed interval. */
function shareOf(
  within: GroupShare | undefined,
  x: (share: number) => number,
  y: number,
  width: number,
  words: GroupWords,
  { palette }: Frame,
): readonly ChartNode[] {
  if (within === undefined) {
    const none = middleText(x(0), y, words.none, width - x(0), { fill: palette.muted, size: 9 });
    return [...bar(x(0) - 1, y - 6, Math.min(width - x(0), textWidth(words.none, 9)) + 1, 11, palette.ground), ...none];
  }
  const ends = [within.low, within.high].map((end) => rule(x(end), y - 3, x(end), y + 3, palette.accent, { width: 1.2 }));
  return [
    rule(x(within.low), y, x(within.high), y, palette.accent, { width: 1.6, ...(within.few ? { dash: "2 2" } : {}) }),
    ...ends,
    sign(within.few ? "ring" : "dot", x(within.share), y, palette.accent, palette),
    label(width, y + 3.5, words.percent(within.share), { fill: palette.ink, anchor: "end", bold: true }),
  ];
}
