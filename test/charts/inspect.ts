import type { Chart, ChartNode } from "../../src/charts/chartNode.ts";
import { textWidth } from "../../src/charts/textWidth.ts";

/** All parts of one kind, however deep. */
export function all(chart: Chart, tag: ChartNode["tag"]): readonly ChartNode[] {
  return parts(chart).filter((part) => part.tag === tag);
}

export function parts(chart: Chart): readonly ChartNode[] {
  const walk = (part: ChartNode | string): readonly ChartNode[] => (typeof part === "string" ? [] : [part, ...part.children.flatMap(walk)]);
  return chart.nodes.flatMap(walk);
}

export function wordsOf(chart: Chart): readonly string[] {
  return all(chart, "text").map(({ children }) => children.join(""));
}

/** What a text takes from left to right, and where its baseline lies. */
export function placeOfText({ attributes, children }: ChartNode): {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
} {
  const [x, baseline] = [Number(attributes.x), Number(attributes.y)];
  const wide = textWidth(children.join(""), Number(attributes["font-size"]), attributes["font-weight"] === "bold");
  const left = attributes["text-anchor"] === "end" ? x - wide : attributes["text-anchor"] === "middle" ? x - wide / 2 : x;
  return { left, right: left + wide, baseline };
}
