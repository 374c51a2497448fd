/**
 * Scores over the years, a small picture per section. A line joins finished audits on one norm and never crosses a change of norm; what is not finished
 * is a stretch from low to high; reference values stand on their own.
 */
import { type Chart, type ChartNode, label } from "./chartNode.ts";
import { type LegendEntry, labelWithin, legend, middleText } from "./chartText.ts";
import { type Frame, isNarrow } from "./frame.ts";
import { brokenLine, rule, sign } from "./marks.ts";
import { textWidth } from "./textWidth.ts";

export type YearScore = {
  /** The year, with a fraction where two audits fall in one. */
  readonly at: number;
  readonly whose: "auditor" | "self";
  readonly low: number;
  readonly high: number;
  /** Scores are compared within one norm and version only. */
  readonly norm: string;
  /** Which audit, and its score as it is to be read. */
  readonly audit: string;
  readonly shown: string;
};
type YearReference = { readonly at: number; readonly value: number; readonly name: string; readonly shown: string };
export type YearPanel = {
  readonly name: string;
  readonly range: { readonly min: number; readonly max: number };
  /** Lines across, where they are not one per whole score. */
  readonly ticks?: readonly { readonly at: number; readonly name: string }[];
  readonly scores: readonly YearScore[];
  readonly references: readonly YearReference[];
};
export type YearWords = {
  readonly alt: string;
  readonly caption: string;
  readonly section: string;
  readonly audit: string;
  readonly norm: string;
  readonly whose: string;
  readonly score: string;
  readonly auditor: string;
  readonly self: string;
  readonly reference: string;
  readonly unfinished: string;
  readonly normChanges: string;
};

const panelHeight = 128;
const plotTop = 32;
const plotHeight = 74;

export function yearsChart(panels: readonly YearPanel[], words: YearWords, frame: Frame): Chart {
  const { palette, width } = frame;
  const columns = Math.max(
    1,
    Math.min(panels.length, isNarrow(frame) ? (panels.length > 4 ? 2 : 1) : width < 600 || panels.length < 5 ? 2 : 3),
  );
  const gap = 22;
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const years = panels.flatMap(({ scores, references }) => [...scores, ...references].map(({ at }) => Math.floor(at)));
  const period = { from: Math.min(...years), to: Math.max(...years) };
  const rows = Math.ceil(panels.length / columns);
  const key = legend(legendOf(panels, words, frame), 0, rows * panelHeight + 4, width, palette.muted);
  return {
    width,
    height: Math.max(1, rows * panelHeight + 6 + key.height),
    nodes: [
      ...panels.flatMap((panel, index) => {
        const [left, top] = [(index % columns) * (panelWidth + gap), Math.floor(index / columns) * panelHeight];
        return drawPanel(panel, left, top, panelWidth, period, frame);
      }),
      ...key.nodes,
    ],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.section, words.audit, words.norm, words.whose, words.score],
      rows: panels.flatMap(({ name, scores, references }) => [
        ...scores.map((one) => [name, one.audit, one.norm, one.whose === "self" ? words.self : words.auditor, one.shown]),
        ...references.map((one) => [name, one.name, "", words.reference, one.shown]),
      ]),
    },
  };
}

type Period = { readonly from: number; readonly to: number };

function drawPanel(
  { name, range, ticks, scores, references }: YearPanel,
  left: number,
  top: number,
  width: number,
  period: Period,
  frame: Frame,
): readonly ChartNode[] {
  const { palette } = frame;
  const [from, to] = [left + 26, left + width - 22];
  const span = Math.max(1, period.to - period.from);
  const x = (at: number) => (period.to === period.from ? (from + to) / 2 : from + ((to - from) * (at - period.from)) / span);
  const y = (score: number) =>
    top + plotTop + plotHeight * (1 - Math.min(1, Math.max(0, (score - range.min) / Math.max(1, range.max - range.min))));
  const levels =
    ticks ??
    Array.from({ length: Math.min(20, range.max - range.min) + 1 }, (_, index) => ({
      at: range.min + index,
      name: String(range.min + index),
    }));
  const small = { fill: palette.muted, size: 8.5 };
  const every = Math.max(1, Math.ceil(((period.to - period.from + 1) * 26) / (to - from)));
  const bottom = top + plotTop + plotHeight;
  const yearTicks =
    scores.length + references.length === 0
      ? []
      : Array.from({ length: Math.min(200, period.to - period.from + 1) }, (_, index) => period.from + index);
  return [
    ...middleText(left, top + 9, name, width, { fill: palette.ink, bold: true }),
    ...levels.flatMap(({ at, name: shown }) => [
      rule(from - 8, y(at), to + 8, y(at), at === range.min ? palette.muted : palette.hairline, { width: 0.6 }),
      label(from - 12, y(at) + 3, shown, { ...small, anchor: "end" }),
    ]),
    ...yearTicks
      .filter((year) => (period.to - year) % every === 0)
      .map((year) => label(x(year), bottom + 13, String(year), { ...small, anchor: "middle" })),
    ...changesOf(scores).map((at) => rule(x(at), top + plotTop - 8, x(at), bottom, palette.muted, { width: 1, dash: "1.5 2.5" })),
    ...references.flatMap((one) => [
      sign("diamond", x(one.at), y(one.value), palette.muted, palette, 3),
      labelWithin(x(one.at), y(one.value) - 7, one.shown, small, left, left + width),
    ]),
    ...drawLine(scores, "self", x, y, frame),
    ...drawLine(scores, "auditor", x, y, frame),
    ...lastFigure(scores, x, y, left, left + width, frame),
  ];
}

function drawLine(
  scores: readonly YearScore[],
  whose: YearScore["whose"],
  x: (at: number) => number,
  y: (score: number) => number,
  { palette }: Frame,
): readonly ChartNode[] {
  const own = inOrder(scores).filter((one) => one.whose === whose);
  const colour = whose === "auditor" ? palette.accent : palette.scores[0];
  const points = own.flatMap((one, index) => {
    const before = own[index - 1];
    const point = one.low === one.high ? ([x(one.at), y(one.low)] as const) : undefined;
    return before !== undefined && before.norm !== one.norm ? [undefined, point] : [point];
  });
  return [
    ...brokenLine(points, colour, whose === "auditor" ? { width: 1.8 } : { width: 1.4, dash: "4 3" }),
    ...own.flatMap((one) =>
      one.low === one.high
        ? [sign(whose === "auditor" ? "dot" : "square", x(one.at), y(one.low), colour, palette)]
        : stretch(x(one.at), y(one.low), y(one.high), colour),
    ),
  ];
}

/** From what is certain to what is still possible. */
function stretch(x: number, low: number, high: number, colour: string): readonly ChartNode[] {
  return [
    rule(x, low, x, high, colour, { width: 1.6, dash: "3 2" }),
    rule(x - 4, low, x + 4, low, colour, { width: 2 }),
    rule(x - 4, high, x + 4, high, colour, { width: 1.2 }),
  ];
}

/** Halfway between two audits on different norms, whoever gave the scores. */
function changesOf(scores: readonly YearScore[]): readonly number[] {
  const ordered = inOrder(scores);
  return ordered.flatMap((one, index) => {
    const before = ordered[index - 1];
    return before === undefined || before.norm === one.norm ? [] : [(before.at + one.at) / 2];
  });
}

function lastFigure(
  scores: readonly YearScore[],
  x: (at: number) => number,
  y: (score: number) => number,
  left: number,
  right: number,
  { palette }: Frame,
): readonly ChartNode[] {
  const last =
    inOrder(scores)
      .filter(({ whose }) => whose === "auditor")
      .at(-1) ?? inOrder(scores).at(-1);
  if (last === undefined) return [];
  const style = { fill: palette.ink, size: 10.5, bold: true };
  const room = right - x(last.at) - 7;
  if (textWidth(last.shown, 10.5, true) <= room) return [label(x(last.at) + 7, y(last.low) + 3.5, last.shown, style)];
  return [labelWithin(x(last.at), y(last.high) - 7, last.shown, style, left, right)];
}

function inOrder(scores: readonly YearScore[]): readonly YearScore[] {
  return [...scores].sort((a, b) => a.at - b.at);
}

function legendOf(panels: readonly YearPanel[], words: YearWords, { palette }: Frame): readonly LegendEntry[] {
  const scores = panels.flatMap((panel) => panel.scores);
  const when = (shown: boolean, text: string, draw: LegendEntry["sign"]): readonly LegendEntry[] =>
    shown ? [{ words: text, sign: draw }] : [];
  return [
    ...when(
      scores.some(({ whose }) => whose === "auditor"),
      words.auditor,
      (x, y) => [rule(x, y, x + 15, y, palette.accent, { width: 1.8 }), sign("dot", x + 7.5, y, palette.accent, palette)],
    ),
    ...when(
      scores.some(({ whose }) => whose === "self"),
      words.self,
      (x, y) => [
        rule(x, y, x + 15, y, palette.scores[0], { width: 1.4, dash: "4 3" }),
        sign("square", x + 7.5, y, palette.scores[0], palette),
      ],
    ),
    ...when(
      scores.some(({ low, high }) => low !== high),
      words.unfinished,
      (x, y) => stretch(x + 7.5, y + 5, y - 5, palette.accent),
    ),
    ...when(
      panels.some(({ references }) => references.length > 0),
      words.reference,
      (x, y) => [sign("diamond", x + 7.5, y, palette.muted, palette, 3)],
    ),
    ...when(
      panels.some((panel) => changesOf(panel.scores).length > 0),
      words.normChanges,
      (x, y) => [rule(x + 7.5, y - 6, x + 7.5, y + 6, palette.muted, { width: 1, dash: "1.5 2.5" })],
    ),
  ];
}
