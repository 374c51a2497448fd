import { expect, test } from "vitest";
import { scoreSection } from "../../../src/core/scoring/scoreSection.ts";
import { aGiven } from "./aGiven.ts";
import { aSection } from "./aSection.ts";
import { bundledSection } from "./bundledNorms.ts";

const sectionIII = bundledSection("klantbelang", "III");
const allMet = "III.2.a-e III.3.a-i III.4.a-h III.5.a-g";

test("a warning sign that is found caps the section at 1, whatever is met", () => {
  const given = aGiven({ met: allMet, found: "III.1.b", notFound: "III.1.a" });
  expect(scoreSection(sectionIII, given)).toMatchObject({ low: 1, high: 1, cappedBy: ["III.1.b"] });
});

test("a warning sign that is open or not found caps nothing and is not an open answer", () => {
  expect(scoreSection(sectionIII, aGiven({ met: allMet, notFound: "III.1.a" }))).toMatchObject({
    low: 5,
    high: 5,
    cappedBy: [],
    final: true,
  });
});

test("found signs of another section do not touch this one", () => {
  expect(scoreSection(sectionIII, aGiven({ met: allMet, found: "I.1.a II.1.a" }))).toMatchObject({ low: 5, cappedBy: [] });
});

test("the lowest cap of the found signs holds", () => {
  const levels = [2, 3, 4].map((score) => ({ score, rule: "a" }));
  const section = aSection("a", { kind: "stepwise", base: 1, levels }, {}, [3, 2]);
  expect(scoreSection(section, aGiven({ met: "a", found: "s1" }))).toMatchObject({ low: 3 });
  expect(scoreSection(section, aGiven({ met: "a", found: "s1 s2" }))).toMatchObject({ low: 2, cappedBy: ["s1", "s2"] });
});

test("a cap holds under the floor of a section with points, and leaves the raw sum as it is", () => {
  const parts = [{ id: "P", name: { nl: "deel", en: "part" }, oneOf: [{ points: 3, when: "a" }] }];
  const section = aSection("a", { kind: "additive", base: 0, max: 3, floor: 2, parts }, {}, [1]);
  expect(scoreSection(section, aGiven({ met: "a", found: "s1" }))).toMatchObject({ rawLow: 3, low: 1, high: 1 });
});
