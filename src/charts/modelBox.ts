import { type ChartNode, label, node, tenth } from "./chartNode.ts";
import { bar } from "./marks.ts";
import { type ChartPalette, scoreColour } from "./scoreColours.ts";
import { fitLines, textWidth } from "./textWidth.ts";

export type ModelBox = {
  readonly id: string;
  readonly name: string;
  /** Met of what applies, 0 to 1; absent where nothing applies. */
  readonly share?: number;
  /** What the share can still become while answers are open. */
  readonly possible?: number;
  /** "12 / 15". */
  readonly value: string;
  /** "strong". */
  readonly word: string;
};

const pad = 7;
const oneLineHeight = 44;
const sizes = { name: 10, value: 9.5, word: 9 };

/** Of boxes side by side: one line more where a figure and its word have no room beside each other. */
export function boxHeight(boxes: readonly ModelBox[], width: number): number {
  return boxes.some((box) => !isOneLine(box, width)) ? oneLineHeight + 12 : oneLineHeight;
}

export function hasRoomForName(name: string, width: number): boolean {
  return textWidth(name, sizes.name, true) <= width - 2 * pad;
}

function isOneLine({ value, word }: ModelBox, width: number): boolean {
  return textWidth(value, sizes.value, true) + textWidth(word, sizes.word) + 6 <= width - 2 * pad;
}

export function boxArea(x: number, y: number, width: number, height: number): ChartNode {
  return node("rect", { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) });
}

/** A box higher than the lowest has its word below its figure, as those beside it. */
export function drawBox(box: ModelBox, x: number, y: number, width: number, height: number, palette: ChartPalette): readonly ChartNode[] {
  const { name, share, possible, value, word } = box;
  const room = width - 2 * pad;
  const oneLine = height === oneLineHeight;
  const [left, right] = [x + pad, x + width - pad];
  const [title = ""] = fitLines(name, room, sizes.name, 1, true);
  const inner = { x: tenth(left), y: tenth(y + 20), width: tenth(room), height: 6, rx: 1.5 };
  const frame = {
    fill: palette.ground,
    stroke: palette.hairline,
    "stroke-width": 1,
    ...(share === undefined ? { "stroke-dasharray": "3 2" } : {}),
  };
  const colour = share === undefined ? palette.muted : scoreColour(Math.round(share * 4), { min: 0, max: 4 }, palette);
  const full = Math.min(1, Math.max(0, share ?? 0));
  const open = Math.min(1, Math.max(full, possible ?? full));
  const [said = ""] = fitLines(word, oneLine ? room - textWidth(value, sizes.value, true) - 5 : room, sizes.word);
  return [
    node("rect", { x: tenth(x + 0.5), y: tenth(y), width: tenth(width - 1), height: tenth(height), rx: 3, ...frame }),
    label(left, y + 14, title, { fill: palette.ink, size: sizes.name, bold: true }),
    node("rect", { ...inner, fill: palette.hairline, "fill-opacity": 0.5 }),
    ...bar(left + room * full, y + 20.5, room * (open - full), 5, palette.ground, {
      stroke: colour,
      "stroke-width": 0.8,
      "stroke-dasharray": "2 1.5",
    }),
    ...bar(left, y + 20, room * full, 6, colour, { rx: 1.5 }),
    label(left, y + 37, value, { fill: palette.ink, size: sizes.value, bold: true }),
    oneLine
      ? label(right, y + 37, said, { fill: palette.muted, size: sizes.word, anchor: "end" })
      : label(left, y + 49, said, { fill: palette.muted, size: sizes.word }),
  ];
}
