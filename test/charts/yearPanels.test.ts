import { expect, test } from "vitest";
import { type PanelWords, yearPanels } from "../../src/charts/yearPanels.ts";
import { type ComparedAudit, comparedDossier } from "../../src/core/comparison/comparedAudit.ts";
import { compareYears, type Years } from "../../src/core/comparison/compareYears.ts";
import { theExample } from "../example/theExample.ts";

function exampleOf(year: number, more: Partial<ComparedAudit> = {}): ComparedAudit {
  const { dossier, norm } = theExample({ norm: "klantbelang", year, language: "nl" });
  return { ...comparedDossier(dossier, norm), ...more };
}

const words = (years: Years): PanelWords => ({
  section: ({ section }) => section,
  score: (score) => ("low" in score ? `${score.low}-${score.high}` : `${score.met}`),
  mean: "mean",
  meanOf: ({ sumLow, count }) => `${sumLow}/${count}`,
  tenths: String,
  percent: (value) => `${value} %`,
  reference: ({ id }) => id,
  norm: ({ audit: { norm } }) => `${norm.id}@${norm.version}`,
  labels: years.audits.map(({ periodTo }) => periodTo.slice(0, 4)),
});

function panelsOf(audits: readonly ComparedAudit[]) {
  const years = compareYears(audits);
  const [track] = years.tracks;
  if (track === undefined) throw new Error("no track");
  return yearPanels(years, track, words(years));
}
const own = (panel: ReturnType<typeof panelsOf>[number] | undefined) => panel?.scores.filter(({ whose }) => whose === "auditor") ?? [];

test("there is a picture per section and one of the mean, with the auditor's scores in their years", () => {
  const panels = panelsOf([exampleOf(2024), exampleOf(2025), exampleOf(2026)]);
  expect(panels.map(({ name }) => name)).toEqual(["I", "II", "III", "IV", "mean"]);
  expect(own(panels[3]).map(({ at, low, high }) => [at, low, high])).toEqual([
    [2024, 3, 3],
    [2025, 2, 2],
    [2026, 3, 3],
  ]);
});

test("two audits of one year stand beside each other within it", () => {
  const half = exampleOf(2025, { id: "half", periodTo: "2025-12-31", periodFrom: "2025-07-01" });
  expect(own(panelsOf([exampleOf(2025), half])[0]).map(({ at }) => at)).toEqual([2025, 2025.5]);
});

test("an audit without a period has no place in time", () => {
  const undated = exampleOf(2025, { periodFrom: "", periodTo: "" });
  expect(own(panelsOf([exampleOf(2024), undated, exampleOf(2026)])[0]).map(({ at }) => at)).toEqual([2024, 2026]);
  expect(panelsOf([undated])).toEqual([]);
});

test("published values stand in the picture of the mean alone, only near these years and on one norm", () => {
  const near = panelsOf([exampleOf(2024, { periodFrom: "2017-01-01", periodTo: "2017-12-31" })]);
  expect(near.slice(0, -1).every(({ references }) => references.length === 0)).toBe(true);
  const shown = near.at(-1)?.references ?? [];
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.every(({ at }) => at >= 2015 && at <= 2018)).toBe(true);
  expect(panelsOf([exampleOf(2026)]).at(-1)?.references).toEqual([]);
});
