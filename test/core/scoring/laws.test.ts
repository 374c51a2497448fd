/** Laws that hold for every norm the product ships, on random answers. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Answer } from "../../../src/core/dossier/dossierSchema.ts";
import type { Norm } from "../../../src/core/norm/normSchema.ts";
import { applicableIn } from "../../../src/core/scoring/applicable.ts";
import { scoreNorm } from "../../../src/core/scoring/scoreNorm.ts";
import type { Given } from "../../../src/core/scoring/scores.ts";
import { anyGiven } from "./arbitraries.ts";
import { bundledNorms } from "./bundledNorms.ts";
import { boundsOf, check, draw, picks } from "./check.ts";

// Many cases; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

test("both norms of the product are read", () => {
  expect(bundledNorms.map((norm) => norm.id)).toEqual(expect.arrayContaining(["klantbelang", "ikm3000"]));
});

describe.each(bundledNorms.map((norm) => [`${norm.id}@${norm.version}`, norm] as const))("%s", (_, norm) => {
  const cases = anyGiven(norm);
  const ids = norm.sections.flatMap((section) => section.criteria.map((criterion) => criterion.id));

  test("the low score is never above the high score, and a final score is one score", () => {
    check(cases, (given) => {
      const { sections, overall } = scoreNorm(norm, given);
      for (const { low, high } of boundsOf({ sections, overall })) expect(low).toBeLessThanOrEqual(high);
      for (const section of sections) if (section.kind !== "checklist" && section.final) expect(section.low).toBe(section.high);
      expect(overall.final).toBe(sections.every((section) => section.final));
    });
  });

  test("every way to answer what is open ends within the bounds", () => {
    check(fc.tuple(cases, picks), ([given, pick]) => {
      const before = boundsOf(scoreNorm(norm, given));
      boundsOf(
        scoreNorm(
          norm,
          completed(norm, given, () => draw(pick, 4)),
        ),
      ).forEach((score, index) => {
        expect(score.low).toBeGreaterThanOrEqual(before[index]?.low ?? Number.NaN);
        expect(score.high).toBeLessThanOrEqual(before[index]?.high ?? Number.NaN);
      });
    });
  });

  test("the bounds are attained: nothing more met gives the low score, everything met the high score", () => {
    check(cases, (given) => {
      const before = boundsOf(scoreNorm(norm, given));
      const worst = boundsOf(
        scoreNorm(
          norm,
          completed(norm, given, () => 1),
        ),
      );
      const best = boundsOf(
        scoreNorm(
          norm,
          completed(norm, given, () => 0),
        ),
      );
      expect(worst.map((score) => score.low)).toEqual(before.map((score) => score.low));
      expect(best.map((score) => score.high)).toEqual(before.map((score) => score.high));
    });
  });

  test("one more criterion met never lowers a score", () => {
    check(fc.tuple(cases, fc.constantFrom(...ids)), ([given, id]) => {
      const before = boundsOf(scoreNorm(norm, given));
      boundsOf(scoreNorm(norm, { ...given, answers: { ...given.answers, [id]: "met" } })).forEach((score, index) => {
        expect(score.low).toBeGreaterThanOrEqual(before[index]?.low ?? Number.NaN);
        expect(score.high).toBeGreaterThanOrEqual(before[index]?.high ?? Number.NaN);
      });
    });
  });

  test("partly met scores exactly as not met", () => {
    check(cases, (given) => {
      const strict = Object.entries(given.answers).map(([id, answer]) => [id, answer === "partly" ? "notMet" : answer]);
      expect(boundsOf(scoreNorm(norm, { ...given, answers: Object.fromEntries(strict) }))).toEqual(boundsOf(scoreNorm(norm, given)));
    });
  });
});

function completed(norm: Norm, given: Given, pick: () => number): Given {
  const answers: Record<string, Answer> = { ...given.answers };
  for (const section of norm.sections) {
    for (const criterion of section.criteria) {
      if (answers[criterion.id] !== undefined || !applicableIn(section, given.auditKind).counted.includes(criterion.id)) continue;
      const answer = (["met", "notMet", "partly", "notApplicable"] as const)[pick()] ?? "notMet";
      // An open item with a planned point counts as done in the advice after improvements, so it must stay applicable.
      const mayDrop = criterion.mayBeNotApplicable === true && !given.planned.has(criterion.id);
      answers[criterion.id] = answer === "notApplicable" && !mayDrop ? "notMet" : answer;
    }
  }
  return { ...given, answers };
}
