import { expect, test } from "vitest";
import { buildReport } from "../../../src/core/reporting/buildReport.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { aDraw, aResult } from "../../builders/aSampleDrawn.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");

test("a sample is told so that another can repeat it: population, seed, method, size and what that size carries", () => {
  const builder = aDossier(norm).evidence("sam", { "IV.1.a": "supports" }, { type: "fileSample", title: "SAM-1 Dossiers" });
  builder.run(aDraw("sam", 30));
  const [sample] = buildReport(builder.build(), norm, { date: "2026-11-20", final: false }).samples;
  expect(sample).toMatchObject({ code: "SAM-1", population: 412, seed: "2026-09-15", method: "toetssteen-draw-1", drawn: 30, carries: 90 });
  expect(sample?.files.map(({ name }) => name)).toEqual(Array.from({ length: 30 }, (_, index) => `K-${index + 1}`));
});

test("a replaced file stands in the log with its reason, and the file in its place in the table", () => {
  const builder = aDossier(norm).evidence("sam", { "IV.1.a": "supports" }, { type: "fileSample", title: "SAM-1 Dossiers" });
  builder.run(aDraw("sam", 2, 1));
  builder.run({ kind: "replaceFile", id: "sam", file: "f1", replacement: "why", reason: "Het dossier is vernietigd." });
  builder.run(aResult("sam", "r1", "IV.1.a", "showsNot", true));
  const [sample] = buildReport(builder.build(), norm, { date: "2026-11-20", final: false }).samples;
  expect(sample?.replaced).toMatchObject([{ name: "K-1", by: "R-1", reason: "Het dossier is vernietigd." }]);
  expect(sample?.refs).toEqual(["IV.1.a"]);
  expect(sample?.files).toMatchObject([
    { name: "R-1", stratum: "", results: [{ seen: "showsNot", seriousHarm: true }] },
    { name: "K-2", stratum: "", results: [undefined] },
  ]);
});
