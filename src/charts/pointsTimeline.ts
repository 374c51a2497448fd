/** Improvement points against their terms: what was planned, when it was done, and how long a point is or was past its term. */
import { type Chart, type ChartNode, label, mark, node, tenth } from "./chartNode.ts";
import { labelWithin, legend, middleText } from "./chartText.ts";
import { type Frame, isNarrow } from "./frame.ts";
import { rule, sign } from "./marks.ts";
import { type Day, monthStarts } from "./timeAxis.ts";

export type TimelinePoint = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Agreed, or else found. */
  readonly from?: Day;
  readonly due?: Day;
  readonly done?: Day;
  /** As it is to be read at the end of the row: "done", "12 days late". */
  readonly shown: string;
};
export type TimelineWords = {
  readonly alt: string;
  readonly caption: string;
  readonly point: string;
  readonly agreed: string;
  readonly due: string;
  readonly done: string;
  readonly late: string;
  readonly status: string;
  readonly today: string;
  readonly none: string;
  readonly day: (day: Day) => string;
  readonly month: (day: Day) => string;
};

const top = 18;

/** A page of A4 holds about thirty points. */
export function pointsTimeline(points: readonly TimelinePoint[], today: Day, words: TimelineWords, frame: Frame): Chart {
  const { palette, width } = frame;
  const narrow = isNarrow(frame);
  const rowHeight = narrow ? 34 : 24;
  const [left, right] = narrow ? [6, width - 6] : [Math.min(270, width * 0.38), width - 92];
  const bottom = top + points.length * rowHeight;
  const span = spanOf(points, today);
  const x = (day: Day) => left + ((right - left) * (day - span.from)) / (span.to - span.from);
  const small = { fill: palette.muted, size: 9 };
  const key = legend(points.length === 0 ? [] : legendOf(words, frame), 0, bottom + 24, width, palette.muted);
  return {
    width,
    height: bottom + 26 + key.height,
    nodes: [
      ...monthStarts(span.from, span.to, (right - left) / 46).flatMap((day) => [
        rule(x(day), top, x(day), bottom + 3, palette.hairline),
        labelWithin(x(day), bottom + 14, words.month(day), small, Math.max(0, x(day) - 30), Math.min(width, right + 30)),
      ]),
      rule(x(today), top - 4, x(today), bottom + 3, palette.ink, { width: 1 }),
      labelWithin(x(today), top - 8, words.today, { ...small, fill: palette.ink }, Math.max(0, left - 20), Math.min(width, right + 30)),
      ...points.map((point, index) => drawPoint(point, today, top + index * rowHeight, rowHeight, x, words, frame)),
      ...key.nodes,
    ],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.point, words.agreed, words.due, words.done, words.status],
      rows: points.map(({ number, title, from, due, done, shown }) => [
        `${number} ${title}`,
        ...[from, due, done].map((day) => (day === undefined ? words.none : words.day(day))),
        shown,
      ]),
      ids: points.map(({ id }) => id),
    },
  };
}

/** All days that are drawn, with a little room at both ends. */
function spanOf(points: readonly TimelinePoint[], today: Day): { readonly from: Day; readonly to: Day } {
  const days = [today, ...points.flatMap(({ from, due, done }) => [from, due, done].filter((day) => day !== undefined))];
  const [first, last] = days.reduce(([low, high], day) => [Math.min(low, day), Math.max(high, day)] as const, [today, today] as const);
  const room = Math.max(15, Math.ceil((last - first) * 0.04));
  return { from: first - room, to: last + room };
}

function drawPoint(
  point: TimelinePoint,
  today: Day,
  top: number,
  rowHeight: number,
  x: (day: Day) => number,
  words: TimelineWords,
  frame: Frame,
): ChartNode {
  const { palette, width } = frame;
  const { number, title, from, due, done, shown } = point;
  const narrow = isNarrow(frame);
  const y = top + (narrow ? 25 : rowHeight / 2);
  const end = done ?? today;
  const late = due !== undefined && end > due;
  const start = from ?? due ?? done;
  const until = Math.max(start ?? 0, due ?? end, done ?? 0);
  const name = { fill: palette.ink, bold: late && done === undefined };
  const parts = [
    ...(narrow
      ? [...middleText(0, y - 15, `${number} ${title}`, width - 90, { ...name, size: 9 }), ...shownAt(width, y - 12, shown, late, frame)]
      : [
          label(16, y + 3.5, String(number), { fill: palette.muted, size: 9, anchor: "end" }),
          ...middleText(22, y, title, Math.min(270, width * 0.38) - 32, { ...name, size: 9 }, 2),
          ...shownAt(width, y + 3.5, shown, late, frame),
        ]),
    ...(start === undefined ? [] : [rule(x(start), y, x(until), y, palette.muted, { width: 1 })]),
    ...(from === undefined ? [] : [rule(x(from), y - 3, x(from), y + 3, palette.muted, { width: 1 })]),
    ...(late ? [rule(x(due), y, x(end), y, palette.scores[0], { width: 4, dash: "3 1.5" })] : []),
    ...(due === undefined ? [] : [sign("diamond", x(due), y, palette.ink, palette, 3.4)]),
    ...(done === undefined ? [] : [sign("dot", x(done), y, palette.accent, palette, 4)]),
  ];
  const area = node("rect", { x: 0, y: tenth(top), width, height: rowHeight });
  return mark(point.id, `${words.point} ${number}, ${title}: ${shown}`, area, parts);
}

function shownAt(right: number, y: number, shown: string, late: boolean, { palette }: Frame): readonly ChartNode[] {
  return middleText(right, y - 3.2, shown, 84, { fill: late ? palette.ink : palette.muted, size: 9, anchor: "end", bold: late });
}

function legendOf(words: TimelineWords, { palette }: Frame) {
  return [
    {
      words: words.agreed,
      sign: (x: number, y: number) => [
        rule(x + 2, y - 3, x + 2, y + 3, palette.muted, { width: 1 }),
        rule(x + 2, y, x + 15, y, palette.muted, { width: 1 }),
      ],
    },
    { words: words.due, sign: (x: number, y: number) => [sign("diamond", x + 7, y, palette.ink, palette, 3.4)] },
    { words: words.done, sign: (x: number, y: number) => [sign("dot", x + 7, y, palette.accent, palette, 4)] },
    { words: words.late, sign: (x: number, y: number) => [rule(x, y, x + 15, y, palette.scores[0], { width: 4, dash: "3 1.5" })] },
  ];
}
