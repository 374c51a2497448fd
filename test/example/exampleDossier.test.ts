import { expect, test } from "vitest";
import { blocksFinal } from "../../src/core/closing/blocksFinal.ts";
import { checkDossier } from "../../src/core/dossier/checkDossier.ts";
import { runCommand } from "../../src/core/dossier/commands/runCommand.ts";
import { evidenceByCriterion } from "../../src/core/dossier/evidenceFor.ts";
import { givenOf } from "../../src/core/dossier/given.ts";
import { pointHistory } from "../../src/core/dossier/pointSteps.ts";
import { readDossier } from "../../src/core/dossier/readDossier.ts";
import { attentionList } from "../../src/core/evidence/attention.ts";
import { scoreNorm } from "../../src/core/scoring/scoreNorm.ts";
import { everyExample, examples, theExample } from "./theExample.ts";

test.each(everyExample)("the example of $norm $year in $language is a sound dossier that can be made final", (chosen) => {
  const { dossier, norm } = theExample(chosen);
  expect(readDossier(JSON.parse(JSON.stringify(dossier)))).toEqual({ kind: "dossier", dossier });
  expect(checkDossier(dossier, norm)).toEqual([]);
  expect(blocksFinal(dossier, norm)).toEqual([]);
});

test("the Klantbelang example scores 3, 4, 2 and 3, and the organisation itself scored higher on three sections", () => {
  const { dossier, norm } = theExample({ norm: "klantbelang", language: "nl" });
  const auditor = scoreNorm(norm, givenOf(dossier, "auditor"));
  expect(auditor.sections.map(({ id, ...score }) => ("low" in score ? [id, score.low, score.high] : id))).toEqual([
    ["I", 3, 3],
    ["II", 4, 4],
    ["III", 2, 2],
    ["IV", 3, 3],
  ]);
  expect(auditor.sections[3]).toMatchObject({ rawLow: 3, rawHigh: 3 });
  const self = scoreNorm(norm, givenOf(dossier, "self"));
  expect(self.sections.map(({ id, ...score }) => ("low" in score ? [id, score.low, score.high] : id))).toEqual([
    ["I", 4, 4],
    ["II", 4, 5],
    ["III", 3, 3],
    ["IV", 4, 4],
  ]);
});

test("section II of the example stands at 4 through A alone", () => {
  const { answers } = theExample({ norm: "klantbelang", language: "nl" }).dossier;
  const given = (letters: string) => [...letters].map((letter) => answers[`II.4.${letter}`]?.auditor?.answer);
  expect(new Set(given("abcdef"))).toEqual(new Set(["met"]));
  expect(new Set(given("ghijk"))).toEqual(new Set(["met", "partly", "notMet"]));
});

test("the IKM3000 example is ready after improvements, whatever the open item turns out to be", () => {
  const { dossier, norm } = theExample({ norm: "ikm3000", language: "nl" });
  const score = scoreNorm(norm, givenOf(dossier, "auditor"));
  expect(score.overall).toMatchObject({ low: "readyAfterImprovements", high: "readyAfterImprovements" });
  const unmet = score.sections.flatMap((section) => ("knockOutsUnmet" in section ? section.knockOutsUnmet : []));
  expect(unmet).toEqual(["IKM.B4", "IKM.C1", "IKM.E2", "IKM.H4", "IKM.I1"]);
});

test.each(examples)("in the example of $norm in $language one criterion is open, with a scope limitation", (chosen) => {
  const { dossier, criteria } = theExample(chosen);
  const open = criteria.filter(({ id }) => dossier.answers[id]?.auditor?.answer === undefined);
  expect(open).toHaveLength(1);
  expect(dossier.answers[open[0]?.id ?? ""]?.limitation?.reason).not.toBe("");
  expect(Object.values(dossier.answers).filter(({ limitation }) => limitation !== undefined)).toHaveLength(1);
});

test.each(everyExample)("in the example of $norm $year in $language every warning sign is examined, by two sources", (chosen) => {
  const { dossier, norm } = theExample(chosen);
  const signals = norm.sections.flatMap((section) => section.signals ?? []);
  expect(Object.keys(dossier.signals).sort()).toEqual(signals.map(({ id }) => id).sort());
  for (const { id } of signals) {
    const sources =
      evidenceByCriterion(dossier)
        .get(id)
        ?.map(({ evidence }) => evidence.source) ?? [];
    expect(new Set(sources).size, id).toBeGreaterThanOrEqual(2);
    expect(dossier.signals[id]?.state, id).toBe(chosen.year === 2024 && id === "I.1.b" ? "found" : "notFound");
    expect(dossier.signals[id]?.rationale, id).not.toBe("");
  }
});

test.each(examples)("little asks for attention in the example of $norm in $language", (chosen) => {
  const { dossier, norm, attachments } = theExample(chosen);
  const present = new Set(attachments.map(({ sha256 }) => sha256));
  const found = attentionList(dossier, norm, "2026-11-21", present).map(({ kind, severity }) => [kind, severity]);
  expect(found).toEqual(chosen.norm === "ikm3000" ? [["pointOnMet", "low"]] : []);
});

test.each(examples)("in the example of $norm in $language every gap has an improvement point with an owner and a term", (chosen) => {
  const { dossier, criteria } = theExample(chosen);
  const gaps = criteria.filter(({ id }) => ["partly", "notMet"].includes(dossier.answers[id]?.auditor?.answer ?? ""));
  expect(gaps.length).toBeGreaterThan(10);
  const { planned } = givenOf(dossier, "auditor");
  expect(gaps.map(({ id }) => id).filter((id) => !planned.has(id))).toEqual([]);
});

test.each(examples)("the points of the example of $norm in $language show every status", (chosen) => {
  const statuses = new Set(Object.values(theExample(chosen).dossier.points).map(({ status }) => status));
  expect([...statuses].sort()).toEqual(["agreed", "done", "inProgress", "open", "rejected", "verified"]);
});

test.each(everyExample)("every step of every point in the example of $norm $year in $language is one that the rules allow", (chosen) => {
  const { dossier, norm } = theExample(chosen);
  for (const point of Object.values(dossier.points)) {
    const draft = structuredClone(dossier);
    draft.points[point.id] = { ...structuredClone(point), status: "open", history: {} };
    for (const { id: event, to, note, evidence, at, by } of pointHistory(point)) {
      const step = { kind: "movePoint", id: point.id, event, to, note, at, by, ...(evidence && { evidence }) } as const;
      expect(runCommand(draft, step, norm), `${point.title}: ${to}`).toBeUndefined();
    }
    expect(draft.points[point.id]).toEqual(point);
  }
});
