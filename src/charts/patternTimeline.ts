/** The cases of one row on the time axis: a dot each, or a column per week where they are many. */
import { type ChartNode, label, markAmong, node, tenth } from "./chartNode.ts";
import type { Frame } from "./frame.ts";
import { bar, sign } from "./marks.ts";
import type { PatternRow, PatternWords } from "./patternChart.ts";
import { markOfDays } from "./patternMark.ts";
import type { Day } from "./timeAxis.ts";

type Place = { readonly x: (day: Day) => number; readonly base: number; readonly words: PatternWords; readonly frame: Frame };

export function patternTimeline(row: PatternRow, place: Place): readonly ChartNode[] {
  return row.weeks === undefined ? dots(row, place) : columns(row, row.weeks, place);
}

type Dot = { readonly day: Day; readonly at: number; readonly height: number; readonly inside: boolean };
/** Dots rise to the edge of the row; more of one day lie on the highest. */
const highest = 3;
const radius = 2.6;

function dots(row: PatternRow, { x, base, words, frame }: Place): readonly ChartNode[] {
  const placed = placeDots(row, x);
  const { palette } = frame;
  return [
    ...placed.map(({ day, at, height, inside }) => {
      const y = base - height * 5;
      const area = node("circle", { cx: tenth(at), cy: tenth(y), r: 5 });
      const name = `${row.name}: ${words.day(day)}`;
      return markAmong(markOfDays(row.id, day, day), name, area, [sign(inside ? "dot" : "ring", at, y, palette.accent, palette, radius)]);
    }),
    ...numbers(placed, base, frame),
  ];
}

function placeDots(row: PatternRow, x: (day: Day) => number): readonly Dot[] {
  const heights = new Map<number, number>();
  return row.days.map((day) => {
    const column = Math.round(x(day) / 5);
    const height = heights.get(column) ?? 0;
    heights.set(column, height + 1);
    return { day, at: x(day), height: Math.min(height, highest), inside: day >= row.window.from && day <= row.window.to };
  });
}

/** One, two, three above the cases that make it a pattern, where they stand apart. */
function numbers(placed: readonly Dot[], base: number, { palette }: Frame): readonly ChartNode[] {
  const counted = placed.filter(({ inside }) => inside).slice(0, 3);
  const apart = counted.every(({ at }, index) => index === 0 || at - (counted[index - 1]?.at ?? 0) > 8);
  const crowded = placed.some(({ height, at }) => height > 0 && counted.some((one) => Math.abs(one.at - at) < 6));
  if (!apart || crowded) return [];
  return counted.map(({ at }, index) =>
    label(at, base - 6, String(index + 1), { fill: palette.ink, size: 8, anchor: "middle", bold: true }),
  );
}

const columnHeight = 18;

function columns(
  row: PatternRow,
  { first, counts }: NonNullable<PatternRow["weeks"]>,
  { x, base, words, frame }: Place,
): readonly ChartNode[] {
  const most = Math.max(1, ...counts);
  return counts.flatMap((count, index) => {
    const [from, to] = [first + index * 7, first + index * 7 + 6];
    const [left, right] = [x(from), Math.max(x(to + 1), x(from) + 0.8)];
    if (count === 0) return [];
    const inside = to >= row.window.from && from <= row.window.to;
    const height = Math.max(1.2, (columnHeight * count) / most);
    const gap = right - left > 3 ? 1 : 0.2;
    const drawn = bar(left, base - height, right - left - gap, height, frame.palette.accent, inside ? {} : { "fill-opacity": 0.45 });
    const area = node("rect", { x: tenth(left), y: base - columnHeight - 2, width: tenth(right - left), height: columnHeight + 4 });
    const name = `${row.name}: ${words.number(count)}, ${words.day(from)} – ${words.day(to)}`;
    return [markAmong(markOfDays(row.id, from, to), name, area, drawn)];
  });
}
