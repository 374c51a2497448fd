import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evidence } from "../../../src/core/dossier/dossierSchema.ts";
import { voiceOutcome } from "../../../src/core/evidence/voiceOutcome.ts";

type Voice = NonNullable<Evidence["voice"]>;

function outcome(answered: number, result: Voice["result"], asked = 0) {
  return voiceOutcome({ method: "survey", question: "", asked, answered, ...(result && { result }) });
}

test("27 of 30 satisfied customers is 90 percent, and spans 74.4 to 96.5", () => {
  expect(outcome(30, { kind: "share", hits: 27 }, 120)).toEqual({
    n: 30,
    indicative: false,
    responsePercent: 25,
    result: { kind: "share", basisPoints: 9_000, interval: { low: 7_438, high: 9_654, margin: 1_562 } },
  });
});

test("under thirty answers a result is an indication", () => {
  expect(outcome(29, { kind: "share", hits: 20 })?.indicative).toBe(true);
  expect(outcome(30, { kind: "share", hits: 20 })?.indicative).toBe(false);
});

// 200 answers, 100 promoters and 40 detractors: 1.96 * 100 * sqrt((0.5 + 0.2 - 0.3^2) / 200) = 10.82.
test("100 promoters and 40 detractors of 200 is a net promoter score of 30, give or take 10.8", () => {
  expect(outcome(200, { kind: "nps", promoters: 100, detractors: 40 })?.result).toEqual({ kind: "nps", score: "30.0", margin: "10.8" });
});

// 1.96 * 1.50 / sqrt(100) = 0.294.
test("a mean of 7.8 with a deviation of 1.5 over 100 answers has a margin of 0.29", () => {
  const result = { kind: "mean", hundredths: 780, deviationHundredths: 150, scaleTo: 10 } as const;
  expect(outcome(100, result)?.result).toEqual({ kind: "mean", hundredths: 780, marginHundredths: 29, scaleTo: 10 });
});

test("a mean without its deviation has no margin", () => {
  expect(outcome(100, { kind: "mean", hundredths: 780, scaleTo: 10 })?.result).toEqual({ kind: "mean", hundredths: 780, scaleTo: 10 });
});

test("without answers, without a result or with numbers that contradict each other nothing is told", () => {
  expect(outcome(0, { kind: "share", hits: 0 })).toBeUndefined();
  expect(outcome(30, undefined)).toBeUndefined();
  expect(outcome(30, { kind: "share", hits: 31 })).toBeUndefined();
  expect(outcome(30, { kind: "nps", promoters: 20, detractors: 11 })).toBeUndefined();
  expect(outcome(30, { kind: "share", hits: 3 }, 29)).toBeUndefined();
});

test("law: the share lies inside its interval, and four times as many answers with the same share never widen it", () => {
  const share = fc.integer({ min: 1, max: 500 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })));
  fc.assert(
    fc.property(share, ([n, hits]) => {
      const [few, many] = [outcome(n, { kind: "share", hits }), outcome(4 * n, { kind: "share", hits: 4 * hits })];
      if (few?.result.kind !== "share" || many?.result.kind !== "share") throw new Error("no share");
      expect(few.result.interval.low).toBeLessThanOrEqual(few.result.basisPoints);
      expect(few.result.interval.high).toBeGreaterThanOrEqual(few.result.basisPoints);
      expect(many.result.interval.margin).toBeLessThanOrEqual(few.result.interval.margin);
    }),
  );
});
