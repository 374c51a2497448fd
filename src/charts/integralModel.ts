/**
 * The whole of complaint management in one picture: what makes it possible, held together by communication, leads to what customers notice, and that to
 * results. Below it the steps of the process, and what keeps people from complaining. Each box has its share as bar, figure and word.
 */
import { type Chart, type ChartNode, mark, node, tenth } from "./chartNode.ts";
import { middleText } from "./chartText.ts";
import { type Frame, isNarrow } from "./frame.ts";
import { rule } from "./marks.ts";
import { boxArea, boxHeight, drawBox, hasRoomForName, type ModelBox } from "./modelBox.ts";

export type ModelFigures = {
  readonly enablers: readonly ModelBox[];
  /** Holds the enablers together. */
  readonly binder?: ModelBox;
  readonly indicators: readonly ModelBox[];
  readonly results: readonly ModelBox[];
  /** The steps of the process, in their order. */
  readonly chain: readonly ModelBox[];
  readonly thresholds: readonly ModelBox[];
};
export type ModelWords = {
  readonly alt: string;
  readonly caption: string;
  readonly enablers: string;
  readonly indicators: string;
  readonly results: string;
  readonly chain: string;
  readonly thresholds: string;
  readonly part: string;
  readonly group: string;
  readonly value: string;
  readonly meaning: string;
};

const gap = 8;
const between = 26;
const titleHeight = 20;

type Drawn = { readonly nodes: readonly ChartNode[]; readonly bottom: number };

export function integralModel(figures: ModelFigures, words: ModelWords, frame: Frame): Chart {
  const model = isNarrow(frame) ? underEachOther(figures, words, frame) : besideEachOther(figures, words, frame);
  const chain = drawChain(figures.chain, words, model.bottom + 18, frame);
  const thresholds = drawGroup(figures.thresholds, words.thresholds, chain.bottom + 14, isNarrow(frame) ? 1 : 3, frame);
  const groups = [
    [words.enablers, [...figures.enablers, ...(figures.binder === undefined ? [] : [figures.binder])]],
    [words.indicators, figures.indicators],
    [words.results, figures.results],
    [words.chain, figures.chain],
    [words.thresholds, figures.thresholds],
  ] as const;
  return {
    width: frame.width,
    height: Math.max(1, thresholds.bottom + 4),
    nodes: [...model.nodes, ...chain.nodes, ...thresholds.nodes],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.part, words.group, words.value, words.meaning],
      rows: groups.flatMap(([group, boxes]) => boxes.map(({ name, value, word }) => [name, group, value, word])),
      ids: groups.flatMap(([, boxes]) => boxes.map(({ id }) => id)),
    },
  };
}

function title(words: string, x: number, y: number, width: number, { palette }: Frame): readonly ChartNode[] {
  return middleText(x, y + 6, words, width, { fill: palette.muted, size: 9, bold: true });
}

/** Three columns of one height, with an arrow from each to the next. */
function besideEachOther({ enablers, binder, indicators, results }: ModelFigures, words: ModelWords, frame: Frame): Drawn {
  const { palette, width } = frame;
  const inset = 8;
  const column = (width - 2 * between) / 3;
  const [second, third] = [column + between, 2 * (column + between)];
  const columns = [[...enablers, ...(binder === undefined ? [] : [binder])], indicators, results];
  if (columns.every((boxes) => boxes.length === 0)) return { nodes: [], bottom: 0 };
  const height = boxHeight(columns.flat(), column - 2 * inset);
  const least = Math.max(...columns.map((boxes) => boxes.length * (height + gap) - gap)) + 2 * inset;
  const top = titleHeight;
  const stack = (boxes: readonly ModelBox[], left: number, room: number) => {
    const step = boxes.length < 2 ? 0 : (least - 2 * inset - height) / (boxes.length - 1);
    return boxes.map((box, index) => boxAt(box, left, top + inset + index * step, room, height, frame));
  };
  const middle = top + least / 2;
  const bound = {
    x: 0.5,
    y: top,
    width: tenth(column - 1),
    height: tenth(least),
    rx: 5,
    fill: palette.accent,
    "fill-opacity": 0.06,
    stroke: palette.accent,
    "stroke-width": 1,
  };
  return {
    nodes: [
      ...title(words.enablers, 0, 0, column, frame),
      ...title(words.indicators, second, 0, column, frame),
      ...title(words.results, third, 0, column, frame),
      node("rect", bound),
      ...stack(columns[0] ?? [], inset, column - 2 * inset),
      ...arrow(column + 5, middle, second - 5, frame),
      ...stack(indicators, second, column),
      ...arrow(second + column + 5, middle, third - 5, frame),
      ...stack(results, third, column),
    ],
    bottom: top + least,
  };
}

function underEachOther(figures: ModelFigures, words: ModelWords, frame: Frame): Drawn {
  const enablers = [...figures.enablers, ...(figures.binder === undefined ? [] : [figures.binder])];
  let bottom = 0;
  const nodes = [
    [enablers, words.enablers] as const,
    [figures.indicators, words.indicators] as const,
    [figures.results, words.results] as const,
  ].flatMap(([boxes, name]) => {
    if (boxes.length === 0) return [];
    const link = bottom === 0 ? [] : downArrow(frame.width / 2, bottom + 4, frame);
    const drawn = drawGroup(boxes, name, bottom === 0 ? 0 : bottom + 18, 2, frame);
    bottom = drawn.bottom;
    return [...link, ...drawn.nodes];
  });
  return { nodes, bottom };
}

function drawGroup(boxes: readonly ModelBox[], name: string, top: number, columns: number, frame: Frame): Drawn {
  if (boxes.length === 0) return { nodes: [], bottom: top };
  const width = (frame.width - (columns - 1) * gap) / columns;
  const height = boxHeight(boxes, width);
  const start = top + titleHeight;
  const nodes = boxes.map((box, index) =>
    boxAt(box, (index % columns) * (width + gap), start + Math.floor(index / columns) * (height + gap), width, height, frame),
  );
  return {
    nodes: [...title(name, 0, top, frame.width, frame), ...nodes],
    bottom: start + Math.ceil(boxes.length / columns) * (height + gap),
  };
}

/** The steps in a row with a way back from the last to the first: what is improved starts the round again. */
function drawChain(boxes: readonly ModelBox[], words: ModelWords, top: number, frame: Frame): Drawn {
  if (boxes.length === 0) return { nodes: [], bottom: top };
  const { palette, width } = frame;
  const room = 14;
  const boxWidth = (width - (boxes.length - 1) * room) / boxes.length;
  if (isNarrow(frame) || boxes.some(({ name }) => !hasRoomForName(name, boxWidth))) {
    // Folded over rows, figures tell the order that arrows tell in one.
    const numbered = boxes.map((box, index) => ({ ...box, name: `${index + 1} ${box.name}` }));
    return drawGroup(numbered, words.chain, top, isNarrow(frame) ? 2 : 3, frame);
  }
  const height = boxHeight(boxes, boxWidth);
  const start = top + titleHeight;
  const bottom = start + height;
  const left = (index: number) => index * (boxWidth + room);
  const [first, last] = [boxWidth / 2, left(boxes.length - 1) + boxWidth / 2];
  const back = `M${tenth(last)} ${tenth(bottom + 3)}V${tenth(bottom + 12)}H${tenth(first)}V${tenth(bottom + 5)}`;
  const head = `M${tenth(first - 3.5)} ${tenth(bottom + 8)}L${tenth(first)} ${tenth(bottom + 3.5)}L${tenth(first + 3.5)} ${tenth(bottom + 8)}`;
  const line = { fill: "none", stroke: palette.muted, "stroke-width": 1 };
  return {
    nodes: [
      ...title(words.chain, 0, top, width, frame),
      ...boxes.flatMap((box, index) => [
        boxAt(box, left(index), start, boxWidth, height, frame),
        ...(index === 0 ? [] : arrow(left(index) - room + 2, start + height / 2, left(index) - 2, frame)),
      ]),
      ...(boxes.length < 2 ? [] : [node("path", { d: back, ...line }), node("path", { d: head, ...line })]),
    ],
    bottom: bottom + 14,
  };
}

function boxAt(box: ModelBox, x: number, y: number, width: number, height: number, { palette }: Frame): ChartNode {
  return mark(box.id, `${box.name}: ${box.value}, ${box.word}`, boxArea(x, y, width, height), drawBox(box, x, y, width, height, palette));
}

function arrow(from: number, y: number, to: number, { palette }: Frame): readonly ChartNode[] {
  const d = `M${tenth(to - 4)} ${tenth(y - 3.5)}L${tenth(to)} ${tenth(y)}L${tenth(to - 4)} ${tenth(y + 3.5)}`;
  return [rule(from, y, to, y, palette.muted, { width: 1 }), node("path", { d, fill: "none", stroke: palette.muted, "stroke-width": 1 })];
}

function downArrow(x: number, y: number, { palette }: Frame): readonly ChartNode[] {
  const d = `M${tenth(x - 3.5)} ${tenth(y + 5)}L${tenth(x)} ${tenth(y + 9)}L${tenth(x + 3.5)} ${tenth(y + 5)}`;
  return [rule(x, y, x, y + 9, palette.muted, { width: 1 }), node("path", { d, fill: "none", stroke: palette.muted, "stroke-width": 1 })];
}
