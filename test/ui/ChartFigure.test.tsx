// @vitest-environment jsdom
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { paretoChart } from "../../src/charts/paretoChart.ts";
import { trendChart } from "../../src/charts/trendChart.ts";
import { ChartFigure } from "../../src/ui/ChartFigure.tsx";
import { paretoRows, paretoWords, trendMonths, trendWords } from "../charts/registerSamples.ts";
import { renderIn, screen } from "./render.tsx";

const figures = { rows: paretoRows.slice(0, 3), vitalFew: 2, sharePercent: 80 };

test("a chart is a named picture with its figures in words, and the same figures stand in a table on request", async () => {
  await renderIn("nl", <ChartFigure title="Klachten per onderwerp" draw={(frame) => paretoChart(figures, paretoWords, frame)} />);
  expect(screen.getByRole("img", { name: "Klachten per onderwerp Balken per onderwerp, met de meeste klachten bovenaan." })).toBeVisible();
  expect(screen.getByRole("figure", { name: "Klachten per onderwerp" })).toBeVisible();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
  await userEvent.click(screen.getByText("Als tabel"));
  expect(screen.getByRole("table", { name: "Klachten per onderwerp" })).toBeVisible();
  expect(screen.getByRole("row", { name: "Niet teruggebeld 240 100 %" })).toBeVisible();
});

test("the marks of a chart are buttons for keyboard and mouse when they open something, and so are the rows", async () => {
  const picked = vi.fn();
  await renderIn("en", <ChartFigure title="Subjects" draw={(frame) => paretoChart(figures, paretoWords, frame)} onPick={picked} />);
  expect(screen.queryByRole("img")).not.toBeInTheDocument();
  const mark = screen.getByRole("button", { name: "Niet teruggebeld: 240" });
  await userEvent.click(mark);
  mark.focus();
  await userEvent.keyboard("{Enter}");
  await userEvent.keyboard(" ");
  await userEvent.keyboard("x");
  expect(picked.mock.calls).toEqual([["s2"], ["s2"], ["s2"]]);
  await userEvent.click(screen.getByText("As a table"));
  await userEvent.click(screen.getByRole("button", { name: "Wachttijd aan de telefoon" }));
  expect(picked).toHaveBeenLastCalledWith("s0");
});

test("a chart keeps its text readable by being drawn for the room it has", async () => {
  const widths: number[] = [];
  const width = vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(358);
  const draw = (frame: Parameters<typeof trendChart>[2]) => {
    widths.push(frame.width);
    return trendChart(trendMonths, trendWords, frame);
  };
  const { container } = await renderIn("nl", <ChartFigure title="Per maand" draw={draw} />);
  width.mockRestore();
  expect(widths.at(-1)).toBe(286);
  expect(container.querySelector("svg")?.getAttribute("viewBox")).toMatch(/^0 0 286 /);
  expect(container.querySelector("svg")?.innerHTML).not.toMatch(/#[0-9a-f]{6}/);
});
