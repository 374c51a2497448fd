import { type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Chart } from "../charts/chartNode.ts";
import { type Frame, narrowest } from "../charts/frame.ts";
import { ChartTableView } from "./ChartTableView.tsx";
import { ChartView } from "./ChartView.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { screenPalette } from "./screenPalette.ts";

type Props = {
  readonly title: string;
  /** Called again when the room changes, so that text keeps its size. */
  readonly draw: (frame: Frame) => Chart;
  /** What the reader should know beside the picture: the period, what was left out. */
  readonly note?: ReactNode;
  /** Units, however wide the window is: more than this makes long bars, not a better picture. */
  readonly widest?: number;
  readonly onPick?: (id: string) => void;
};

/** A unit of a chart in pixels: text of 10 units is read at 12 pixels and more. */
const scale = 1.25;

/** A chart as wide as its place, with its title above it and the same figures as a table below. */
export function ChartFigure({ title, draw, note, widest = 640, onPick }: Props) {
  const { t } = useTranslation("ui");
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [pixels, setPixels] = useState(widest * scale);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => setPixels((before) => element.clientWidth || before);
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const width = Math.min(widest, Math.max(narrowest, Math.floor(pixels / scale)));
  const chart = draw({ width, palette: screenPalette });
  const pick = onPick === undefined ? {} : { onPick };
  return (
    <figure aria-labelledby={id} className="min-w-0">
      <figcaption className="mb-3">
        <span id={id} className="font-semibold">
          {title}
        </span>
        {note !== undefined && <span className="block max-w-prose text-muted text-s">{note}</span>}
      </figcaption>
      <div ref={place} className="w-full">
        <ChartView chart={chart} title={title} scale={scale} className="h-auto max-w-full" {...pick} />
      </div>
      <div className="mt-2">
        <Disclosure summary={t(($) => $.asTable)}>
          <ChartTableView table={chart.table} {...pick} />
        </Disclosure>
      </div>
    </figure>
  );
}
