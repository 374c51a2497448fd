import { expect, test } from "vitest";
import { criteriaOfRule, criterionById, findCriterion, sectionOf, signalById } from "../../../src/core/norm/findCriterion.ts";
import { goodNorm } from "./brokenNorm.ts";

const norm = goodNorm();

test("a criterion and a warning sign are found by their id, with their section", () => {
  expect(findCriterion(norm, "II.4.h").profile).toBe("P2");
  expect(signalById(norm).get("III.1.b")?.cap).toBe(1);
  expect([sectionOf(norm, "II.4.h").id, sectionOf(norm, "III.1.b").id]).toEqual(["II", "III"]);
});

test("the same norm is indexed once", () => {
  expect(criterionById(norm)).toBe(criterionById(norm));
});

test("an id that the norm does not hold is our own mistake and names itself", () => {
  expect(() => findCriterion(norm, "V.1.a")).toThrow("No criterion V.1.a in klantbelang@2016-2017");
  expect(() => sectionOf(norm, "V.1.a")).toThrow("holds V.1.a");
});

test("the criteria of a rule are listed once each, however deep they stand", () => {
  expect(criteriaOfRule({ anyOf: ["a", { label: "A", allOf: ["b", "a"] }, { atLeast: 1, of: ["c", { anyOf: ["b", "d"] }] }] })).toEqual([
    "a",
    "b",
    "c",
    "d",
  ]);
  expect(criteriaOfRule("a")).toEqual(["a"]);
});
