import { expect, test } from "vitest";
import ikmExamples from "../../../norms/ikm3000/pre-audit-1.examples.json" with { type: "json" };
import ikm3000 from "../../../norms/ikm3000/pre-audit-1.json" with { type: "json" };
import klantbelangExamples from "../../../norms/klantbelang/2016-2017.examples.json" with { type: "json" };
import { checkExamples } from "../../../src/core/norm/checkExamples.ts";
import { exampleAnswers } from "../../../src/core/norm/exampleAnswers.ts";
import { normSchema } from "../../../src/core/norm/normSchema.ts";
import type { Problem } from "../../../src/core/problem.ts";
import { goodNorm } from "./brokenNorm.ts";

const norm = goodNorm();
const expectAny = { sections: { I: { low: 1, high: 5 } } };

function problemsWith(extra: object): readonly Problem[] {
  const read = checkExamples(norm, { ...klantbelangExamples, examples: [...klantbelangExamples.examples, extra] });
  return read.kind === "problems" ? read.problems : [];
}

test("the exact id decides before the start of an id, and the longer start before the shorter", () => {
  const answers = { "*": "notMet", "I.*": "partly", "I.2.*": "met", "I.2.f": "notMet", "I.2.g": "open" } as const;
  const given = exampleAnswers(norm, { name: "n", answers, expect: expectAny });
  expect([given["II.2.a"], given["I.3.a"], given["I.2.a"], given["I.2.f"], given["I.2.g"]]).toEqual([
    "notMet",
    "partly",
    "met",
    "notMet",
    undefined,
  ]);
});

test("an example may only speak of what the norm holds", () => {
  const example = {
    name: "n",
    answers: { "I.9.*": "met", "I.2.a": "notApplicable" },
    signals: { "I.2.a": "found" },
    points: [{ criteria: ["I.1.a"] }],
    expect: { sections: { V: { low: 1, high: 1 }, I: { met: 1, applicable: 2 } }, overall: { low: "ready", high: "ready" } },
  };
  expect(problemsWith(example).map(({ code, path }) => [code, path])).toEqual([
    ["normUnknownItem", 'examples[33].answers["I.9.*"]'],
    ["normExampleNotApplicable", "examples[33].answers"],
    ["normUnknownItem", 'examples[33].signals["I.2.a"]'],
    ["normUnknownItem", "examples[33].points[0].criteria[0]"],
    ["normUnknownItem", "examples[33].expect.sections.V"],
    ["normExampleOtherForm", "examples[33].expect.sections.I"],
    ["normExampleOtherForm", "examples[33].expect.overall"],
  ]);
});

test("an example that expects nothing proves nothing", () => {
  expect(problemsWith({ name: "n", answers: {}, expect: {} })).toEqual([expect.objectContaining({ code: "normExampleExpectsNothing" })]);
});

test("two examples with one name cannot be told apart", () => {
  const [first] = klantbelangExamples.examples;
  expect(problemsWith({ ...first })).toEqual([expect.objectContaining({ code: "normDuplicateId", path: "examples[33].name" })]);
});

test("examples of another norm, and files that are no examples, are refused", () => {
  expect(checkExamples(norm, ikmExamples)).toMatchObject({
    kind: "problems",
    problems: expect.arrayContaining([expect.objectContaining({ code: "normExampleOtherNorm" })]),
  });
  expect(checkExamples(norm, { norm: 7 })).toMatchObject({ kind: "problems", problems: [{ path: "norm" }, { path: "examples" }] });
  expect(checkExamples(norm, JSON.parse('{"__proto__":{}}'))).toMatchObject({ kind: "problems", problems: [{ code: "normKeyForbidden" }] });
});

test("a score without an example is named", () => {
  const examples = klantbelangExamples.examples.filter(({ expect: { sections } }) => !("II" in sections) || sections.II?.low !== 3);
  expect(checkExamples(norm, { ...klantbelangExamples, examples })).toEqual({
    kind: "problems",
    problems: [{ code: "normExampleMissingScore", path: "examples", params: { section: "II", score: 3 } }],
  });
});

test("of a checklist every kind of outcome, and of readiness every answer, needs an example", () => {
  const examples = ikmExamples.examples.slice(0, 1);
  const read = checkExamples(normSchema.parse(ikm3000), { ...ikmExamples, examples });
  const missing =
    read.kind === "problems" ? read.problems.map(({ code, params }) => [code, params?.section ?? params?.readiness, params?.outcome]) : [];
  expect(missing).toContainEqual(["normExampleMissingOutcome", "A", "knockOutUnmet"]);
  expect(missing).toContainEqual(["normExampleMissingOutcome", "A", "notApplicable"]);
  expect(missing).toContainEqual(["normExampleMissingOutcome", "M", "allMet"]);
  expect(missing).not.toContainEqual(["normExampleMissingOutcome", "F", "knockOutUnmet"]);
  expect(missing).toContainEqual(["normExampleMissingReadiness", "readyAfterImprovements", undefined]);
  expect(missing).not.toContainEqual(["normExampleMissingReadiness", "ready", undefined]);
});
