import { expect, test } from "vitest";
import { scoreNorm } from "../../../src/core/scoring/scoreNorm.ts";
import { aGiven, allAnswered } from "./aGiven.ts";
import { bundledNorm } from "./bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");

test("the mean keeps the exact sum of the four reported scores", () => {
  expect(scoreNorm(klantbelang, allAnswered(klantbelang, "met")).overall).toEqual({
    kind: "mean",
    sumLow: 20,
    sumHigh: 20,
    count: 4,
    final: true,
  });
  expect(scoreNorm(klantbelang, allAnswered(klantbelang, "notMet")).overall).toMatchObject({ sumLow: 4, sumHigh: 4 });
});

test("a mean over nothing answered runs from 1 to 5 and is not final", () => {
  expect(scoreNorm(klantbelang, aGiven()).overall).toEqual({ kind: "mean", sumLow: 4, sumHigh: 20, count: 4, final: false });
});
