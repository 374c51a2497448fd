import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { registerSummary } from "../../src/core/register/registerSummary.ts";
import { surveySummary } from "../../src/core/register/surveySummary.ts";
import { yearFigures } from "../../src/example/klantbelang/yearFigures.ts";
import { exampleRegisterCsv } from "../../src/example/register/exampleRegister.ts";
import { exampleRegisterFiles, exampleRegisters } from "../../src/example/register/exampleRegisters.ts";
import { exampleSurveyCsv } from "../../src/example/register/exampleSurvey.ts";
import { exampleSurveyFiles, exampleSurveys } from "../../src/example/register/exampleSurveys.ts";

const years = [2024, 2025, 2026] as const;
const languages = ["nl", "en"] as const;

test("what the example says of its register files is true of the files", () => {
  for (const year of years) {
    for (const language of languages) {
      const bytes = Buffer.from(exampleRegisterCsv(year, language));
      expect(exampleRegisterFiles[year][language]).toEqual([bytes.length, createHash("sha256").update(bytes).digest("hex")]);
    }
  }
});

test("the example keeps its own year and the year before, with figures that are sound and say what its audits say", () => {
  const { registers, terms } = exampleRegisters(2026, "nl", (name) => name, "Noor");
  expect(Object.keys(registers)).toEqual(["register 2025", "register 2026"]);
  for (const { figures } of Object.values(registers)) expect(registerSummary.safeParse(figures).success).toBe(true);
  expect(registers["register 2026"]?.figures?.withinTerm.received).toBe(yearFigures[2026].received);
  expect(Object.values(terms).map(({ days }) => days)).toContain(10);
});

test("the example keeps the survey of its year, with the marks that its audit names and the digest of the file", () => {
  for (const year of years) {
    for (const language of languages) {
      const bytes = Buffer.from(exampleSurveyCsv(year, language));
      expect(exampleSurveyFiles[year][language]).toEqual([bytes.length, createHash("sha256").update(bytes).digest("hex")]);
      const [survey] = Object.values(exampleSurveys(year, language, (name) => name, "Noor"));
      if (survey === undefined) throw new Error("a survey");
      expect(surveySummary.safeParse(survey.figures).success).toBe(true);
      const { complainants, others } = survey.figures;
      const { asked, promoters, detractors } = yearFigures[year].nps;
      expect(survey.figures).toMatchObject({ read: asked, used: asked, notTold: { nps: { n: 0 } } });
      expect(complainants.nps.promoters + others.nps.promoters).toBe(promoters);
      expect(complainants.nps.detractors + others.nps.detractors).toBe(detractors);
    }
  }
});
