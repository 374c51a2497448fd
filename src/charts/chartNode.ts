/** A chart as data: a small SVG tree with explicit attributes, a text alternative, and the same figures as a table. */
type Tag = "g" | "rect" | "line" | "polygon" | "polyline" | "circle" | "path" | "text";

export type Attributes = Readonly<Record<string, string | number>>;
export type ChartNode = { readonly tag: Tag; readonly attributes: Attributes; readonly children: readonly (ChartNode | string)[] };

/** The first column names the row. */
export type ChartTable = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Per row the id of its mark, where a reader can open what the row is about. */
  readonly ids?: readonly string[];
};

export type Chart = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly ChartNode[];
  readonly alt: string;
  readonly table: ChartTable;
};

export function node(tag: Tag, attributes: Attributes, children: readonly (ChartNode | string)[] = []): ChartNode {
  return { tag, attributes, children };
}

/** A part of a chart that a reader can open on screen. `area` is where a finger may come down; the PDF leaves it out. */
export function mark(id: string, name: string, area: ChartNode, children: readonly ChartNode[]): ChartNode {
  const touch = node(area.tag, { ...area.attributes, fill: "#000000", "fill-opacity": 0, [areaOfMark]: "" });
  return node("g", { [idOfMark]: id, [nameOfMark]: name }, [...children, touch]);
}

/** One of the many marks in a row that is a mark itself: no stop of the Tab key, but the arrow keys come along. */
export function markAmong(id: string, name: string, area: ChartNode, children: readonly ChartNode[]): ChartNode {
  const one = mark(id, name, area, children);
  return { ...one, attributes: { ...one.attributes, [amongMarks]: "" } };
}

export const idOfMark = "data-id";
export const nameOfMark = "data-name";
export const areaOfMark = "data-area";
export const amongMarks = "data-among";

export type TextStyle = {
  readonly size?: number;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
};

/** `y` is the baseline. */
export function label(x: number, y: number, words: string, style: TextStyle): ChartNode {
  return node(
    "text",
    {
      x: tenth(x),
      y: tenth(y),
      "font-size": style.size ?? 10,
      fill: style.fill,
      "text-anchor": style.anchor ?? "start",
      "font-weight": style.bold ? "bold" : "normal",
    },
    [words],
  );
}

/** Breaks a label into lines of about `width` units; a word that is too long by itself stays whole. */
export function wrap(words: string, width: number, size = 10): readonly string[] {
  // The average letter of a humanist sans-serif is half an em wide.
  const room = Math.max(1, Math.floor(width / (size * 0.5)));
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
