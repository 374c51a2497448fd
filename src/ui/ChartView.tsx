import { createElement, type ReactNode, useId } from "react";
import type { Chart, ChartNode } from "../charts/chartNode.ts";

/** Draws a chart. The figures are in its text alternative; show `chart.table` beside it where there is room. */
export function ChartView({ chart, title, className }: { readonly chart: Chart; readonly title: string; readonly className?: string }) {
  const id = useId();
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-about`}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      width={chart.width}
      height={chart.height}
      className={className}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{chart.alt}</desc>
      {chart.nodes.map(draw)}
    </svg>
  );
}

function draw(part: ChartNode | string, key: number): ReactNode {
  if (typeof part === "string") return part;
  const props = Object.fromEntries(Object.entries(part.attributes).map(([name, value]) => [camelCase(name), value]));
  return createElement(part.tag, { key, ...props }, ...part.children.map(draw));
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
