import { expect, test } from "vitest";
import { fontsFromDisk } from "../../src/report/fontsFromDisk.ts";
import { renderReport } from "../../src/report/renderReport.ts";
import { aReport } from "./pdf/sample.ts";

test("a report is read back before anyone gets it, and its pages are counted", async () => {
  const definition = aReport(
    [
      { text: "Een", heading: 1 },
      { text: "Twee", heading: 1, pageBreak: "before" },
    ],
    {
      result: { json: '{"a":"é"}', description: "Gegevens" },
    },
  );
  const { pages, bytes, replaced } = await renderReport(definition, fontsFromDisk(), () => {});
  expect(pages).toBe(2);
  expect(replaced).toEqual([]);
  expect(new TextDecoder("latin1").decode(bytes.slice(0, 8))).toBe("%PDF-1.7");
});

test("a report whose data would come back otherwise is not handed over", async () => {
  // Half of a pair of surrogates: no file can hold it as it is.
  const definition = aReport([{ text: "Een", heading: 1 }], { result: { json: '"\ud83d"', description: "Gegevens" } });
  await expect(renderReport(definition, fontsFromDisk(), () => {})).rejects.toThrow(/other data than it was given/);
});
