/** Laws that hold for every norm the product ships, on random answers. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/core/dossier/dossierSchema.ts";
import type { Norm } from "../../../src/core/norm/normSchema.ts";
import { applicableIn, sectionsFor } from "../../../src/core/scoring/applicable.ts";
import { lackFor } from "../../../src/core/scoring/lackFor.ts";
import { lackForReady, leastForReady } from "../../../src/core/scoring/lackForReady.ts";
import { scoreNorm } from "../../../src/core/scoring/scoreNorm.ts";
import { scoreSection } from "../../../src/core/scoring/scoreSection.ts";
import type { Given, NormScore, Readiness } from "../../../src/core/scoring/scores.ts";
import { smallestLift } from "../../../src/core/scoring/smallestLift.ts";
import { undecided } from "../../../src/core/scoring/undecided.ts";
import { assuming, whatIf } from "../../../src/core/scoring/whatIf.ts";
import { anyGiven, fulfil } from "./arbitraries.ts";
import { bundledNorms } from "./bundledNorms.ts";

const picks = fc.infiniteStream(fc.nat(1_000_000));
const runs = { numRuns: 150 };

test("both norms of the product are read", () => {
  expect(bundledNorms.map((norm) => norm.id)).toEqual(expect.arrayContaining(["klantbelang", "ikm3000"]));
});

describe.each(bundledNorms.map((norm) => [`${norm.id}@${norm.version}`, norm] as const))("%s", (_, norm) => {
  const cases = anyGiven(norm);
  const hasLevels = norm.sections.some((section) => section.scoring.kind !== "checklist");
  const ids = norm.sections.flatMap((section) => section.criteria.map((criterion) => criterion.id));

  test("the low score is never above the high score, and final means they are equal", () => {
    check(cases, (given) => {
      for (const { low, high } of bounds(scoreNorm(norm, given))) expect(low).toBeLessThanOrEqual(high);
      for (const section of scoreNorm(norm, given).sections) {
        if (section.kind !== "checklist" && section.final) expect(section.low).toBe(section.high);
      }
    });
  });

  test("every way to answer what is open ends within the bounds", () => {
    check(fc.tuple(cases, picks), ([given, pick]) => {
      const before = bounds(scoreNorm(norm, given));
      const after = bounds(
        scoreNorm(
          norm,
          completed(norm, given, () => draw(pick, 4)),
        ),
      );
      after.forEach((score, index) => {
        expect(score.low).toBeGreaterThanOrEqual(before[index]?.low ?? Number.NaN);
        expect(score.high).toBeLessThanOrEqual(before[index]?.high ?? Number.NaN);
      });
    });
  });

  test("the bounds are attained: nothing met gives the low score, everything met the high score", () => {
    check(cases, (given) => {
      const before = bounds(scoreNorm(norm, given));
      expect(
        bounds(
          scoreNorm(
            norm,
            completed(norm, given, () => 1),
          ),
        ).map((score) => score.low),
      ).toEqual(before.map((score) => score.low));
      expect(
        bounds(
          scoreNorm(
            norm,
            completed(norm, given, () => 0),
          ),
        ).map((score) => score.high),
      ).toEqual(before.map((score) => score.high));
    });
  });

  test("one more criterion met never lowers a score", () => {
    check(fc.tuple(cases, fc.constantFrom(...ids)), ([given, id]) => {
      const before = bounds(scoreNorm(norm, given));
      bounds(scoreNorm(norm, { ...given, answers: { ...given.answers, [id]: "met" } })).forEach((score, index) => {
        expect(score.low).toBeGreaterThanOrEqual(before[index]?.low ?? Number.NaN);
        expect(score.high).toBeGreaterThanOrEqual(before[index]?.high ?? Number.NaN);
      });
    });
  });

  test("partly met scores exactly as not met", () => {
    check(cases, (given) => {
      const strict = Object.entries(given.answers).map(([id, answer]) => [id, answer === "partly" ? "notMet" : answer]);
      expect(bounds(scoreNorm(norm, { ...given, answers: Object.fromEntries(strict) }))).toEqual(bounds(scoreNorm(norm, given)));
    });
  });

  test.runIf(hasLevels)("nothing lacks for a target exactly when the section reaches it", () => {
    check(cases, (given) => {
      for (const section of graded(norm, given)) {
        const { low } = scored(norm, given, section.id);
        for (let target = 0; target <= 6; target += 1) expect(lackFor(section, given, target).length === 0).toBe(low >= target);
      }
    });
  });

  test.runIf(hasLevels)("doing what lacks for a target reaches the target, whichever choice is made", () => {
    check(fc.tuple(cases, picks), ([given, pick]) => {
      for (const section of graded(norm, given)) {
        for (let target = 1; target <= 5; target += 1) {
          const done = fulfil(lackFor(section, given, target), (below) => draw(pick, below));
          const score = scoreSection(section, assuming(given, done.met, done.signals));
          expect(score.kind !== "checklist" && score.low).toBeGreaterThanOrEqual(target);
        }
      }
    });
  });

  test.runIf(hasLevels)("the smallest lift lifts, and leaving out any one criterion of it does not", () => {
    check(cases, (given) => {
      for (const section of graded(norm, given)) {
        const lift = smallestLift(section, given);
        if (lift.kind !== "lift") {
          expect(scored(norm, given, section.id).low).toBe(5);
          continue;
        }
        const scoreAfter = (criteria: readonly string[]) =>
          bounds(whatIf(norm, given, new Set(criteria), new Set(lift.signals)))[indexOf(norm, given, section.id)]?.low;
        expect(lift.from).toBe(scored(norm, given, section.id).low);
        expect(scoreAfter(lift.criteria)).toBe(lift.to);
        expect(lift.to).toBeGreaterThan(lift.from);
        for (const id of lift.criteria) expect(scoreAfter(lift.criteria.filter((other) => other !== id))).toBe(lift.from);
      }
    });
  });

  test.runIf(hasLevels)("open answers can still change a score exactly when its bounds differ", () => {
    check(cases, (given) => {
      for (const section of graded(norm, given)) {
        const { low, high } = scored(norm, given, section.id);
        const list = undecided(section, given);
        expect(list.length === 0).toBe(low === high);
        // Settling all others leaves the bounds equal: nothing that matters is missing from the list.
        const rest = assuming(given, new Set(list));
        expect(undecided(section, rest)).toEqual([]);
      }
    });
  });

  test.runIf(norm.overall.kind === "readiness")(
    "doing what lacks for ready gives ready, and the least that is enough is not larger than any choice",
    () => {
      check(fc.tuple(cases, picks), ([given, pick]) => {
        const lacks = lackForReady(norm, given);
        const least = leastForReady(norm, given);
        expect(lacks.length === 0).toBe(readiness(scoreNorm(norm, given)) === "ready");
        const done = fulfil(lacks, (below) => draw(pick, below));
        expect(readiness(whatIf(norm, given, done.met))).toBe("ready");
        expect(readiness(whatIf(norm, given, least))).toBe("ready");
        expect(least.size).toBeLessThanOrEqual(done.met.size);
        for (const id of least) {
          const less = new Set([...least].filter((other) => other !== id));
          expect(readiness(whatIf(norm, given, less))).not.toBe("ready");
        }
      });
    },
  );
});

function check<T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, law), runs);
}

const order: readonly Readiness[] = ["notReady", "readyAfterImprovements", "ready"];

/** All scores of a norm as numbers that can be compared. */
function bounds({ sections, overall }: NormScore): readonly { low: number; high: number }[] {
  const ofSections = sections.map((section) =>
    section.kind === "checklist" ? { low: section.met, high: section.met + section.open.length } : { low: section.low, high: section.high },
  );
  const ofAll =
    overall.kind === "mean"
      ? { low: overall.sumLow, high: overall.sumHigh }
      : { low: order.indexOf(overall.low), high: order.indexOf(overall.high) };
  return [...ofSections, ofAll];
}

function graded(norm: Norm, given: Given) {
  return sectionsFor(norm, given.auditKind).filter((section) => section.scoring.kind !== "checklist");
}

function indexOf(norm: Norm, given: Given, id: string): number {
  return sectionsFor(norm, given.auditKind).findIndex((section) => section.id === id);
}

function scored(norm: Norm, given: Given, id: string) {
  const found = bounds(scoreNorm(norm, given))[indexOf(norm, given, id)];
  if (found === undefined) throw new Error(`Section ${id} has no score`);
  return found;
}

function readiness({ overall }: NormScore): Readiness {
  if (overall.kind !== "readiness") throw new Error("This norm has a mean");
  return overall.low;
}

function completed(norm: Norm, given: Given, pick: () => number): Given {
  const answers: Record<string, Answer> = { ...given.answers };
  for (const section of norm.sections) {
    for (const criterion of section.criteria) {
      if (answers[criterion.id] !== undefined || !applicableIn(section, given.auditKind).counted.includes(criterion.id)) continue;
      const answer = (["met", "notMet", "partly", "notApplicable"] as const)[pick()] ?? "notMet";
      answers[criterion.id] = answer === "notApplicable" && criterion.mayBeNotApplicable !== true ? "notMet" : answer;
    }
  }
  return { ...given, answers };
}

function draw(stream: fc.Stream<number>, below: number): number {
  return (stream.next().value ?? 0) % below;
}
