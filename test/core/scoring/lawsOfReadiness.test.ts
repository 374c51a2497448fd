/** Laws about the advice of a pre-audit, for every norm the product ships that gives it, on random answers. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { lackForReady, leastForReady } from "../../../src/core/scoring/lackForReady.ts";
import { scoreNorm } from "../../../src/core/scoring/scoreNorm.ts";
import type { NormScore, Readiness } from "../../../src/core/scoring/scores.ts";
import { whatIf } from "../../../src/core/scoring/whatIf.ts";
import { anyGiven, fulfil } from "./arbitraries.ts";
import { bundledNorms } from "./bundledNorms.ts";
import { check, draw, picks } from "./check.ts";

// Many cases; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const norms = bundledNorms.filter((norm) => norm.overall.kind === "readiness");

describe.each(norms.map((norm) => [`${norm.id}@${norm.version}`, norm] as const))("%s", (_, norm) => {
  const cases = anyGiven(norm);

  test("nothing lacks for ready exactly when the advice is ready", () => {
    check(cases, (given) => {
      expect(lackForReady(norm, given).length === 0).toBe(lowAdvice(scoreNorm(norm, given)) === "ready");
    });
  });

  test("doing what lacks for ready gives ready, whichever choice is made", () => {
    check(fc.tuple(cases, picks), ([given, pick]) => {
      const done = fulfil(lackForReady(norm, given), (below) => draw(pick, below));
      expect(lowAdvice(whatIf(norm, given, done.met))).toBe("ready");
    });
  });

  test("the least that gives ready is not larger than any choice, and no item of it can be missed", () => {
    check(fc.tuple(cases, picks), ([given, pick]) => {
      const least = leastForReady(norm, given);
      const done = fulfil(lackForReady(norm, given), (below) => draw(pick, below));
      expect(least.size).toBeLessThanOrEqual(done.met.size);
      expect(lowAdvice(whatIf(norm, given, least))).toBe("ready");
      for (const id of least) {
        const less = new Set([...least].filter((other) => other !== id));
        expect(lowAdvice(whatIf(norm, given, less))).not.toBe("ready");
      }
    });
  });

  test("ready after improvements is said exactly when doing every planned point gives ready", () => {
    check(cases, (given) => {
      const advice = lowAdvice(scoreNorm(norm, given));
      const afterwards = lowAdvice(whatIf(norm, given, given.planned));
      if (advice !== "ready") expect(advice === "readyAfterImprovements").toBe(afterwards === "ready");
    });
  });
});

function lowAdvice({ overall }: NormScore): Readiness {
  if (overall.kind !== "readiness") throw new Error("This norm has a mean");
  return overall.low;
}
