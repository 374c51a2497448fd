/** Finds room for the names of points: beside, above or below the point, or else its number. */
import { type ChartNode, label } from "./chartNode.ts";
import type { ChartPalette } from "./scoreColours.ts";
import { fitLines, textWidth } from "./textWidth.ts";

export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
export type Labelled = { readonly x: number; readonly y: number; readonly name: string; readonly number: number; readonly named: boolean };
export type Placed = { readonly kind: "name" | "number" | "none"; readonly nodes: (palette: ChartPalette) => readonly ChartNode[] };

const size = 9;
const longest = 112;
const reach = 5;

/** First come, first served; `taken` is kept free, and `better` as well where that can be. */
export function placeLabels(points: readonly Labelled[], plot: Box, taken: readonly Box[], better: readonly Box[]): readonly Placed[] {
  const dots = points.map(({ x, y }): Box => ({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }));
  const used: Box[] = [...taken];
  return points.map((point, index): Placed => {
    if (!point.named) return { kind: "none", nodes: () => [] };
    const others = dots.filter((_, other) => other !== index);
    const free = (words: string, around: readonly Box[]) =>
      places(point, words).find(({ box }) => isInside(box, plot) && !around.some((one) => touches(one, box)));
    const find = (words: string) => free(words, [...used, ...others, ...better]) ?? free(words, [...used, ...others]);
    const [short = ""] = fitLines(point.name, longest, size);
    const [named, numbered] = [find(short), find(String(point.number))];
    const chosen = named ?? numbered ?? places(point, String(point.number))[0];
    if (chosen === undefined) return { kind: "none", nodes: () => [] };
    used.push(chosen.box);
    const words = named === undefined ? String(point.number) : short;
    const style = (palette: ChartPalette) => ({ fill: palette.ink, size, anchor: chosen.anchor });
    return { kind: named === undefined ? "number" : "name", nodes: (palette) => [label(chosen.x, chosen.y, words, style(palette))] };
  });
}

type Place = { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end"; readonly box: Box };

function places({ x, y }: Labelled, words: string): readonly Place[] {
  const wide = textWidth(words, size);
  const at = (anchor: Place["anchor"], tx: number, ty: number): Place => {
    const left = anchor === "start" ? tx : anchor === "end" ? tx - wide : tx - wide / 2;
    return { x: tx, y: ty, anchor, box: { left, right: left + wide, top: ty - 7.5, bottom: ty + 2 } };
  };
  return [
    at("start", x + 7, y + 3),
    at("end", x - 7, y + 3),
    at("middle", x, y - 7),
    at("middle", x, y + 14),
    at("start", x + 6, y - 5),
    at("start", x + 6, y + 11),
    at("end", x - 6, y - 5),
    at("end", x - 6, y + 11),
  ];
}

function touches(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isInside(box: Box, around: Box): boolean {
  return box.left >= around.left + 2 && box.right <= around.right - 2 && box.top >= around.top + 1 && box.bottom <= around.bottom - 1;
}
