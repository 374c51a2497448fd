/** How long open cases have waited, in bands; the part past its term is dashed and has its own figure, the part without a known term is hollow. */
import type { Chart, ChartNode } from "./chartNode.ts";
import { legend, middleText } from "./chartText.ts";
import { type Frame, isNarrow } from "./frame.ts";
import { bar, rule } from "./marks.ts";
import { textWidth } from "./textWidth.ts";

/** `overdue` is the part of `count` past its term, `unknown` the part whose term is not known; absent where nothing is known of terms. */
export type BacklogBand = { readonly name: string; readonly count: number; readonly overdue?: number; readonly unknown?: number };
export type BacklogWords = {
  readonly alt: string;
  readonly caption: string;
  readonly band: string;
  readonly count: string;
  readonly overdue: string;
  readonly notOverdue: string;
  readonly unknown: string;
  /** At the end of a bar: "12, of which 5 late". */
  readonly ofWhich: (count: number, overdue: number) => string;
  readonly number: (value: number) => string;
};

const rowHeight = 24;
const barHeight = 14;

export function backlogBars(bands: readonly BacklogBand[], words: BacklogWords, frame: Frame): Chart {
  const { palette, width } = frame;
  const names = isNarrow(frame) ? 84 : Math.min(160, width * 0.26);
  const withLate = bands.some(({ overdue }) => overdue !== undefined);
  const withUnknown = bands.some(({ unknown }) => unknown !== undefined && unknown > 0);
  const said = (band: BacklogBand) => (band.overdue ? words.ofWhich(band.count, band.overdue) : words.number(band.count));
  const ends = Math.min(width * 0.4, Math.max(0, ...bands.map((band) => textWidth(said(band), 10, true))) + 8);
  const room = width - names - ends;
  const most = Math.max(1, ...bands.map(({ count }) => count));
  const bottom = bands.length * rowHeight + 2;
  const late = { stroke: palette.scores[0], "stroke-width": 1, "stroke-dasharray": "3 2", "fill-opacity": 0.45 };
  const hollow = { stroke: palette.muted, "stroke-width": 1 };
  const key = legend(
    withLate
      ? [
          { words: words.notOverdue, sign: (x, y) => bar(x, y - 4.5, 14, 9, palette.accent) },
          { words: words.overdue, sign: (x, y) => bar(x, y - 4.5, 14, 9, palette.scores[0], late) },
          ...(withUnknown
            ? [{ words: words.unknown, sign: (x: number, y: number) => bar(x, y - 4.5, 14, 9, palette.ground, hollow) }]
            : []),
        ]
      : [],
    names,
    bottom + 8,
    width - names,
    palette.muted,
  );
  return {
    width,
    height: bottom + (withLate ? 10 + key.height : 4),
    nodes: [
      ...bands.flatMap((band, index): readonly ChartNode[] => {
        const y = index * rowHeight + rowHeight / 2;
        const { count, overdue = 0, unknown = 0 } = band;
        const x = (cases: number) => names + (room * cases) / most;
        const part = (from: number, cases: number, fill: string, look: Readonly<Record<string, string | number>> = {}) =>
          bar(x(from), y - barHeight / 2, (room * cases) / most, barHeight, fill, look);
        const inTerm = count - overdue - unknown;
        return [
          ...middleText(0, y, band.name, names - 10, { fill: palette.ink }, 2),
          ...part(0, inTerm, palette.accent),
          ...part(inTerm, overdue, palette.scores[0], late),
          ...part(count - unknown, unknown, palette.ground, hollow),
          ...middleText(x(count) + 6, y, said(band), ends - 6, { fill: palette.ink, bold: true }, 2),
        ];
      }),
      ...(bands.length === 0 ? [] : [rule(names, 2, names, bottom, palette.muted)]),
      ...key.nodes,
    ],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.band, words.count, ...(withLate ? [words.notOverdue, words.overdue, words.unknown] : [])],
      rows: bands.map(({ name, count, overdue = 0, unknown = 0 }) => [
        name,
        words.number(count),
        ...(withLate ? [count - overdue - unknown, overdue, unknown].map(words.number) : []),
      ]),
    },
  };
}
