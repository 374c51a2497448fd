import { expect, test } from "vitest";
import { checkDossier } from "../../../src/core/dossier/checkDossier.ts";
import { copyDossier } from "../../../src/core/dossier/copyDossier.ts";
import type { Dossier } from "../../../src/core/dossier/dossierSchema.ts";
import { readDossier } from "../../../src/core/dossier/readDossier.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const ikm = bundledNorm("ikm3000");

/** A full dossier as text, with one piece of it replaced. */
function stored(change: (dossier: Record<string, unknown>) => void = () => {}): unknown {
  const dossier = aDossier(klantbelang).met("I.2.a").evidence("doc", { "I.2.a": "supports" }).point("p", ["I.2.b"]).member("sam").build();
  const json = JSON.parse(JSON.stringify(dossier)) as Record<string, unknown>;
  change(json);
  return json;
}

function problemsOf(value: unknown): readonly string[] {
  const read = readDossier(value);
  return read.kind === "problems" ? read.problems.map(({ code, path }) => `${code} ${path}`) : [read.kind];
}

function inside(value: unknown, ...path: readonly string[]): Record<string, unknown> {
  return path.reduce((at, step) => at[step] as Record<string, unknown>, value as Record<string, unknown>);
}

test("a stored dossier reads back", () => {
  expect(readDossier(stored())).toEqual({ kind: "dossier", dossier: stored() });
});

test("anything that is not a dossier is refused in one sentence", () => {
  for (const other of [undefined, null, 7, "tekst", [], [1], {}, { format: "1" }, { sections: [] }]) {
    expect(problemsOf(other)).toEqual(["notADossier "]);
  }
});

test("a dossier of a newer format is told apart from a damaged one, whatever else is in it", () => {
  expect(readDossier({ format: 3, something: "else" })).toEqual({ kind: "tooNew", format: 3 });
  expect(problemsOf(stored((json) => Object.assign(json, { format: 0 })))).toEqual(["valueUnfit format"]);
  expect(problemsOf(stored((json) => Object.assign(json, { format: 1.5 })))).toEqual(["valueUnfit format"]);
});

test("every problem is named with its place, all at once", () => {
  const problems = problemsOf(
    stored((json) => {
      delete json.kind;
      inside(json, "assignment").periodFrom = "2026-02-30";
      inside(json, "answers", "I.2.a", "auditor").answer = "open";
      inside(json, "evidence", "doc").surprise = true;
      inside(json, "points", "p").impact = 9;
      inside(json, "report").colour = "rood";
    }),
  );
  expect(problems.toSorted()).toEqual([
    "colourInvalid report.colour",
    "dateInvalid assignment.periodFrom",
    "keyUnknown evidence.doc.surprise",
    "valueMissing kind",
    'valueUnfit answers["I.2.a"].auditor.answer',
    "valueUnfit points.p.impact",
  ]);
});

test("names that objects reserve are refused at any depth", () => {
  const hostile = JSON.stringify(stored()).replace('"doc":', '"__proto__":');
  expect(problemsOf(JSON.parse(hostile))).toEqual(["keyReserved evidence.__proto__"]);
  expect(problemsOf({ format: 2, answers: { constructor: {} } })).toEqual(["keyReserved answers.constructor"]);
  expect(({} as Record<string, unknown>).id).toBeUndefined();
});

test("a file nested a hundred thousand deep is refused without running out of stack", () => {
  const deep = JSON.parse(`${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`) as unknown;
  expect(problemsOf(deep)).toEqual([expect.stringContaining("dossierTooDeep")]);
  let deeper: unknown = 1;
  for (let layer = 0; layer < 100_000; layer += 1) deeper = [deeper];
  expect(problemsOf(deeper)).toEqual([expect.stringContaining("dossierTooDeep")]);
});

test("a dossier with more text than a page can carry is refused", () => {
  const long = "x".repeat(200_000);
  const json = stored((dossier) => {
    for (let index = 0; index < 400; index += 1) inside(dossier, "answers")[`X${index}`] = { note: long };
  });
  expect(problemsOf(json)).toEqual(["dossierTooLarge "]);
});

test("of very many problems a hundred are named and the rest counted", () => {
  const json = stored((dossier) => {
    for (let index = 0; index < 250; index += 1) inside(dossier, "team")[`m${index}`] = 1;
  });
  const read = readDossier(json);
  expect(read.kind === "problems" && read.problems.length).toBe(101);
  expect(read.kind === "problems" && read.problems.at(-1)).toEqual({ code: "moreProblems", path: "", params: { count: 150 } });
});

test("an item stored under another id than its own is refused", () => {
  const json = stored((dossier) => {
    inside(dossier, "evidence", "doc").id = "other";
  });
  expect(problemsOf(json)).toEqual(["idDiffersFromKey evidence.doc.id"]);
});

test("a dossier is checked against its norm: criteria, signals, links, points and evidence of effect exist", () => {
  const dossier = structuredClone(stored()) as Dossier; // made by commands a few lines up
  dossier.answers["I.9.z"] = {};
  dossier.signals["I.2.a"] = { rationale: "", rightOfReply: "", leadReason: "", by: "", at: dossier.createdAt };
  if (dossier.evidence.doc !== undefined) dossier.evidence.doc.links["X.1"] = { stance: "supports" };
  if (dossier.points.p !== undefined) {
    dossier.points.p.criteria["X.2"] = true;
    dossier.points.p.history.e = { to: "agreed", note: "", evidence: ["gone"], by: "Sam", at: dossier.createdAt };
  }
  const record = dossier.answers["I.2.b"]?.self;
  if (record !== undefined) record.answer = "notApplicable";
  expect(checkDossier(dossier, klantbelang).map(({ code, path }) => `${code} ${path}`)).toEqual([
    'notApplicableForbidden answers["I.2.b"].self.answer',
    'unknownCriterion answers["I.9.z"]',
    'unknownSignal signals["I.2.a"]',
    'unknownCriterion evidence.doc.links["X.1"]',
    'unknownCriterion points.p.criteria["X.2"]',
    "unknownEvidence points.p.history.e.evidence",
  ]);
});

test("a dossier on another norm is one problem, not ninety-nine", () => {
  const dossier = aDossier(klantbelang).build();
  expect(checkDossier(dossier, ikm)).toEqual([
    { code: "otherNorm", path: "norm", params: { dossier: "klantbelang@2016-2017", norm: "ikm3000@pre-audit-1" } },
  ]);
});

test("a new dossier is complete in form on every norm and has nothing answered", () => {
  for (const norm of [klantbelang, ikm]) {
    const dossier = aDossier(norm).build();
    expect(readDossier(dossier).kind).toBe("dossier");
    expect(checkDossier(dossier, norm)).toEqual([]);
    expect(JSON.stringify(dossier)).not.toContain('"answer"');
  }
});

test("a copy has the same content under its own id and shares nothing with the original", () => {
  const original = aDossier(klantbelang).met("I.2.a").evidence("doc", { "I.2.a": "supports" }).build();
  const copy = copyDossier(original, { id: "dossier-2", at: "2026-04-01T08:00:00.000Z" });
  expect(copy).toEqual({ ...original, id: "dossier-2", createdAt: "2026-04-01T08:00:00.000Z" });
  copy.answers["I.2.a"] = {};
  expect(original.answers["I.2.a"]?.auditor?.answer).toBe("met");
});
