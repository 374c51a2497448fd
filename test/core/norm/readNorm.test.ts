import fc from "fast-check";
import { expect, test } from "vitest";
import klantbelang from "../../../norms/klantbelang/2016-2017.json" with { type: "json" };
import { readNorm } from "../../../src/core/norm/readNorm.ts";
import { problemsAfter, set } from "./brokenNorm.ts";

test("a good norm is read whole", () => {
  expect(readNorm(klantbelang)).toMatchObject({ kind: "norm", norm: { id: "klantbelang" } });
});

const shapes: readonly (readonly [what: string, place: string, value: unknown, code: string, path: string])[] = [
  ["a text is missing in one language", "sections/2/criteria/0/text/en", undefined, "normMissing", "sections[2].criteria[0].text.en"],
  ["a text is empty", "sections/0/name/nl", "", "normTextEmpty", "sections[0].name.nl"],
  ["a number stands where a text belongs", "sections/0/ref", 1, "normTextExpected", "sections[0].ref"],
  ["a text stands where a number belongs", "sections/0/scoring/base", "1", "normNumberExpected", "sections[0].scoring.base"],
  ["a score is not whole", "sections/0/scoring/base", 1.5, "normNumberExpected", "sections[0].scoring.base"],
  ["a score is below 0", "sections/0/signals/0/cap", -1, "normTooSmall", "sections[0].signals[0].cap"],
  ["a score is above 10", "sections/3/scoring/max", 11, "normTooBig", "sections[3].scoring.max"],
  ["a list is empty", "sections/0/criteria/0/roles", [], "normTooFew", "sections[0].criteria[0].roles"],
  ["a list is no list", "sections/0/criteria", {}, "normListExpected", "sections[0].criteria"],
  ["a group of values is a text", "sections/0/name", "Beleid", "normObjectExpected", "sections[0].name"],
  ["a yes or no is a text", "overall/indicative", "yes", "normTrueFalseExpected", "overall.indicative"],
  ["a key is misspelt", "sections/0/criteria/0/mayNotBeApplicable", true, "normUnknownKey", "sections[0].criteria[0]"],
  [
    "the kind of evidence is not known",
    "sections/0/criteria/0/evidence/0",
    "rumour",
    "normWrongValue",
    "sections[0].criteria[0].evidence[0]",
  ],
  ["the scoring is of no known kind", "sections/0/scoring/kind", "magic", "normUnknownKind", "sections[0].scoring.kind"],
  ["an id has a space", "sections/0/criteria/0/id", "I 2 a", "normBadId", "sections[0].criteria[0].id"],
  ["a score of the scale is no number", "scale/high", { nl: "hoog", en: "high" }, "normBadKey", "scale.high"],
  ["the format is newer", "format", 2, "normFormatUnknown", "format"],
  ["a rule is a number", "sections/0/scoring/levels/0/rule", 5, "normWrongShape", "sections[0].scoring.levels[0].rule"],
  [
    "a group deep in a rule is empty",
    "sections/1/scoring/levels/2/rule/anyOf/0/allOf",
    [],
    "normTooFew",
    "sections[1].scoring.levels[2].rule.anyOf[0].allOf",
  ],
];

for (const [what, place, value, code, path] of shapes) {
  test(`when ${what}, that is said at its place`, () => {
    expect(problemsAfter((norm) => set(norm, place, value))).toEqual([expect.objectContaining({ code, path })]);
  });
}

test("several mistakes are reported at once", () => {
  const problems = problemsAfter((norm) => {
    set(norm, "name/en", "");
    set(norm, "sections/0/criteria/1/advice", undefined);
    set(norm, "sections/3/scoring/flor", 1);
  });
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ["normTextEmpty", "name.en"],
    ["normMissing", "sections[0].criteria[1].advice"],
    ["normUnknownKey", "sections[3].scoring"],
  ]);
});

test("a misspelt group in a rule is named", () => {
  const problems = problemsAfter((norm) => set(norm, "sections/0/scoring/levels/0/rule", { alOf: ["I.2.a"] }));
  expect(problems).toContainEqual({ code: "normUnknownKey", path: "sections[0].scoring.levels[0].rule", params: { key: "alOf" } });
});

test("keys that reach into the language itself are refused wherever they stand", () => {
  for (const key of ["__proto__", "constructor", "prototype"]) {
    const hostile = JSON.parse(JSON.stringify(klantbelang).replace('"roles":{', `"roles":{"${key}":{},`));
    expect(readNorm(hostile)).toEqual({ kind: "problems", problems: [{ code: "normKeyForbidden", path: "roles", params: { key } }] });
  }
});

test("a file nested thousands deep is refused without exhausting the stack", () => {
  const deep: unknown = JSON.parse(`${'{"a":['.repeat(50_000)}${"]}".repeat(50_000)}`);
  expect(readNorm(deep)).toMatchObject({ kind: "problems", problems: [{ code: "normTooDeep" }] });
});

test("a file of a hundred thousand values and more is refused", () => {
  expect(readNorm({ sections: new Array(200_000).fill(0) })).toMatchObject({ kind: "problems", problems: [{ code: "normTooManyValues" }] });
});

test("a text the size of a book is refused, with its place", () => {
  const problems = problemsAfter((norm) => set(norm, "sections/0/intro/nl", "x".repeat(4_001)));
  expect(problems).toEqual([{ code: "normTextTooLong", path: "sections[0].intro.nl", params: { length: 4_001, limit: 4_000 } }]);
});

test("whatever the JSON, reading it answers with a norm or with problems, and never throws", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (json) => {
      const read = readNorm(json);
      expect(read.kind).toBe("problems");
      expect(read.kind === "problems" && read.problems.length).toBeGreaterThan(0);
    }),
  );
});
