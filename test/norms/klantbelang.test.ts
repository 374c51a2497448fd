import { expect, test } from "vitest";
import klantbelang from "../../norms/klantbelang/2016-2017.json" with { type: "json" };
import { criteriaOfRule, findCriterion, signalById } from "../../src/core/norm/findCriterion.ts";
import { normSchema } from "../../src/core/norm/normSchema.ts";

const norm = normSchema.parse(klantbelang);
const criteria = norm.sections.flatMap((section) => section.criteria);
const signals = norm.sections.flatMap((section) => section.signals ?? []);

function letters(start: string, from: string, to: string): string[] {
  const ids: string[] = [];
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 1) ids.push(`${start}.${String.fromCharCode(code)}`);
  return ids;
}

test("Klantbelang has 99 items: 91 that count, 7 warning signs and 1 illustration, under the ids of the norm", () => {
  const expected = [
    ...letters("I.2", "a", "j"),
    ...letters("I.3", "a", "h"),
    ...letters("I.4", "a", "e"),
    ...letters("I.5", "a", "f"),
    ...letters("II.2", "a", "b"),
    ...letters("II.3", "a", "g"),
    ...letters("II.4", "a", "k"),
    ...letters("III.2", "a", "e"),
    ...letters("III.3", "a", "i"),
    ...letters("III.4", "a", "h"),
    ...letters("III.5", "a", "g"),
    ...letters("IV.1", "a", "d"),
    ...letters("IV.2", "a", "e"),
    ...letters("IV.3", "a", "b"),
    ...letters("IV.4", "a", "c"),
  ];
  expect(criteria.map((criterion) => criterion.id)).toEqual(expected);
  expect(criteria.filter((criterion) => criterion.illustrative).map((criterion) => criterion.id)).toEqual(["I.5.f"]);
  expect(criteria).toHaveLength(92);
  expect(signals.map((signal) => signal.id)).toEqual([...letters("I.1", "a", "d"), "II.1.a", ...letters("III.1", "a", "b")]);
});

test("in sections I and III each level asks for exactly the criteria with its number", () => {
  for (const id of ["I", "III"]) {
    const section = norm.sections.find((candidate) => candidate.id === id);
    if (section?.scoring.kind !== "stepwise") throw new Error(`section ${id} is stepwise`);
    for (const { score, rule } of section.scoring.levels) {
      const ofLevel = section.criteria.filter((criterion) => criterion.id.startsWith(`${id}.${score}.`) && criterion.illustrative !== true);
      expect(rule).toEqual({ allOf: ofLevel.map((criterion) => criterion.id) });
    }
  }
});

test("in section II a 4 takes group A or group B, and a 5 takes both, with the same criteria", () => {
  const groups = [
    { label: "A", allOf: letters("II.4", "a", "f") },
    { label: "B", allOf: letters("II.4", "g", "k") },
  ];
  const scoring = norm.sections[1]?.scoring;
  if (scoring?.kind !== "stepwise") throw new Error("section II is stepwise");
  expect(scoring.levels[2]).toEqual({ score: 4, rule: { anyOf: groups } });
  expect(scoring.levels[3]).toEqual({ score: 5, rule: { allOf: groups } });
});

test("section IV adds up 2, 1, 1 and 1 points from 0, and shows at least 1 and at most 5", () => {
  const scoring = norm.sections[3]?.scoring;
  if (scoring?.kind !== "additive") throw new Error("section IV is additive");
  expect([scoring.base, scoring.floor, scoring.max]).toEqual([0, 1, 5]);
  const options = scoring.parts.map((part) => part.oneOf.map(({ points, when }) => [points, criteriaOfRule(when)]));
  expect(options).toEqual([
    [
      [1, ["IV.1.a"]],
      [2, letters("IV.1", "a", "d")],
    ],
    [[1, letters("IV.2", "a", "e")]],
    [[1, letters("IV.3", "a", "b")]],
    [[1, letters("IV.4", "a", "c")]],
  ]);
});

test("only personal feedback on improvements (III.4.h) can be not applicable", () => {
  expect(criteria.filter((criterion) => criterion.mayBeNotApplicable).map((criterion) => criterion.id)).toEqual(["III.4.h"]);
});

test("steering on other feedback extends the steering on complaints", () => {
  expect(findCriterion(norm, "I.3.g").extends).toEqual(["I.2.g"]);
  expect(findCriterion(norm, "I.3.h").extends).toEqual(["I.2.h", "I.2.i"]);
});

test("published response times are measured against 90 percent", () => {
  expect(findCriterion(norm, "IV.4.c").metric).toEqual({ id: "withinTerm", atLeastPercent: 90 });
});

test("every warning sign caps its section at 1, and too few resources names eight kinds", () => {
  expect(signals.map((signal) => signal.cap)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(signalById(norm).get("II.1.a")?.aspects).toHaveLength(8);
});

test("the three criteria that interviews alone can support are those about knowing and experiencing", () => {
  const culture = norm.evidenceProfiles.P2?.rule;
  expect(culture).toMatchObject({ interviewsAlone: { interviews: 5, layers: 2, criteria: ["I.2.f", "II.4.h", "III.5.d"] } });
});

test("public reference values carry a year and a source, and only those of this norm count as comparable", () => {
  const values = (norm.benchmarks ?? []).map(({ year, tenths, comparable }) => [year, tenths, comparable]);
  expect(values).toEqual([
    [2017, 42, true],
    [2016, 45, true],
    [2016, 38, false],
    [2016, 47, false],
    [2010, 27, false],
    [2011, 30, false],
    [2012, 33, false],
    [2013, 35, false],
  ]);
});
