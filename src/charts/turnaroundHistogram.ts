/** How many days cases took, against the published term. Cases past the term are pale; the last bar gathers the long tail. */
import { type Chart, type ChartNode, label } from "./chartNode.ts";
import { gutterFor, labelWithin, legend } from "./chartText.ts";
import type { Frame } from "./frame.ts";
import { bar, rule } from "./marks.ts";
import { niceScale } from "./niceScale.ts";
import { fitLines, textWidth } from "./textWidth.ts";

export type TurnaroundFigures = {
  /** Whole days with the number of cases that took them, ascending. */
  readonly histogram: readonly (readonly [days: number, count: number])[];
  readonly termDays?: number;
  readonly p50?: number;
  readonly p90?: number;
};
export type TurnaroundWords = {
  readonly alt: string;
  readonly caption: string;
  readonly days: string;
  readonly cases: string;
  readonly withinTerm: string;
  readonly pastTerm: string;
  /** Such as "term: 42 days", "half within 12 days", "nine of ten within 38 days". */
  readonly term: string;
  readonly p50: string;
  readonly p90: string;
  /** Such as "0 to 6", and "120 and more". */
  readonly bin: (from: number, to: number) => string;
  readonly andMore: (from: number) => string;
  readonly number: (value: number) => string;
};

export type Bin = { readonly from: number; readonly to: number; readonly count: number; readonly tail: boolean };

const plotHeight = 150;

export function turnaroundHistogram(figures: TurnaroundFigures, words: TurnaroundWords, frame: Frame): Chart {
  const { palette, width } = frame;
  const right = width - 10;
  const bins = binsOf(figures);
  const counts = niceScale(0, Math.max(0, ...bins.map(({ count }) => count)), 4, true);
  const left = gutterFor(counts.ticks.map(words.number));
  const key = legend(legendOf(figures, bins, words, frame), left, 0, right - left, palette.muted);
  const lines = verticals(figures, words);
  const top = key.height + 8 + lines.length * 12;
  const bottom = top + plotHeight;
  const y = (count: number) => bottom - plotHeight * counts.share(count);
  const x = axisOver(bins, left, right);
  const small = { fill: palette.muted, size: 9 };
  const tail = bins.find((bin) => bin.tail);
  const end = bins.findLast((bin) => !bin.tail)?.to ?? 0;
  const days = niceScale(0, end, (right - left) / 46, true).ticks.filter(
    (day) => day <= end && (tail === undefined || x(day) < right - 44),
  );
  return {
    width,
    height: bottom + 32,
    nodes: [
      ...key.nodes,
      ...counts.ticks.flatMap((tick) => [
        rule(left, y(tick), right, y(tick), tick === 0 ? palette.muted : palette.hairline),
        label(left - 6, y(tick) + 3, words.number(tick), { ...small, anchor: "end" }),
      ]),
      ...bins.flatMap((bin) => drawBin(bin, x, y, bottom, figures.termDays, frame)),
      ...(bins.length === 0 ? [] : days.map((day) => labelWithin(x(day), bottom + 13, words.number(day), small, 0, right + 10))),
      ...(tail === undefined ? [] : [label(right, bottom + 13, `${words.number(tail.from)}+`, { ...small, anchor: "end" })]),
      label(right, bottom + 27, `${words.days} →`, { ...small, anchor: "end" }),
      ...lines.flatMap((line, index) => drawVertical(line, x(line.at), key.height + 12 + index * 12, bottom, right, frame)),
    ],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.days, words.cases],
      rows: bins.map(({ from, to, count, tail }) => [tail ? words.andMore(from) : words.bin(from, to), words.number(count)]),
    },
  };
}

const binWidths = [1, 2, 5, 7, 14, 28, 56, 91, 182, 364];

/**
 * At most thirty bins of even width up to the 98th percentile and the term; what took longer is one bin at the end. A bin
 * ends on the term, so that none is half within it.
 */
export function binsOf({ histogram, termDays }: TurnaroundFigures): readonly Bin[] {
  const total = histogram.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return [];
  const longest = histogram.at(-1)?.[0] ?? 0;
  const shown = Math.max(percentile98(histogram, total), termDays ?? 0);
  const width = binWidths.find((one) => (shown + 1) / one <= 30) ?? Math.ceil((shown + 1) / 30);
  // With a term of 30 and weeks, the first bin has only the days 0 to 2.
  const shift = termDays === undefined ? 0 : ((((termDays + 1) % width) + width) % width) - width;
  const start = shift === -width ? 0 : shift;
  const last = Math.ceil((shown + 1 - start) / width);
  const bins = Array.from({ length: last }, (_, index): Bin => {
    const [from, to] = [Math.max(0, start + index * width), start + (index + 1) * width - 1];
    return { from, to, count: countIn(histogram, from, to), tail: false };
  });
  const end = bins.at(-1)?.to ?? 0;
  if (longest <= end) return bins;
  return [...bins, { from: end + 1, to: longest, count: countIn(histogram, end + 1, longest), tail: true }];
}

function countIn(histogram: TurnaroundFigures["histogram"], from: number, to: number): number {
  return histogram.reduce((sum, [days, count]) => (days >= from && days <= to ? sum + count : sum), 0);
}

function percentile98(histogram: TurnaroundFigures["histogram"], total: number): number {
  let passed = 0;
  for (const [days, count] of histogram) {
    passed += count;
    if (passed * 100 >= 98 * total) return days;
  }
  return 0;
}

/** The tail is one bin wide, however many days it holds; what lies in it stands in its middle. */
function axisOver(bins: readonly Bin[], left: number, right: number): (days: number) => number {
  const plain = bins.filter(({ tail }) => !tail);
  const end = (plain.at(-1)?.to ?? 0) + 1;
  const tailWidth = bins.length > plain.length ? Math.max(18, (right - left) / (bins.length + 1)) : 0;
  const unit = (right - left - tailWidth) / end;
  return (days) => (days <= end ? left + Math.max(0, days) * unit : right - tailWidth / 2);
}

function drawBin(
  bin: Bin,
  x: (days: number) => number,
  y: (count: number) => number,
  bottom: number,
  term: number | undefined,
  { palette, width }: Frame,
): readonly ChartNode[] {
  const from = x(bin.from);
  const to = bin.tail ? width - 10 : x(bin.to + 1);
  const late = term !== undefined && bin.from > term;
  const gap = to - from > 4 ? 1 : 0.3;
  const look = late
    ? { "fill-opacity": 0.3, stroke: palette.accent, "stroke-width": 0.8, ...(bin.tail ? { "stroke-dasharray": "2 2" } : {}) }
    : {};
  return bar(
    from + gap / 2 + (bin.tail ? 4 : 0),
    y(bin.count),
    to - from - gap - (bin.tail ? 4 : 0),
    bottom - y(bin.count),
    palette.accent,
    look,
  );
}

type Vertical = { readonly at: number; readonly words: string; readonly strong: boolean };

/** The term ends with its last day. */
function verticals({ termDays, p50, p90, histogram }: TurnaroundFigures, words: TurnaroundWords): readonly Vertical[] {
  if (histogram.length === 0) return [];
  return [
    ...(p50 === undefined ? [] : [{ at: p50 + 0.5, words: words.p50, strong: false }]),
    ...(p90 === undefined ? [] : [{ at: p90 + 0.5, words: words.p90, strong: false }]),
    ...(termDays === undefined ? [] : [{ at: termDays + 1, words: words.term, strong: true }]),
  ];
}

function drawVertical(
  { words, strong }: Vertical,
  x: number,
  y: number,
  bottom: number,
  right: number,
  { palette }: Frame,
): readonly ChartNode[] {
  const style = { fill: strong ? palette.ink : palette.muted, size: 9, bold: strong };
  const [line = ""] = fitLines(words, right, 9, 1, strong);
  const wide = textWidth(line, 9, strong);
  // Beside the line, on the side with room, with a ground of its own over lines that it crosses.
  const from = x + 5 + wide <= right ? x + 5 : Math.max(0, x - 5 - wide);
  return [
    rule(x, y - 6, x, bottom, strong ? palette.ink : palette.muted, strong ? { width: 1.4 } : { width: 1, dash: "3 2" }),
    ...bar(from - 2, y - 8, wide + 4, 10.5, palette.ground),
    label(from, y, line, style),
  ];
}

function legendOf({ termDays }: TurnaroundFigures, bins: readonly Bin[], words: TurnaroundWords, { palette }: Frame) {
  const look = { "fill-opacity": 0.3, stroke: palette.accent, "stroke-width": 0.8 };
  if (termDays === undefined || bins.length === 0) return [];
  return [
    { words: words.withinTerm, sign: (x: number, y: number) => bar(x, y - 4.5, 14, 9, palette.accent) },
    { words: words.pastTerm, sign: (x: number, y: number) => bar(x, y - 4.5, 14, 9, palette.accent, look) },
  ];
}
