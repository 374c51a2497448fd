import { expect, test } from "vitest";
import type { Rule } from "../../../src/core/norm/normSchema.ts";
import { smallestLift } from "../../../src/core/scoring/smallestLift.ts";
import { aGiven } from "./aGiven.ts";
import { aSection } from "./aSection.ts";
import { bundledSection } from "./bundledNorms.ts";

const sectionI = bundledSection("klantbelang", "I");
const sectionII = bundledSection("klantbelang", "II");
const sectionIV = bundledSection("klantbelang", "IV");

const stepped = (criteria: string, ...rules: Rule[]) =>
  aSection(criteria, { kind: "stepwise", base: 1, levels: rules.map((rule, index) => ({ score: index + 2, rule })) });

test("what the next level lacks lifts the section, and levels already in place come with it", () => {
  const given = aGiven({ met: "I.2.a-i I.3.a-h I.4.a-e", partly: "I.2.j", notMet: "I.5.a-e" });
  expect(smallestLift(sectionI, given)).toEqual({ kind: "lift", from: 1, to: 4, criteria: ["I.2.j"], signals: [] });
});

test("of A and B the one that lacks least is the way to II.4", () => {
  const given = aGiven({ met: "II.2.a-b II.3.a-g II.4.a-c II.4.g-j" });
  expect(smallestLift(sectionII, given)).toEqual({ kind: "lift", from: 3, to: 4, criteria: ["II.4.k"], signals: [] });
});

test("when two ways are equally short, the first in the norm is given", () => {
  const given = aGiven({ met: "II.2.a-b II.3.a-g II.4.a-e II.4.g-j" });
  expect(smallestLift(sectionII, given)).toMatchObject({ criteria: ["II.4.f"] });
});

test("points are earned where they cost the fewest criteria", () => {
  const given = aGiven({ met: "IV.1.a-d IV.2.a-d IV.4.a-c" });
  expect(smallestLift(sectionIV, given)).toEqual({ kind: "lift", from: 3, to: 4, criteria: ["IV.2.e"], signals: [] });
});

test("from nothing in section IV the cheapest second point takes IV.1.a and IV.3 together", () => {
  expect(smallestLift(sectionIV, aGiven())).toMatchObject({ from: 1, to: 2, criteria: ["IV.1.a", "IV.3.a", "IV.3.b"] });
});

test("a found warning sign must be gone; alone when the criteria reach further already", () => {
  const reached = aGiven({ met: "I.2.a-j", notMet: "I.3.a-h", found: "I.1.a I.1.d" });
  expect(smallestLift(sectionI, reached)).toEqual({ kind: "lift", from: 1, to: 2, criteria: [], signals: ["I.1.a", "I.1.d"] });
  const notReached = aGiven({ met: "I.2.b-j", found: "I.1.a" });
  expect(smallestLift(sectionI, notReached)).toEqual({ kind: "lift", from: 1, to: 2, criteria: ["I.2.a"], signals: ["I.1.a"] });
});

test("at the highest score nothing lifts", () => {
  expect(smallestLift(sectionI, aGiven({ met: "I.2.a-j I.3.a-h I.4.a-e I.5.a-e" }))).toEqual({ kind: "highest", score: 5 });
});

test("a section with points is at its highest when what is left does not apply", () => {
  const parts = ["a", "b"].map((id) => ({ id: `P.${id}`, name: { nl: "deel", en: "part" }, oneOf: [{ points: 1, when: id }] }));
  const section = aSection("a b", { kind: "additive", base: 0, max: 2, floor: 0, parts });
  expect(smallestLift(section, aGiven({ met: "a", notApplicable: "b" }))).toEqual({ kind: "highest", score: 1 });
});

test("a criterion that serves several parts of a rule counts once", () => {
  // The two cheapest parts cost four together; the two that share a and d cost three.
  const of = [{ allOf: ["b", "c"] }, { allOf: ["a", "d"] }, { allOf: ["a", "d", "e"] }];
  expect(smallestLift(stepped("a b c d e", { atLeast: 2, of }), aGiven())).toMatchObject({ criteria: ["a", "d", "e"] });
});

test("a rule with more choices than can be tried still gets a set that lifts", () => {
  const ids = Array.from({ length: 21 }, (_, index) => `c${index}`);
  const pairs = ids.slice(1).map((id, index): Rule => ({ allOf: [ids[index] ?? id, id] }));
  const section = stepped(ids.join(" "), { atLeast: 10, of: pairs });
  const lift = smallestLift(section, aGiven());
  expect(lift).toMatchObject({ kind: "lift", from: 1, to: 2 });
  // Ten pairs in a row take eleven criteria.
  expect(lift.kind === "lift" && lift.criteria.length).toBeGreaterThanOrEqual(11);
});

test("a checklist has no levels to lift", () => {
  expect(smallestLift(bundledSection("ikm3000", "A"), aGiven())).toEqual({ kind: "unscored" });
});

test("parts that share criteria are cheaper together than apart", () => {
  const rules: Rule[] = [{ allOf: ["a", "b"] }, { allOf: ["c", "d"] }, { allOf: ["a", "b", "c"] }];
  const parts = rules.map((when, index) => ({ id: `P${index}`, name: { nl: "deel", en: "part" }, oneOf: [{ points: 1, when }] }));
  // The score starts at 1, so the next one takes two points: the first and the third part, by three criteria.
  const section = aSection("a b c d", { kind: "additive", base: 0, max: 3, floor: 1, parts });
  expect(smallestLift(section, aGiven())).toMatchObject({ from: 1, to: 2, criteria: ["a", "b", "c"] });
});
