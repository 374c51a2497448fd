import { expect, test } from "vitest";
import { listCsv } from "../../../src/core/sampling/listCsv.ts";

test("a list opens in a spreadsheet with its letters, and a name that would be a formula stays a text", () => {
  const csv = listCsv(
    [
      ["Nr.", "Dossier"],
      ["1", '=HYPERLINK("http://x")'],
      ["2", "Café; balie"],
      ["3", "-12"],
    ],
    ";",
  );
  expect(csv).toBe(`\uFEFFNr.;Dossier\r\n1;"'=HYPERLINK(""http://x"")"\r\n2;"Café; balie"\r\n3;'-12\r\n`);
});
