// @vitest-environment jsdom
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Meter } from "../../src/ui/Meter.tsx";
import { Page } from "../../src/ui/Page.tsx";
import { ProgressBar } from "../../src/ui/ProgressBar.tsx";
import { RangeBar } from "../../src/ui/RangeBar.tsx";
import { scaleColour } from "../../src/ui/scaleColour.ts";
import { renderIn, screen } from "./render.tsx";

test("a meter tells its value in words", async () => {
  await renderIn("nl", <Meter label="Beantwoord" value={12} max={99} text="12 van 99" />);
  expect(screen.getByRole("meter", { name: "Beantwoord" })).toHaveAttribute("aria-valuetext", "12 van 99");
});

test("a meter of nothing stands at nothing", async () => {
  await renderIn("nl", <Meter label="Beantwoord" value={0} max={0} text="0 van 0" />);
  const bar = screen.getByRole("meter").querySelector<HTMLElement>("[style]");
  expect(bar?.style.width).toBe("0%");
});

test("a score with bounds is told as one picture with its words", async () => {
  await renderIn("nl", <RangeBar label="Onderdeel II" min={1} max={5} low={2} high={4} text="2, kan nog 4 worden" colour="teal" />);
  const bar = screen.getByRole("img", { name: "Onderdeel II: 2, kan nog 4 worden" });
  expect(bar.children).toHaveLength(5);
});

test("a task tells its step and can be cancelled", async () => {
  const cancelled = vi.fn();
  await renderIn("nl", <ProgressBar step="Pagina's opmaken" share={0.4} cancel={{ label: "Stop", onCancel: cancelled }} />);
  expect(screen.getByRole("progressbar", { name: "Pagina's opmaken" })).toHaveAttribute("aria-valuenow", "40");
  await userEvent.click(screen.getByRole("button", { name: "Stop" }));
  expect(cancelled).toHaveBeenCalledOnce();
});

test("a place on the scale takes the colour of the nearest of five steps, whatever the length of the scale", () => {
  expect([1, 2, 3, 4, 5].map((score) => scaleColour(score, 1, 5))).toEqual([1, 2, 3, 4, 5].map((step) => `var(--color-score-${step})`));
  expect(scaleColour(0, 0, 10)).toBe("var(--color-score-1)");
  expect(scaleColour(10, 0, 10)).toBe("var(--color-score-5)");
  expect(scaleColour(7, 1, 5)).toBe("var(--color-score-5)");
});

test("a page names the tab and holds the one heading of the first level", async () => {
  await renderIn("nl", <Page title="Uw dossiers">{null}</Page>);
  expect(document.title).toBe("Uw dossiers – Toetssteen");
  expect(screen.getByRole("main")).toContainElement(screen.getByRole("heading", { level: 1, name: "Uw dossiers" }));
});

test("coming from another page, the focus goes to the heading", async () => {
  const { rerender } = await renderIn(
    "nl",
    <Page key="a" title="Eerst">
      {null}
    </Page>,
  );
  rerender(
    <Page key="b" title="Daarna">
      {null}
    </Page>,
  );
  expect(screen.getByRole("heading", { name: "Daarna" })).toHaveFocus();
});
