/** Criteria down, kinds of evidence across: how many pieces support, and whether any contradict or say nothing either way. Sections flow over columns. */
import { type Chart, type ChartNode, label, mark, node, tenth } from "./chartNode.ts";
import { labelWithin, legend, middleText } from "./chartText.ts";
import type { Frame } from "./frame.ts";
import { bar, rule, sign } from "./marks.ts";

type CoverageCell = { readonly supports: number; readonly contradicts: number; readonly neutral: number };
type CoverageCriterion = {
  readonly id: string;
  /** As the norm numbers it: `I.2.a`. */
  readonly ref: string;
  readonly name: string;
  /** One per kind of evidence, in the order of the kinds. */
  readonly cells: readonly CoverageCell[];
};
export type CoverageSection = { readonly name: string; readonly criteria: readonly CoverageCriterion[] };
/** `short` stands above a narrow column: two or three letters, told in the legend. */
export type CoverageKind = { readonly short: string; readonly name: string };
export type CoverageWords = {
  readonly alt: string;
  readonly caption: string;
  readonly criterion: string;
  readonly supports: string;
  readonly contradicts: string;
  readonly neutral: string;
  readonly nothing: string;
  /** A cell in the table: "3 support, 1 contradicts"; "" for an empty one. */
  readonly cell: (cell: CoverageCell) => string;
};

const rowHeight = 14;
const headHeight = 36;
const refs = 38;
const block = { least: 145, gap: 18 };

type Line =
  | { readonly kind: "head"; readonly name: string; readonly again: boolean }
  | { readonly kind: "row"; readonly criterion: CoverageCriterion };

export function coverageMap(
  kinds: readonly CoverageKind[],
  sections: readonly CoverageSection[],
  words: CoverageWords,
  frame: Frame,
): Chart {
  const { palette, width } = frame;
  const columns = Math.max(1, Math.floor((width + block.gap) / (block.least + block.gap)));
  const columnWidth = (width - (columns - 1) * block.gap) / columns;
  const cellWidth = (columnWidth - refs) / Math.max(1, kinds.length);
  const flowed = flow(sections, columns);
  const heights = flowed.map((lines) => lines.reduce((sum, line) => sum + heightOf(line), 0));
  const bottom = Math.max(0, ...heights) + 6;
  const key = legend(sections.length === 0 ? [] : legendOf(kinds, words, frame), 0, bottom + 4, width, palette.muted);
  return {
    width,
    height: bottom + 8 + key.height,
    nodes: [
      ...flowed.flatMap((lines, column) => {
        const left = column * (columnWidth + block.gap);
        let y = 0;
        return lines.flatMap((line): readonly ChartNode[] => {
          const top = y;
          y += heightOf(line);
          return line.kind === "head"
            ? drawHead(line, kinds, left, top, columnWidth, cellWidth, frame)
            : [drawRow(line.criterion, kinds, words, left, top, columnWidth, cellWidth, frame)];
        });
      }),
      ...key.nodes,
    ],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.criterion, ...kinds.map(({ name }) => name)],
      rows: sections.flatMap(({ criteria }) =>
        criteria.map(({ ref, name, cells }) => [`${ref} ${name}`, ...kinds.map((_, index) => words.cell(cells[index] ?? none))]),
      ),
      ids: sections.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    },
  };
}

const none: CoverageCell = { supports: 0, contradicts: 0, neutral: 0 };

function heightOf(line: Line): number {
  return line.kind === "head" ? headHeight : rowHeight;
}

/** Columns of about the same height; a section that runs on has its name again. */
function flow(sections: readonly CoverageSection[], columns: number): readonly (readonly Line[])[] {
  const whole = sections.reduce((sum, { criteria }) => sum + headHeight + criteria.length * rowHeight, 0);
  const room = whole / columns + (columns === 1 ? 0 : headHeight / 2 + rowHeight);
  const flowed: Line[][] = [[]];
  let used = 0;
  const add = (line: Line) => {
    flowed.at(-1)?.push(line);
    used += heightOf(line);
  };
  const turn = (needs: number) => {
    if (used === 0 || used + needs <= room || flowed.length === columns) return false;
    flowed.push([]);
    used = 0;
    return true;
  };
  for (const { name, criteria } of sections) {
    turn(headHeight + 2 * rowHeight);
    add({ kind: "head", name, again: false });
    for (const criterion of criteria) {
      if (turn(rowHeight)) add({ kind: "head", name, again: true });
      add({ kind: "row", criterion });
    }
  }
  return flowed;
}

function drawHead(
  { name, again }: Line & { kind: "head" },
  kinds: readonly CoverageKind[],
  left: number,
  top: number,
  width: number,
  cellWidth: number,
  { palette }: Frame,
): readonly ChartNode[] {
  return [
    ...middleText(left, top + 14, name, width, { fill: again ? palette.muted : palette.ink, bold: true, size: 9 }),
    ...kinds.map(({ short }, index) => {
      const from = left + refs + index * cellWidth;
      return labelWithin(from + cellWidth / 2, top + 31, short, { fill: palette.muted, size: 8 }, from, from + cellWidth);
    }),
  ];
}

function drawRow(
  criterion: CoverageCriterion,
  kinds: readonly CoverageKind[],
  words: CoverageWords,
  left: number,
  top: number,
  width: number,
  cellWidth: number,
  frame: Frame,
): ChartNode {
  const { palette } = frame;
  const empty = criterion.cells.every(({ supports, contradicts, neutral }) => supports + contradicts + neutral === 0);
  const parts = [
    rule(left, top + rowHeight, left + width, top + rowHeight, palette.hairline, { width: 0.4 }),
    ...middleText(left, top + rowHeight / 2, criterion.ref, refs - 6, { fill: empty ? palette.muted : palette.ink, size: 8.5 }),
    ...kinds.flatMap((_, index) => drawCell(criterion.cells[index] ?? none, left + refs + index * cellWidth, top, cellWidth, frame)),
  ];
  const told = kinds.flatMap(({ name }, index) => {
    const said = words.cell(criterion.cells[index] ?? none);
    return said === "" ? [] : [`${name} ${said}`];
  });
  const area = node("rect", { x: tenth(left), y: tenth(top), width: tenth(width), height: rowHeight });
  return mark(
    criterion.id,
    [`${criterion.ref} ${criterion.name}`, told.length === 0 ? words.nothing : told.join("; ")].join(": "),
    area,
    parts,
  );
}

/** Deeper with more support, never so deep that the figure is lost; a cross for what contradicts, a square for what says neither. Beside a contradiction the table alone has the rest. */
function drawCell(
  { supports, contradicts, neutral }: CoverageCell,
  x: number,
  y: number,
  width: number,
  { palette }: Frame,
): readonly ChartNode[] {
  const depth = supports === 0 ? 0 : [0.14, 0.26, 0.38][Math.min(3, supports) - 1];
  const middle = y + rowHeight / 2;
  const other = contradicts > 0 || neutral > 0;
  if (supports + contradicts + neutral === 0)
    return [node("circle", { cx: tenth(x + width / 2), cy: tenth(middle), r: 0.8, fill: palette.muted })];
  // Once is said by the sign alone; a figure beside it would read as one number with the other.
  const times = contradicts > 0 ? contradicts : neutral;
  return [
    ...(depth === 0 ? [] : bar(x + 0.6, y + 0.8, width - 1.2, rowHeight - 1.6, palette.accent, { "fill-opacity": depth ?? 0, rx: 1 })),
    ...(supports === 0
      ? []
      : [
          label(x + (other ? width * 0.24 : width / 2), middle + 3, String(Math.min(99, supports)), {
            fill: palette.ink,
            size: 8.5,
            anchor: "middle",
            bold: true,
          }),
        ]),
    ...(other
      ? [
          sign(
            contradicts > 0 ? "cross" : "square",
            x + width * 0.5,
            middle,
            contradicts > 0 ? palette.scores[0] : palette.muted,
            palette,
            2.2,
          ),
          ...(times < 2
            ? []
            : [
                label(x + Math.min(width - 0.6, width * 0.5 + 10), middle + 3, String(Math.min(99, times)), {
                  fill: palette.ink,
                  size: 7.5,
                  anchor: "end",
                }),
              ]),
        ]
      : []),
  ];
}

function legendOf(kinds: readonly CoverageKind[], words: CoverageWords, { palette }: Frame) {
  return [
    {
      words: words.supports,
      sign: (x: number, y: number) => [
        ...bar(x, y - 5, 14, 10, palette.accent, { "fill-opacity": 0.26, rx: 1 }),
        label(x + 7, y + 3, "2", { fill: palette.ink, size: 8.5, anchor: "middle", bold: true }),
      ],
    },
    { words: words.contradicts, sign: (x: number, y: number) => [sign("cross", x + 7, y, palette.scores[0], palette, 2.2)] },
    { words: words.neutral, sign: (x: number, y: number) => [sign("square", x + 7, y, palette.muted, palette, 2.2)] },
    {
      words: words.nothing,
      sign: (x: number, y: number) => [node("circle", { cx: tenth(x + 7), cy: tenth(y), r: 0.8, fill: palette.muted })],
    },
    ...kinds.map(({ short, name }) => ({
      words: name,
      sign: (x: number, y: number) => [label(x, y + 3, short, { fill: palette.muted, size: 8 })],
    })),
  ];
}
