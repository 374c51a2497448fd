// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { patternChart } from "../../src/charts/patternChart.ts";
import { lightPalette } from "../../src/charts/scoreColours.ts";
import { scoreStrip } from "../../src/charts/scoreStrip.ts";
import { ChartView } from "../../src/ui/ChartView.tsx";
import { patternWords } from "../charts/registerSamples.ts";

test("the Tab key stops at the rows of a chart alone, and the arrow keys go along everything that can be opened", async () => {
  const rows = [{ id: "a", name: "Nota", days: [10, 20], window: { from: 10, to: 20, count: 2 } }];
  const chart = patternChart(rows, { from: 0, to: 90 }, patternWords, { width: 477, palette: lightPalette });
  const picked: string[] = [];
  render(<ChartView chart={chart} title="Patronen" onPick={(id) => picked.push(id)} />);
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Nota: 2, opvallend" }));
  await user.keyboard("{ArrowRight}{ArrowRight}{Enter}{ArrowLeft}{Enter}{ArrowLeft}{ArrowLeft}{Enter}");
  expect(picked).toEqual(["a@20..20", "a@10..10", "a"]);
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test("a chart is a picture with a name and its figures in words, drawn without a complaint from React", () => {
  const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
  const words = { alt: "Van 1 tot 5, nu 2, kan 4 worden", caption: "Score", section: "Onderdeel", score: "Score" };
  const chart = scoreStrip({ name: "I", low: 2, high: 4, value: "2" }, { min: 1, max: 5 }, words, lightPalette);
  render(<ChartView chart={chart} title="Onderdeel I" />);
  const picture = screen.getByRole("img", { name: "Onderdeel I Van 1 tot 5, nu 2, kan 4 worden" });
  expect(picture.querySelectorAll("text")).toHaveLength(5);
  expect(picture.querySelector("line[stroke-dasharray]")).not.toBeNull();
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
