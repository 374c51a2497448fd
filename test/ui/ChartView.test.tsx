// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { lightPalette } from "../../src/charts/scoreColours.ts";
import { scoreStrip } from "../../src/charts/scoreStrip.ts";
import { ChartView } from "../../src/ui/ChartView.tsx";

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
