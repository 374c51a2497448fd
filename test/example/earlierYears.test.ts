import { expect, test } from "vitest";
import { givenOf } from "../../src/core/dossier/given.ts";
import { attentionList } from "../../src/core/evidence/attention.ts";
import { scoreNorm } from "../../src/core/scoring/scoreNorm.ts";
import { smallestLift } from "../../src/core/scoring/smallestLift.ts";
import { type YearFigures, yearFigures } from "../../src/example/klantbelang/yearFigures.ts";
import { earlierExamples, theExample } from "./theExample.ts";

const years = [2024, 2025, 2026] as const;

test("the example scored 1, 2, 1 and 3, then 2, 3, 2 and 2: listening fell while the rest rose, and learning stood still after that", () => {
  const scored = (year: number) => {
    const { dossier, norm } = theExample({ norm: "klantbelang", year, language: "nl" });
    return scoreNorm(norm, givenOf(dossier, "auditor")).sections.map((section) => ("low" in section ? [section.low, section.high] : []));
  };
  const firm = (scores: readonly number[]) => scores.map((score) => [score, score]);
  expect(scored(2024)).toEqual(firm([1, 2, 1, 3]));
  expect(scored(2025)).toEqual(firm([2, 3, 2, 2]));
  expect(scored(2026)).toEqual(firm([3, 4, 2, 3]));
});

test.each(earlierExamples)("in $year everything is judged in $language, in words that no other year uses", ({ language, year }) => {
  const { dossier, criteria } = theExample({ norm: "klantbelang", year, language });
  for (const { id } of criteria) {
    const record = dossier.answers[id];
    expect(record?.auditor?.rationale || record?.limitation?.reason, id).toMatch(/\w{3}.*\.$/);
    if (record?.self?.answer !== undefined && record.self.answer !== record.auditor?.answer) {
      expect(record.auditor?.reason, id).not.toBe("");
    }
  }
  const texts = years.flatMap((one) =>
    Object.values(theExample({ norm: "klantbelang", year: one, language }).dossier.answers).flatMap(
      ({ auditor }) => auditor?.rationale || [],
    ),
  );
  expect(new Set(texts).size).toBe(texts.length);
});

test.each(earlierExamples)("in $year a point was made of what would have lifted each section one score, in $language", (chosen) => {
  const { dossier, norm } = theExample(chosen);
  const about = new Set(Object.values(dossier.points).flatMap((point) => Object.keys(point.criteria)));
  for (const section of norm.sections) {
    const lift = smallestLift(section, givenOf(dossier, "auditor"));
    expect(lift.kind, section.id).toBe("lift");
    if (lift.kind !== "lift") continue;
    expect([...lift.criteria].filter((id) => !about.has(id))).toEqual([]);
  }
});

test("nothing of 2024 is left undone, and most of its points were seen to work a year later", () => {
  const { dossier } = theExample({ norm: "klantbelang", year: 2024, language: "nl" });
  const statuses = Object.values(dossier.points).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(["verified", "rejected"]));
  expect(statuses.filter((status) => status === "verified").length).toBeGreaterThan(statuses.length / 2);
});

test("what asks for attention in the earlier years is old policy, and one term that has passed", () => {
  const found = (year: number) => {
    const { dossier, norm } = theExample({ norm: "klantbelang", year, language: "en" });
    return attentionList(dossier, norm, "2026-11-21").map(({ kind, params }) => [kind, params.title]);
  };
  expect(found(2024)).toEqual([
    ["evidenceOld", "DOC-01 Complaints policy paper 2019-2022"],
    ["evidenceOld", "DOC-05 Customer contact mandate rules"],
  ]);
  expect(found(2025)).toEqual([["termPassed", "Does this affect more customers"]]);
});

test.each(years)("the texts of %s quote the figures of that year", (year) => {
  const { dossier } = theExample({ norm: "klantbelang", year, language: "en" });
  const { assignment } = dossier;
  const notes = [...Object.values(dossier.evidence).map(({ title, source, note }) => `${title} ${source} ${note}`), assignment.scope];
  const text = notes.join("\n");
  for (const figure of quotedFrom(yearFigures[year])) expect(text).toContain(figure);
});

function quotedFrom(year: YearFigures): readonly string[] {
  const { customers, received, due, onTime, closedLate, openOverdue, closed, rightFirstTime, reopened } = year;
  const { causes, channels, survey, nps, medianDays, p90Days } = year;
  const counts = [customers, received, due, onTime, closedLate, openOverdue, closed, rightFirstTime, reopened, survey.replies, nps.asked];
  const all = [...counts, ...Object.values(causes), ...Object.values(channels), medianDays, p90Days];
  return [...all.map((count) => count.toLocaleString("en")), survey.rating.toFixed(1)];
}
