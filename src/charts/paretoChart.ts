/** What occurs most, with the running total beside it: the few at the top that make up most of the whole are full, the rest is pale. */
import { type Chart, type ChartNode, label, mark, node, tenth } from "./chartNode.ts";
import { type LegendEntry, legend, middleText } from "./chartText.ts";
import { type Frame, isNarrow } from "./frame.ts";
import { bar, brokenLine, rule, sign } from "./marks.ts";

export type ParetoRow = { readonly id: string; readonly name: string; readonly count: number };
export type ParetoFigures = {
  /** Most frequent first. */
  readonly rows: readonly ParetoRow[];
  /** How many of the first rows together reach the share. */
  readonly vitalFew: number;
  /** The share they reach, whole: 80. */
  readonly sharePercent: number;
};
export type ParetoWords = {
  readonly alt: string;
  readonly caption: string;
  readonly name: string;
  readonly count: string;
  readonly cumulative: string;
  readonly vitalFew: string;
  readonly rest: string;
  readonly others: (count: number) => string;
  readonly number: (value: number) => string;
  /** A share between 0 and 1. */
  readonly percent: (share: number) => string;
};

const rowHeight = 20;
const barHeight = 12;
const top = 26;
/** More bars than this cannot be read; the rest is one bar. */
const most = 20;

type Drawn = ParetoRow & { readonly kind: "vital" | "rest" | "others"; readonly upTo: number };

export function paretoChart(figures: ParetoFigures, words: ParetoWords, frame: Frame): Chart {
  const { palette, width } = frame;
  const total = Math.max(1, sum(figures.rows));
  const rows = drawnRows(figures, words);
  const names = isNarrow(frame) ? 92 : Math.min(230, width * 0.34);
  const [left, right] = [names + 10, width - (isNarrow(frame) ? 74 : 90)];
  const x = (count: number) => left + ((right - left) * count) / total;
  const y = (row: number) => top + row * rowHeight + rowHeight / 2;
  const bottom = top + rows.length * rowHeight + 4;

  // On a narrow picture the end of the axis has no room for its figure beside that of the share.
  const figured = (percent: number) => percent !== 100 || ((right - left) * (100 - figures.sharePercent)) / 100 > 34;
  const axis = [0, figures.sharePercent, 100].map((percent) => {
    const at = left + ((right - left) * percent) / 100;
    const own = percent === figures.sharePercent;
    return [
      rule(at, top - 4, at, bottom, own ? palette.ink : palette.hairline, own ? { width: 1, dash: "4 3" } : {}),
      ...(figured(percent)
        ? [
            label(at, top - 9, words.percent(percent / 100), {
              fill: own ? palette.ink : palette.muted,
              anchor: "middle",
              size: 9,
              bold: own,
            }),
          ]
        : []),
    ];
  });
  const head = label(width - 40, top - 9, words.count, { fill: palette.muted, anchor: "end", size: 9 });
  const key = legend(legendOf(rows, words, frame), 0, bottom + 10, width, palette.muted);
  const line = brokenLine(
    rows.map(({ upTo }, row) => [x(upTo), y(row)] as const),
    palette.scores[0],
    { width: 1.4 },
  );
  return {
    width,
    height: bottom + 12 + key.height,
    nodes: [
      ...axis.flat(),
      head,
      ...(rows.length === 0 ? [] : [sign("ring", width - 8, top - 12, palette.scores[0], palette, 2.6)]),
      ...rows.flatMap((row, index) => drawRow(row, y(index), x, { left, names, width, words, total }, frame)),
      ...line,
      ...rows.map(({ upTo }, row) => sign("ring", x(upTo), y(row), palette.scores[0], palette, 2.6)),
      ...key.nodes,
    ],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.name, words.count, words.cumulative],
      rows: figures.rows.map(({ name, count }, index) => [
        name,
        words.number(count),
        words.percent(sum(figures.rows.slice(0, index + 1)) / total),
      ]),
      ids: figures.rows.map(({ id }) => id),
    },
  };
}

function drawnRows({ rows, vitalFew }: ParetoFigures, words: ParetoWords): readonly Drawn[] {
  const shown = rows.length <= most ? rows : rows.slice(0, most - 1);
  let upTo = 0;
  const drawn = shown.map((row, index): Drawn => {
    upTo += row.count;
    return { ...row, kind: index < vitalFew ? "vital" : "rest", upTo };
  });
  const left = rows.slice(shown.length);
  if (left.length === 0) return drawn;
  return [...drawn, { id: "", name: words.others(left.length), count: sum(left), kind: "others", upTo: upTo + sum(left) }];
}

type Place = { readonly left: number; readonly names: number; readonly width: number; readonly words: ParetoWords; readonly total: number };

function drawRow(row: Drawn, y: number, x: (count: number) => number, place: Place, { palette }: Frame): readonly ChartNode[] {
  const { left, names, width, words, total } = place;
  const look = lookOf(row.kind, palette);
  const parts = [
    ...middleText(0, y, row.name, names, { fill: row.kind === "others" ? palette.muted : palette.ink, bold: row.kind === "vital" }),
    ...bar(left, y - barHeight / 2, x(row.count) - left, barHeight, look.fill, look.more),
    label(width - 40, y + 3.5, words.number(row.count), { fill: palette.ink, anchor: "end", bold: row.kind === "vital" }),
    label(width, y + 3.5, words.percent(row.upTo / total), { fill: palette.muted, anchor: "end" }),
  ];
  if (row.kind === "others") return parts;
  const area = node("rect", { x: 0, y: tenth(y - rowHeight / 2), width, height: rowHeight });
  return [mark(row.id, `${row.name}: ${words.number(row.count)}`, area, parts)];
}

function lookOf(kind: Drawn["kind"], palette: Frame["palette"]) {
  switch (kind) {
    case "vital":
      return { fill: palette.accent, more: {} };
    case "rest":
      return { fill: palette.accent, more: { "fill-opacity": 0.35 } };
    case "others":
      return { fill: palette.ground, more: { stroke: palette.muted, "stroke-width": 0.8, "stroke-dasharray": "2 2" } };
  }
}

function legendOf(rows: readonly Drawn[], words: ParetoWords, { palette }: Frame): readonly LegendEntry[] {
  const box = (kind: Drawn["kind"]) => (x: number, y: number) =>
    bar(x, y - 4.5, 14, 9, lookOf(kind, palette).fill, lookOf(kind, palette).more);
  if (rows.length === 0) return [];
  return [
    { words: words.vitalFew, sign: box("vital") },
    ...(rows.some(({ kind }) => kind === "rest") ? [{ words: words.rest, sign: box("rest") }] : []),
    {
      words: words.cumulative,
      sign: (x, y) => [rule(x, y, x + 15, y, palette.scores[0], { width: 1.4 }), sign("ring", x + 7.5, y, palette.scores[0], palette, 2.6)],
    },
  ];
}

function sum(rows: readonly ParetoRow[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}
