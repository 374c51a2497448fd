import { createElement, type KeyboardEvent, type ReactNode, useId } from "react";
import { amongMarks, areaOfMark, type Chart, type ChartNode, idOfMark, nameOfMark } from "../charts/chartNode.ts";

type Props = {
  readonly chart: Chart;
  readonly title: string;
  readonly className?: string;
  /** How many pixels a unit of the chart takes. */
  readonly scale?: number;
  /** Makes the marks of the chart buttons; told the id of the one that is pressed. */
  readonly onPick?: (id: string) => void;
};

/** Draws a chart. The figures are in its text alternative; show `chart.table` beside it where there is room, or use `ChartFigure`. */
export function ChartView({ chart, title, className, scale = 1, onPick }: Props) {
  const id = useId();
  return (
    <svg
      // A picture hides what is in it from assistive technology, and so would hide its buttons.
      role={onPick === undefined ? "img" : "group"}
      aria-labelledby={`${id}-title ${id}-about`}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      width={chart.width * scale}
      height={chart.height * scale}
      className={className}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{chart.alt}</desc>
      {chart.nodes.map((part, key) => draw(part, key, onPick))}
    </svg>
  );
}

function draw(part: ChartNode | string, key: number, onPick: Props["onPick"]): ReactNode {
  if (typeof part === "string") return part;
  const { attributes } = part;
  if (areaOfMark in attributes && onPick === undefined) return null;
  const drawn = Object.entries(attributes).filter(([name]) => !name.startsWith("data-"));
  const props = Object.fromEntries(drawn.map(([name, value]) => [camelCase(name), value]));
  const children = part.children.map((child, index) => draw(child, index, onPick));
  return createElement(part.tag, { key, ...props, ...(onPick === undefined ? {} : buttonOf(attributes, onPick)) }, ...children);
}

function buttonOf(attributes: ChartNode["attributes"], onPick: (id: string) => void) {
  const [id, name] = [attributes[idOfMark], attributes[nameOfMark]];
  if (id === undefined) return {};
  return {
    role: "button",
    tabIndex: amongMarks in attributes ? -1 : 0,
    "aria-label": name,
    className: "cursor-pointer hover:opacity-70",
    onClick: () => onPick(String(id)),
    onKeyDown: (event: KeyboardEvent<SVGElement>) => {
      const step = steps[event.key];
      if (step !== undefined) {
        event.preventDefault();
        focusBeside(event.currentTarget, step);
      }
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onPick(String(id));
    },
  };
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** From mark to mark in the order in which they are drawn. */
function focusBeside(mark: SVGElement, step: 1 | -1): void {
  const marks = [...(mark.ownerSVGElement?.querySelectorAll<SVGElement>("[role=button]") ?? [])];
  marks[marks.indexOf(mark) + step]?.focus();
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
