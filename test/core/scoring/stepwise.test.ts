import { expect, test } from "vitest";
import { scoreSection } from "../../../src/core/scoring/scoreSection.ts";
import { aGiven } from "./aGiven.ts";
import { aSection } from "./aSection.ts";
import { bundledSection } from "./bundledNorms.ts";

const sectionI = bundledSection("klantbelang", "I");
const sectionII = bundledSection("klantbelang", "II");
const sectionIII = bundledSection("klantbelang", "III");

test("a level counts only when every lower level holds", () => {
  const given = aGiven({ met: "II.2.a II.3.a-g II.4.a-k", notMet: "II.2.b" });
  expect(scoreSection(sectionII, given)).toMatchObject({ low: 1, high: 1, final: true });
});

test("II.4 is reached through A alone", () => {
  const given = aGiven({ met: "II.2.a-b II.3.a-g II.4.a-f", notMet: "II.4.g-k" });
  expect(scoreSection(sectionII, given)).toMatchObject({ low: 4, high: 4 });
});

test("II.4 is reached through B alone", () => {
  const given = aGiven({ met: "II.2.a-b II.3.a-g II.4.g-k", partly: "II.4.a-f" });
  expect(scoreSection(sectionII, given)).toMatchObject({ low: 4, high: 4 });
});

test("II.5 asks for A and B, by the same criteria", () => {
  const given = aGiven({ met: "II.2.a-b II.3.a-g II.4.a-k" });
  expect(scoreSection(sectionII, given)).toMatchObject({ low: 5, high: 5, final: true });
});

test("half of A and half of B make no level 4", () => {
  const given = aGiven({ met: "II.2.a-b II.3.a-g II.4.a-c II.4.g-i", notMet: "II.4.d-f II.4.j-k" });
  expect(scoreSection(sectionII, given)).toMatchObject({ low: 3, high: 3 });
});

test("partly met is not enough for a level", () => {
  const given = aGiven({ met: "II.2.a", partly: "II.2.b", notMet: "II.3.a-g II.4.a-k" });
  expect(scoreSection(sectionII, given)).toMatchObject({ low: 1, high: 1 });
});

test("open answers give bounds and are named in the norm's order", () => {
  const given = aGiven({ met: "II.2.a-b II.3.b-g", notMet: "II.4.g-k II.4.a" });
  expect(scoreSection(sectionII, given)).toMatchObject({
    low: 2,
    high: 3,
    final: false,
    open: ["II.3.a", "II.4.b", "II.4.c", "II.4.d", "II.4.e", "II.4.f"],
  });
});

test("the illustration I.5.f blocks nothing, counts for nothing and is never open", () => {
  const without = aGiven({ met: "I.2.a-j I.3.a-h I.4.a-e I.5.a-e" });
  expect(scoreSection(sectionI, without)).toMatchObject({ low: 5, high: 5, final: true, open: [] });
  const alone = aGiven({ met: "I.5.f" });
  expect(scoreSection(sectionI, alone)).toMatchObject({ low: 1, high: 5 });
});

test("III.4.h that does not apply does not stand in the way of level 4", () => {
  const given = aGiven({ met: "III.2.a-e III.3.a-i III.4.a-g", notApplicable: "III.4.h", notMet: "III.5.a-g" });
  expect(scoreSection(sectionIII, given)).toMatchObject({ low: 4, high: 4, final: true });
});

test("a level of which nothing applies does not stand in the way", () => {
  const section = aSection("a b", {
    kind: "stepwise",
    base: 1,
    levels: [
      { score: 2, rule: "a" },
      { score: 3, rule: "b" },
    ],
  });
  expect(scoreSection(section, aGiven({ notApplicable: "a", met: "b" }))).toMatchObject({ low: 3, high: 3 });
});

test("a criterion that this kind of audit leaves out is neither open nor in the way", () => {
  const levels = [
    { score: 2, rule: "a" },
    { score: 3, rule: { allOf: ["b", "c"] } },
  ];
  const section = aSection("a b c", { kind: "stepwise", base: 1, levels }, { c: { appliesTo: ["followUpAudit"] } });
  expect(scoreSection(section, aGiven({ met: "a b", notMet: "c" }))).toMatchObject({ low: 3, high: 3, final: true });
  expect(scoreSection(section, aGiven({ met: "a b", auditKind: "followUpAudit" }))).toMatchObject({ low: 2, high: 3, open: ["c"] });
});
