/** Laws about levels and points, for every norm the product ships that scores in them, on random answers. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Section } from "../../../src/core/norm/normSchema.ts";
import { sectionsFor } from "../../../src/core/scoring/applicable.ts";
import { lackFor } from "../../../src/core/scoring/lackFor.ts";
import { scoreSection } from "../../../src/core/scoring/scoreSection.ts";
import type { Given } from "../../../src/core/scoring/scores.ts";
import { smallestLift } from "../../../src/core/scoring/smallestLift.ts";
import { undecided } from "../../../src/core/scoring/undecided.ts";
import { assuming } from "../../../src/core/scoring/whatIf.ts";
import { anyGiven, fulfil } from "./arbitraries.ts";
import { bundledNorms } from "./bundledNorms.ts";
import { check, draw, picks } from "./check.ts";

// Many cases; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const norms = bundledNorms.filter((norm) => norm.overall.kind === "mean");

describe.each(norms.map((norm) => [`${norm.id}@${norm.version}`, norm] as const))("%s", (_, norm) => {
  const cases = anyGiven(norm);

  test("nothing lacks for a target exactly when the section reaches it", () => {
    check(cases, (given) => {
      for (const section of sectionsFor(norm, given.auditKind)) {
        for (let target = 0; target <= 6; target += 1) {
          expect(lackFor(section, given, target).length === 0).toBe(scored(section, given).low >= target);
        }
      }
    });
  });

  test("doing what lacks for a target reaches the target, whichever choice is made", () => {
    check(fc.tuple(cases, picks), ([given, pick]) => {
      for (const section of sectionsFor(norm, given.auditKind)) {
        for (let target = 1; target <= 5; target += 1) {
          const done = fulfil(lackFor(section, given, target), (below) => draw(pick, below));
          expect(scored(section, assuming(given, done.met, done.signals)).low).toBeGreaterThanOrEqual(target);
        }
      }
    });
  });

  test("the smallest lift lifts, and leaving out any one criterion of it does not", () => {
    check(cases, (given) => {
      for (const section of sectionsFor(norm, given.auditKind)) {
        const lift = smallestLift(section, given);
        const { low } = scored(section, given);
        if (lift.kind !== "lift") {
          expect(low).toBe(5);
          continue;
        }
        const lowWith = (criteria: readonly string[]) => scored(section, assuming(given, new Set(criteria), new Set(lift.signals))).low;
        expect(lift.from).toBe(low);
        expect(lift.to).toBeGreaterThan(low);
        expect(lowWith(lift.criteria)).toBe(lift.to);
        for (const id of lift.criteria) expect(lowWith(lift.criteria.filter((other) => other !== id))).toBe(low);
      }
    });
  });

  test("open answers can still change a score exactly when its bounds differ, and once they are settled nothing can", () => {
    check(cases, (given) => {
      for (const section of sectionsFor(norm, given.auditKind)) {
        const { low, high } = scored(section, given);
        const list = undecided(section, given);
        expect(list.length === 0).toBe(low === high);
        expect(undecided(section, assuming(given, new Set(list)))).toEqual([]);
      }
    });
  });
});

function scored(section: Section, given: Given): { readonly low: number; readonly high: number } {
  const score = scoreSection(section, given);
  if (score.kind === "checklist") throw new Error(`Section ${section.id} has no level`);
  return score;
}
