// @vitest-environment jsdom
import { expect, test } from "vitest";
import { chosenRows, coverageRows } from "../../../src/screens/coverage/coverageRows.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../../core/scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");

test("what is met or open must be carried; what is not met or left out need not", () => {
  const dossier = aDossier(norm)
    .met("I.2.a")
    .notMet("I.2.b")
    .run({ kind: "limitScope", criterion: "I.2.c", reason: "Niet bezocht." })
    .build();
  const rows = new Map(coverageRows(dossier, norm).map((row) => [row.criterion.id, row]));
  expect(["I.2.a", "I.2.b", "I.2.c", "I.2.d"].map((id) => rows.get(id)?.isShort)).toEqual([true, false, false, true]);
});

test("evidence is counted by type and by what it says", () => {
  const dossier = aDossier(norm)
    .evidence("e1", { "I.2.a": "supports" })
    .evidence("e2", { "I.2.a": "contradicts" }, { type: "interview" })
    .build();
  const row = coverageRows(dossier, norm).find(({ criterion }) => criterion.id === "I.2.a");
  expect(row?.cells.document).toEqual({ supports: 1, contradicts: 0, neutral: 0 });
  expect(row?.cells.interview).toEqual({ supports: 0, contradicts: 1, neutral: 0 });
});

test("the choices show what is met, what is short, and one section", () => {
  const rows = coverageRows(aDossier(norm).met("I.2.a").notMet("II.2.a").build(), norm);
  expect(chosenRows(rows, "met", "").map(({ criterion }) => criterion.id)).toEqual(["I.2.a"]);
  expect(chosenRows(rows, "short", "II").some(({ criterion }) => criterion.id === "II.2.a")).toBe(false);
  expect(chosenRows(rows, "all", "II").every(({ section }) => section === "II")).toBe(true);
});
