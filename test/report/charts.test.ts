import { expect, test } from "vitest";
import { pageFrameWidth } from "../../src/charts/frame.ts";
import { lightPalette } from "../../src/charts/scoreColours.ts";
import { toSvg } from "../../src/charts/toSvg.ts";
import type { ReportNode } from "../../src/report/pdf/node.ts";
import { entryOf, textOf } from "../../src/report/pdf/pdfFile.ts";
import { FONT_FAMILY } from "../../src/report/pdf/reportDocument.ts";
import { contentWidth } from "../../src/report/theme.ts";
import { charts } from "../charts/chartCases.ts";
import { wordsOf } from "../charts/inspect.ts";
import { allElements, readStructure, textIn } from "./pdf/readStructure.ts";
import { aReport, pdfOf } from "./pdf/sample.ts";
import { faultsIn } from "./pdf/structureFaults.ts";

const drawn = Object.values(charts).map(({ plausible }) => plausible({ width: pageFrameWidth, palette: lightPalette }));

test("every chart stands in the report as a figure with its text alternative, and breaks no rule of the PDF", async () => {
  const figures = drawn.map(
    (chart): ReportNode => ({ svg: toSvg(chart, FONT_FAMILY), alt: chart.alt, width: contentWidth, margin: [0, 0, 0, 20] }),
  );
  const bytes = await pdfOf(aReport(figures));
  expect(await faultsIn(bytes)).toEqual([]);
  const { root, file } = await readStructure(bytes);
  const found = root === undefined ? [] : allElements(root).filter(({ role }) => role === "Figure");
  expect(found.map(({ dictionary }) => textOf(entryOf(file, dictionary, "Alt")))).toEqual(drawn.map(({ alt }) => alt));
  for (const [index, figure] of found.entries()) {
    const printed = textIn(figure).replace(/\s/g, "");
    for (const words of drawn[index] === undefined ? [] : wordsOf(drawn[index])) expect(printed).toContain(words.replace(/\s/g, ""));
  }
});

test("a chart for the page is as wide as the text", () => {
  expect(Math.floor(contentWidth)).toBe(pageFrameWidth);
});
