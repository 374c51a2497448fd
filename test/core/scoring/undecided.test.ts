import { expect, test } from "vitest";
import { undecided } from "../../../src/core/scoring/undecided.ts";
import { aGiven, ids } from "./aGiven.ts";
import { aSection } from "./aSection.ts";
import { bundledSection } from "./bundledNorms.ts";

const sectionI = bundledSection("klantbelang", "I");
const sectionII = bundledSection("klantbelang", "II");
const sectionIV = bundledSection("klantbelang", "IV");

test("open criteria above a level that surely fails change nothing", () => {
  const given = aGiven({ met: "I.2.a-i I.3.a-b", notMet: "I.3.c" });
  expect(undecided(sectionI, given)).toEqual(["I.2.j"]);
});

test("with nothing answered every criterion that counts can change the score", () => {
  expect(undecided(sectionI, aGiven())).toEqual(ids("I.2.a-j I.3.a-h I.4.a-e I.5.a-e"));
  expect(undecided(sectionII, aGiven())).toEqual(ids("II.2.a-b II.3.a-g II.4.a-k"));
  expect(undecided(sectionIV, aGiven())).toEqual(ids("IV.1.a-d IV.2.a-e IV.3.a-b IV.4.a-c"));
});

test("once A is met, the rest of B still decides between 4 and 5, until B fails", () => {
  const met = "II.2.a-b II.3.a-g II.4.a-f II.4.g-i";
  expect(undecided(sectionII, aGiven({ met }))).toEqual(["II.4.j", "II.4.k"]);
  expect(undecided(sectionII, aGiven({ met, notMet: "II.4.j" }))).toEqual([]);
});

test("a found warning sign settles the score, so nothing else can", () => {
  expect(undecided(sectionI, aGiven({ met: "I.2.a-i", found: "I.1.a" }))).toEqual([]);
});

test("a single point that the floor of the scale hides changes nothing", () => {
  const given = aGiven({ notMet: "IV.1.a IV.2.a IV.4.a" });
  expect(undecided(sectionIV, given)).toEqual([]);
});

test("two points that together pass the floor are both undecided", () => {
  const given = aGiven({ notMet: "IV.1.a IV.2.a", met: "IV.3.a IV.4.a-b" });
  expect(undecided(sectionIV, given)).toEqual(["IV.3.b", "IV.4.c"]);
});

test("in a checklist every open item counts", () => {
  expect(undecided(bundledSection("ikm3000", "F"), aGiven({ met: "IKM.F1", notApplicable: "IKM.F2" }))).toEqual(["IKM.F3"]);
});

test("with many answers open, those above a level that surely fails still change nothing", () => {
  expect(undecided(sectionI, aGiven({ notMet: "I.3.c" }))).toEqual(ids("I.2.a-j"));
});

test("a lower option of a part changes nothing once a higher one is met", () => {
  const name = { nl: "deel", en: "part" };
  const oneOf = [
    { points: 2, when: "a" },
    { points: 1, when: "b" },
  ];
  const parts = [
    { id: "P1", name, oneOf },
    { id: "P2", name, oneOf: [{ points: 1, when: "c" }] },
  ];
  const section = aSection("a b c", { kind: "additive", base: 0, max: 3, floor: 0, parts });
  expect(undecided(section, aGiven({ met: "a" }))).toEqual(["c"]);
});
