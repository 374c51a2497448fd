/** One axis per section. Series differ by dash and marker as well as by colour. */
import { type Chart, type ChartNode, label, node, tenth, wrap } from "./chartNode.ts";
import type { ChartPalette } from "./scoreColours.ts";

export type RadarSeries = {
  readonly name: string;
  /** One value per axis; undefined where there is none. */
  readonly values: readonly (number | undefined)[];
  /** The values as they are to be read, one per axis. */
  readonly shown: readonly string[];
};
export type RadarScale = {
  readonly min: number;
  readonly max: number;
  readonly rings: readonly { readonly at: number; readonly name: string }[];
};
export type RadarWords = { readonly alt: string; readonly caption: string; readonly axis: string };

const size = { width: 440, height: 300 };
const centre = { x: size.width / 2, y: 152 };
const radius = 98;

export function radar(
  axes: readonly string[],
  series: readonly RadarSeries[],
  scale: RadarScale,
  words: RadarWords,
  palette: ChartPalette,
): Chart {
  const angle = (axis: number) => -Math.PI / 2 + (axis * 2 * Math.PI) / axes.length;
  const point = (axis: number, share: number) => {
    const at = angle(axis);
    return { x: tenth(centre.x + Math.cos(at) * radius * share), y: tenth(centre.y + Math.sin(at) * radius * share) };
  };
  const share = (value: number) => (value - scale.min) / (scale.max - scale.min);
  const outline = (shares: readonly number[]) =>
    shares
      .map((at, axis) => point(axis, at))
      .map(({ x, y }) => `${x},${y}`)
      .join(" ");

  const rings = scale.rings.flatMap((ring) => [
    node("polygon", {
      points: outline(axes.map(() => share(ring.at))),
      fill: "none",
      stroke: palette.hairline,
      "stroke-width": 0.8,
    }),
    label(centre.x + 3, centre.y - radius * share(ring.at) - 2, ring.name, { fill: palette.muted, size: 8 }),
  ]);
  const spokes = axes.flatMap((name, axis) => {
    const end = point(axis, 1);
    return [
      node("line", { x1: centre.x, y1: centre.y, x2: end.x, y2: end.y, stroke: palette.hairline, "stroke-width": 0.8 }),
      ...axisName(name, axis, point(axis, 1.1), palette),
    ];
  });
  const drawn = series.flatMap((one, index) => {
    const style = styleOf(index, palette);
    const spots = one.values.flatMap((value, axis) => (value === undefined ? [] : [point(axis, share(value))]));
    const whole = one.values.every((value) => value !== undefined);
    return [
      ...(whole
        ? [
            node("polygon", {
              points: spots.map(({ x, y }) => `${x},${y}`).join(" "),
              fill: style.colour,
              "fill-opacity": index === 0 ? 0.16 : 0,
              stroke: style.colour,
              "stroke-width": 1.8,
              ...(style.dash === "" ? {} : { "stroke-dasharray": style.dash }),
            }),
          ]
        : []),
      ...spots.map((spot) => marker(index, spot.x, spot.y, palette)),
    ];
  });
  const legend = series.flatMap((one, index) => {
    const y = size.height - 6;
    const x = 12 + index * 140;
    const style = styleOf(index, palette);
    const dash = style.dash === "" ? {} : { "stroke-dasharray": style.dash };
    return [
      node("line", { x1: x, y1: y - 3, x2: x + 20, y2: y - 3, stroke: style.colour, "stroke-width": 1.8, ...dash }),
      marker(index, x + 10, y - 3, palette),
      label(x + 26, y, one.name, { fill: palette.muted, size: 9 }),
    ];
  });
  return {
    ...size,
    nodes: [...rings, ...spokes, ...drawn, ...legend],
    alt: words.alt,
    table: {
      caption: words.caption,
      head: [words.axis, ...series.map((one) => one.name)],
      rows: axes.map((name, axis) => [name, ...series.map((one) => one.shown[axis] ?? "")]),
    },
  };
}

function axisName(name: string, axis: number, at: { readonly x: number; readonly y: number }, palette: ChartPalette): ChartNode[] {
  const aside = Math.abs(at.x - centre.x) < 12;
  const anchor = aside ? "middle" : at.x > centre.x ? "start" : "end";
  const lines = wrap(name, aside ? 220 : 100, 9).slice(0, 3);
  const lift = aside ? (axis === 0 ? -(lines.length - 1) * 10 - 5 : 8) : -((lines.length - 1) * 10) / 2 + 3;
  return lines.map((line, index) => label(at.x, at.y + lift + index * 10, line, { fill: palette.ink, anchor, size: 9 }));
}

function styleOf(index: number, palette: ChartPalette): { readonly colour: string; readonly dash: string } {
  if (index === 0) return { colour: palette.accent, dash: "" };
  return { colour: index === 1 ? palette.scores[0] : palette.muted, dash: index === 1 ? "6 3" : "2 2" };
}

function marker(index: number, x: number, y: number, palette: ChartPalette): ChartNode {
  const { colour } = styleOf(index, palette);
  if (index === 0) return node("circle", { cx: x, cy: y, r: 3.2, fill: colour });
  const look = { fill: palette.ground, stroke: colour, "stroke-width": 1.4 };
  if (index === 1) return node("rect", { x: tenth(x - 3), y: tenth(y - 3), width: 6, height: 6, ...look });
  const points = `${x},${tenth(y - 4)} ${tenth(x + 4)},${tenth(y + 3)} ${tenth(x - 4)},${tenth(y + 3)}`;
  return node("polygon", { points, ...look });
}
