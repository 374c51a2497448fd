import fc from "fast-check";
import { expect, test } from "vitest";
import { startSurvey } from "../../../src/core/register/readSurvey.ts";
import { summariseSurvey, surveyGroups, surveySummary } from "../../../src/core/register/surveySummary.ts";

const mark = fc.constantFrom("", "0", "6", "8", "10", "7,5", "dank u");
const answers = fc.array(fc.tuple(fc.constantFrom("ja", "nee", ""), mark, mark, mark), { maxLength: 60 });

function figuresOf(rows: readonly (readonly string[])[]) {
  const started = startSurvey(["Klager", "NPS", "CSAT", "CES"]);
  if (started.kind === "problems") throw new Error("the marks are there");
  for (const [index, cells] of rows.entries()) started.reader.add({ line: index + 2, cells });
  return started.reader.done();
}

test("what a dossier keeps of a survey shows the same groups again, and holds how many answered, not who or what else", () => {
  fc.assert(
    fc.property(answers, (rows) => {
      const figures = figuresOf(rows);
      const summary = summariseSurvey(figures);
      const stored = surveySummary.parse(JSON.parse(JSON.stringify(summary)));
      const { complainants, others, notTold } = figures;
      expect(surveyGroups(stored)).toEqual({ complainants, others, notTold });
      expect(JSON.stringify(summary)).not.toContain("dank");
      expect(stored.read).toBe(stored.used + figures.withoutMark.length);
    }),
  );
});

test("a summary whose answers do not add up, or with a field too many, is refused", () => {
  const summary = summariseSurvey(figuresOf([["ja", "9", "", ""]]));
  expect(surveySummary.safeParse(summary).success).toBe(true);
  expect(surveySummary.safeParse({ ...summary, used: 2 }).success).toBe(false);
  expect(surveySummary.safeParse({ ...summary, rows: [] }).success).toBe(false);
  const nps = { ...summary.complainants.nps, n: 2 };
  expect(surveySummary.safeParse({ ...summary, complainants: { ...summary.complainants, nps } }).success).toBe(false);
});
