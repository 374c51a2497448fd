import { expect, test } from "vitest";
import type { Rule } from "../../../src/core/norm/normSchema.ts";
import { type Verdict, verdict } from "../../../src/core/scoring/verdict.ts";

/** `said("a:yes b:no")` reads criterion a as yes and b as no. */
function said(words: string): (id: string) => Verdict {
  const read = new Map(words.split(" ").map((word) => word.split(":") as [string, string]));
  return (id) => {
    const answer = read.get(id);
    if (answer === "yes" || answer === "no") return answer;
    return "notApplicable";
  };
}
const twoOfThree: Rule = { atLeast: 2, of: ["a", "b", "c"] };

test("all of, any of and at least ask for all, one and the stated number", () => {
  expect(verdict({ allOf: ["a", "b"] }, said("a:yes b:yes"))).toBe("yes");
  expect(verdict({ allOf: ["a", "b"] }, said("a:yes b:no"))).toBe("no");
  expect(verdict({ anyOf: ["a", "b"] }, said("a:no b:yes"))).toBe("yes");
  expect(verdict({ anyOf: ["a", "b"] }, said("a:no b:no"))).toBe("no");
  expect(verdict(twoOfThree, said("a:yes b:no c:yes"))).toBe("yes");
  expect(verdict(twoOfThree, said("a:yes b:no c:no"))).toBe("no");
});

test("what does not apply is dropped, and the rest must suffice", () => {
  expect(verdict({ allOf: ["a", "b"] }, said("a:yes b:na"))).toBe("yes");
  expect(verdict({ allOf: ["a", "b"] }, said("a:no b:na"))).toBe("no");
  expect(verdict({ anyOf: ["a", "b"] }, said("a:no b:na"))).toBe("no");
});

test("at least two of three asks for one when only one applies", () => {
  expect(verdict(twoOfThree, said("a:yes b:na c:na"))).toBe("yes");
  expect(verdict(twoOfThree, said("a:yes b:no c:na"))).toBe("no");
});

test("a rule of which nothing applies is itself not applicable, inside another rule too", () => {
  expect(verdict({ allOf: ["a", "b"] }, said("a:na b:na"))).toBe("notApplicable");
  expect(verdict({ anyOf: [{ allOf: ["a"] }, "b"] }, said("a:na b:no"))).toBe("no");
  expect(verdict({ anyOf: [{ allOf: ["a"] }, "b"] }, said("a:na b:yes"))).toBe("yes");
});
