/** Interviews per role: what was held is full, what is still needed dashed, what was planned a line across. */
import { type Chart, type ChartNode, label } from "./chartNode.ts";
import { legend, middleText } from "./chartText.ts";
import { type Frame, isNarrow } from "./frame.ts";
import { bar, rule } from "./marks.ts";
import { textWidth } from "./textWidth.ts";

export type RoleRow = { readonly name: string; readonly held: number; readonly needed: number; readonly planned?: number };
export type RoleWords = {
  readonly alt: string;
  readonly caption: string;
  readonly role: string;
  readonly held: string;
  readonly needed: string;
  readonly toDo: string;
  readonly planned: string;
  /** At the end of a bar: "3 of 5". */
  readonly ofNeeded: (held: number, needed: number) => string;
  readonly number: (value: number) => string;
};

const rowHeight = 24;
const barHeight = 14;

export function roleBars(rows: readonly RoleRow[], words: RoleWords, frame: Frame): Chart {
  const { palette, width } = frame;
  const names = isNarrow(frame) ? 100 : Math.min(220, width * 0.33);
  const said = ({ held, needed }: RoleRow) => (needed === 0 ? words.number(held) : words.ofNeeded(held, needed));
  const ends = Math.min(width * 0.35, Math.max(0, ...rows.map((row) => textWidth(said(row), 10, true))) + 8);
  const room = width - names - ends;
  const most = Math.max(1, ...rows.map(({ held, needed, planned }) => Math.max(held, needed, planned ?? 0)));
  const unit = room / most;
  const bottom = rows.length * rowHeight + 2;
  const open = { stroke: palette.muted, "stroke-width": 1, "stroke-dasharray": "3 2" };
  const withPlan = rows.some(({ planned }) => planned !== undefined);
  const key = legend(
    rows.length === 0
      ? []
      : [
          { words: words.held, sign: (x, y) => bar(x, y - 4.5, 14, 9, palette.accent) },
          ...(rows.some(({ held, needed }) => needed > held)
            ? [{ words: words.toDo, sign: (x: number, y: number) => bar(x, y - 4.5, 14, 9, palette.ground, open) }]
            : []),
          ...(withPlan
            ? [{ words: words.planned, sign: (x: number, y: number) => [rule(x + 7, y - 6, x + 7, y + 6, palette.ink, { width: 2 })] }]
            : []),
        ],
    names,
    bottom + 8,
    width - names,
    palette.muted,
  );
  return {
    width,
    height: bottom + 10 + key.height,
    nodes: [
      ...rows.flatMap((row, index): readonly ChartNode[] => {
        const y = index * rowHeight + rowHeight / 2;
        const { held, needed, planned } = row;
        const end = names + unit * Math.max(held, needed, planned ?? 0);
        return [
          ...middleText(0, y, row.name, names - 10, { fill: palette.ink }, 2),
          ...bar(names, y - barHeight / 2, unit * held, barHeight, palette.accent),
          ...bar(names + unit * held + 0.6, y - barHeight / 2 + 0.5, unit * (needed - held) - 1, barHeight - 1, palette.ground, open),
          ...(planned === undefined
            ? []
            : [
                rule(names + unit * planned, y - barHeight / 2 - 2, names + unit * planned, y + barHeight / 2 + 2, palette.ink, {
                  width: 2,
                }),
              ]),
          label(end + 6, y + 3.5, said(row), { fill: palette.ink, bold: held < needed }),
        ];
      }),
      ...(rows.length === 0 ? [] : [rule(names, 2, names, bottom, palette.muted)]),
      ...key.nodes,
    ],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.role, ...(withPlan ? [words.planned] : []), words.held, words.needed, words.toDo],
      rows: rows.map(({ name, held, needed, planned }) => [
        name,
        ...(withPlan ? [planned === undefined ? "" : words.number(planned)] : []),
        words.number(held),
        words.number(needed),
        words.number(Math.max(0, needed - held)),
      ]),
    },
  };
}
