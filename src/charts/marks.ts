/** Signs for single values. They differ in shape as well as in colour, so that they stay apart in grey. */
import { type ChartNode, node, tenth } from "./chartNode.ts";
import type { ChartPalette } from "./scoreColours.ts";

export type Sign = "dot" | "square" | "diamond" | "ring" | "cross";

export function sign(kind: Sign, x: number, y: number, colour: string, palette: ChartPalette, r = 3.4): ChartNode {
  const hollow = { fill: palette.ground, stroke: colour, "stroke-width": 1.4 };
  const [left, right, top, bottom] = [tenth(x - r), tenth(x + r), tenth(y - r), tenth(y + r)];
  switch (kind) {
    case "dot":
      return node("circle", { cx: tenth(x), cy: tenth(y), r, fill: colour });
    case "ring":
      return node("circle", { cx: tenth(x), cy: tenth(y), r, ...hollow });
    case "square":
      return node("rect", { x: left, y: top, width: tenth(2 * r), height: tenth(2 * r), ...hollow });
    case "diamond":
      return node("polygon", {
        points: `${tenth(x)},${tenth(y - r * 1.3)} ${tenth(x + r * 1.3)},${tenth(y)} ${tenth(x)},${tenth(y + r * 1.3)} ${tenth(x - r * 1.3)},${tenth(y)}`,
        ...hollow,
      });
    case "cross":
      return node("path", {
        d: `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`,
        fill: "none",
        stroke: colour,
        "stroke-width": 1.6,
      });
  }
}

/** From point to point, broken where a point is absent. */
export function brokenLine(
  points: readonly (readonly [x: number, y: number] | undefined)[],
  colour: string,
  look: { readonly width?: number; readonly dash?: string } = {},
): readonly ChartNode[] {
  const runs: (readonly [number, number])[][] = [[]];
  for (const point of points) {
    if (point === undefined) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) =>
      node("polyline", {
        points: run.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join(" "),
        fill: "none",
        stroke: colour,
        "stroke-width": look.width ?? 1.6,
        ...(look.dash === undefined ? {} : { "stroke-dasharray": look.dash }),
      }),
    );
}

export function rule(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
  look: { readonly width?: number; readonly dash?: string } = {},
) {
  return node("line", {
    x1: tenth(x1),
    y1: tenth(y1),
    x2: tenth(x2),
    y2: tenth(y2),
    stroke: colour,
    "stroke-width": look.width ?? 0.7,
    ...(look.dash === undefined ? {} : { "stroke-dasharray": look.dash }),
  });
}

/** A bar without length is not drawn. */
export function bar(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Readonly<Record<string, string | number>> = {},
): readonly ChartNode[] {
  if (!(width > 0 && height > 0)) return [];
  return [
    node("rect", { x: tenth(x), y: tenth(y), width: Math.max(0.6, tenth(width)), height: Math.max(0.6, tenth(height)), fill, ...more }),
  ];
}
