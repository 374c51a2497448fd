import { expect, test } from "vitest";
import { proposeAnswer } from "../../../src/core/register/proposeAnswer.ts";

const figures = (onTime: number, closedLate: number, over: { openOverdue?: number; unknown?: number } = {}) => {
  const { openOverdue = 0, unknown = 0 } = over;
  return { onTime, closedLate, openOverdue, unknown, notYetDue: 0, received: onTime + closedLate + openOverdue + unknown };
};

test("899 of 1000 does not meet ninety percent and 900 of 1000 does", () => {
  expect(proposeAnswer(figures(899, 101), 90, true)).toEqual({ kind: "answer", answer: "notMet", why: "share" });
  expect(proposeAnswer(figures(900, 100), 90, true)).toEqual({ kind: "answer", answer: "met", why: "share" });
});

test("open cases past their term count: 72 of 77 would have met it, 72 of 89 does not", () => {
  expect(proposeAnswer(figures(72, 5), 90, true)).toMatchObject({ answer: "met" });
  expect(proposeAnswer(figures(72, 5, { openOverdue: 12 }), 90, true)).toMatchObject({ answer: "notMet" });
});

test("more than five percent of unknown terms gives no answer, no published terms a no", () => {
  expect(proposeAnswer(figures(72, 5, { openOverdue: 12, unknown: 11 }), 90, true)).toEqual({
    kind: "notAssessable",
    why: "tooManyUnknown",
  });
  expect(proposeAnswer(figures(0, 0), 90, true)).toEqual({ kind: "notAssessable", why: "noCases" });
  expect(proposeAnswer(figures(0, 0, { unknown: 5 }), 90, false)).toEqual({ kind: "answer", answer: "notMet", why: "noPublishedTerms" });
});
