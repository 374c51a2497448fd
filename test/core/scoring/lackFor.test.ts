import { expect, test } from "vitest";
import { criteriaInLacks } from "../../../src/core/scoring/criteriaInLacks.ts";
import { lackFor } from "../../../src/core/scoring/lackFor.ts";
import { aGiven } from "./aGiven.ts";
import { aSection } from "./aSection.ts";
import { bundledSection } from "./bundledNorms.ts";

const sectionI = bundledSection("klantbelang", "I");
const sectionII = bundledSection("klantbelang", "II");
const sectionIV = bundledSection("klantbelang", "IV");

test("nothing lacks for a score that is reached, and the base is always reached", () => {
  expect(lackFor(sectionI, aGiven({ met: "I.2.a-j" }), 2)).toEqual([]);
  expect(lackFor(sectionI, aGiven(), 1)).toEqual([]);
});

test("a target two levels up lists what both levels lack; partly and open lack too", () => {
  const given = aGiven({ met: "I.2.a-i I.3.a-f", partly: "I.2.j", notMet: "I.3.g" });
  expect(lackFor(sectionI, given, 3)).toEqual([
    { kind: "criterion", id: "I.2.j" },
    { kind: "criterion", id: "I.3.g" },
    { kind: "criterion", id: "I.3.h" },
  ]);
});

test("for II.4 the choice between A and B stays a choice, with their names", () => {
  const given = aGiven({ met: "II.2.a-b II.3.a-g II.4.a-d II.4.g-i" });
  expect(lackFor(sectionII, given, 4)).toEqual([
    {
      kind: "pick",
      count: 1,
      of: [
        {
          label: "A",
          lacks: [
            { kind: "criterion", id: "II.4.e" },
            { kind: "criterion", id: "II.4.f" },
          ],
        },
        {
          label: "B",
          lacks: [
            { kind: "criterion", id: "II.4.j" },
            { kind: "criterion", id: "II.4.k" },
          ],
        },
      ],
    },
  ]);
});

test("for II.5 there is no choice left: what level 5 demands settles the choice of level 4", () => {
  const given = aGiven({ met: "II.2.a-b II.3.a-g II.4.a-d II.4.g-i" });
  expect(lackFor(sectionII, given, 5)).toEqual(["II.4.e", "II.4.f", "II.4.j", "II.4.k"].map((id) => ({ kind: "criterion", id })));
});

test("a found warning sign is a lack of every score above its cap", () => {
  const given = aGiven({ met: "I.2.a-j", found: "I.1.c", notFound: "I.1.a" });
  expect(lackFor(sectionI, given, 2)).toEqual([{ kind: "signal", id: "I.1.c" }]);
  expect(lackFor(sectionI, given, 1)).toEqual([]);
});

test("points that are short come with every way to earn them", () => {
  const given = aGiven({ met: "IV.1.a IV.2.a-e IV.3.a", notMet: "IV.4.c" });
  expect(lackFor(sectionIV, given, 4)).toEqual([
    {
      kind: "points",
      short: 2,
      gains: [
        { part: "IV.1", gain: 1, lacks: ["IV.1.b", "IV.1.c", "IV.1.d"].map((id) => ({ kind: "criterion", id })) },
        { part: "IV.3", gain: 1, lacks: [{ kind: "criterion", id: "IV.3.b" }] },
        { part: "IV.4", gain: 1, lacks: ["IV.4.a", "IV.4.b", "IV.4.c"].map((id) => ({ kind: "criterion", id })) },
      ],
    },
  ]);
});

test("from a raw sum of 0 a score of 2 takes two points, since the score of 1 is given", () => {
  expect(lackFor(sectionIV, aGiven(), 2)).toMatchObject([{ kind: "points", short: 2 }]);
});

test("a score above the scale is unreachable, whatever is done", () => {
  expect(lackFor(sectionI, aGiven(), 6)).toEqual([{ kind: "unreachable" }]);
  expect(lackFor(sectionIV, aGiven({ found: "I.1.a" }), 6)).toEqual([{ kind: "unreachable" }]);
});

test("points of parts that do not apply are unreachable", () => {
  const parts = ["a", "b"].map((id) => ({ id: `P.${id}`, name: { nl: "deel", en: "part" }, oneOf: [{ points: 1, when: id }] }));
  const section = aSection("a b", { kind: "additive", base: 0, max: 2, floor: 0, parts });
  expect(lackFor(section, aGiven({ notApplicable: "a" }), 1)).toMatchObject([{ kind: "points", short: 1, gains: [{ part: "P.b" }] }]);
  expect(lackFor(section, aGiven({ notApplicable: "a" }), 2)).toEqual([{ kind: "unreachable" }]);
});

test("a checklist lacks every applicable item that is not met", () => {
  const given = aGiven({ met: "IKM.F1", partly: "IKM.F2" });
  expect(lackFor(bundledSection("ikm3000", "F"), given, 0)).toEqual([
    { kind: "criterion", id: "IKM.F2" },
    { kind: "criterion", id: "IKM.F3" },
  ]);
});

test("the criteria of all choices can be listed together", () => {
  const given = aGiven({ met: "II.2.a-b II.3.a-g II.4.a-e II.4.g-j" });
  expect([...criteriaInLacks(lackFor(sectionII, given, 4))]).toEqual(["II.4.f", "II.4.k"]);
  expect([...criteriaInLacks(lackFor(sectionIV, aGiven({ met: "IV.1.a-d IV.2.a-e IV.3.a" }), 5))]).toEqual([
    "IV.3.b",
    "IV.4.a",
    "IV.4.b",
    "IV.4.c",
  ]);
});

test("a choice that two levels leave alike is asked once", () => {
  const rule = { anyOf: ["a", "b"] };
  const levels = [2, 3].map((score) => ({ score, rule }));
  const section = aSection("a b", { kind: "stepwise", base: 1, levels });
  expect(lackFor(section, aGiven(), 3)).toHaveLength(1);
});
