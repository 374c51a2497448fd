import { expect, test } from "vitest";
import { carryOn } from "../../../src/core/dossier/carryOn.ts";
import { sufficiency } from "../../../src/core/evidence/sufficiency.ts";
import { aDossier, type DossierBuilder } from "../../builders/aDossier.ts";
import { aDraw, aResult } from "../../builders/aSampleDrawn.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const open = (builder: DossierBuilder, id = "I.2.a") => sufficiency(builder.build(), norm, id).contradictions;
const judged = () => aDossier(norm).met("I.2.a").rationale("I.2.a", "Het beleid is vastgesteld.");

test("a rationale from before the contradicting evidence does not speak of it; one written after does", () => {
  const builder = judged().evidence("obs", { "I.2.a": "contradicts" });
  expect(open(builder)).toEqual(["obs"]);
  builder.rationale("I.2.a", "Het beleid is vastgesteld. OBS weegt minder.");
  expect(open(builder)).toEqual([]);
  builder.evidence("brief", { "I.2.a": "contradicts" });
  expect(open(builder)).toEqual(["brief"]);
});

test("evidence that comes to speak against later asks for a word again, and giving the answer again is no such word", () => {
  const builder = aDossier(norm).evidence("doc", { "I.2.a": "supports" }).met("I.2.a").rationale("I.2.a", "Zie DOC.");
  expect(open(builder)).toEqual([]);
  builder.run({ kind: "linkEvidence", id: "doc", criterion: "I.2.a", stance: "contradicts" });
  builder.partly("I.2.a").met("I.2.a");
  builder.run({ kind: "writeReason", criterion: "I.2.a", whose: "auditor", text: "Na overleg." });
  expect(open(builder)).toEqual(["doc"]);
  builder.rationale("I.2.a", "Zie DOC, dat over 2024 gaat.");
  builder.run({ kind: "linkEvidence", id: "doc", criterion: "I.2.a", stance: "contradicts" });
  expect(open(builder)).toEqual([]);
});

test("written at the same moment counts as before: the clocks of two devices differ", () => {
  const builder = aDossier(norm).met("I.2.a").at("2026-03-03T09:00:00.000Z").evidence("obs", { "I.2.a": "contradicts" });
  builder.at("2026-03-03T09:00:00.000Z").rationale("I.2.a", "Weegt minder.");
  expect(open(builder)).toEqual(["obs"]);
});

test("a second statement against, in an interview that spoke against already, asks for a word again", () => {
  const says = (statement: string) =>
    ({
      kind: "addStatement",
      id: "int",
      statement,
      fields: { words: "Zo niet.", quote: "no" },
      criteria: { "I.2.a": "contradicts" },
    }) as const;
  const builder = aDossier(norm)
    .met("I.2.a")
    .evidence("int", {}, { type: "interview" })
    .run(says("s1"))
    .rationale("I.2.a", "Een enkeling.");
  expect(open(builder)).toEqual([]);
  expect(open(builder.run(says("s2")))).toEqual(["int"]);
});

test("a file of a sample that speaks against after the rationale was written asks for a word again", () => {
  const builder = aDossier(norm).evidence("sam", { "IV.1.a": "supports" }, { type: "fileSample" }).run(aDraw("sam", 3)).met("IV.1.a");
  builder.run(aResult("sam", "f1", "IV.1.a", "showsNot")).rationale("IV.1.a", "Een dossier is oud.");
  expect(open(builder, "IV.1.a")).toEqual([]);
  expect(open(builder.run(aResult("sam", "f2", "IV.1.a", "shows")), "IV.1.a")).toEqual([]);
  expect(open(builder.run(aResult("sam", "f3", "IV.1.a", "showsNot")), "IV.1.a")).toEqual(["sam"]);
});

test("numbers of a sample that are filled in anew ask for a word again", () => {
  const counted = (shows: number) => ({
    population: 100,
    seed: "7",
    drawn: 10,
    results: { "IV.1.a": { applies: 10, shows, seriousHarm: 0 } },
  });
  const builder = aDossier(norm)
    .met("IV.1.a")
    .evidence("sam", { "IV.1.a": "supports" }, { type: "fileSample", sample: counted(5) });
  builder.rationale("IV.1.a", "Oude dossiers.");
  expect(open(builder, "IV.1.a")).toEqual([]);
  builder.run({ kind: "editEvidence", id: "sam", changes: { sample: { ...counted(5), seed: "8" } } });
  expect(open(builder, "IV.1.a")).toEqual([]);
  expect(open(builder.run({ kind: "editEvidence", id: "sam", changes: { sample: counted(4) } }), "IV.1.a")).toEqual(["sam"]);
});

test("words of an earlier audit that are said again speak of none of the evidence, until somebody writes in them", () => {
  const earlier = judged().evidence("obs", { "I.2.a": "contradicts" }).rationale("I.2.a", "OBS weegt minder.").build();
  const start = { id: "next", at: "2027-01-01T09:00:00.000Z", by: "Noor", digest: "0".repeat(64), language: "nl", assignment: {} } as const;
  const next = carryOn(earlier, norm, { ...start, kind: "followUpAudit" }, [], "");
  const builder = aDossier(norm).from(next).at("2027-01-02T09:00:00.000Z");
  builder.run({ kind: "lookAtEvidence", id: "obs" }).run({ kind: "reverify", criterion: "I.2.a" });
  expect(builder.build().answers["I.2.a"]?.auditor).toMatchObject({ answer: "met", rationale: "OBS weegt minder." });
  expect(open(builder)).toEqual(["obs"]);
  expect(open(builder.rationale("I.2.a", "OBS weegt minder, ook dit jaar."))).toEqual([]);
});

test("a dossier of an older app, which kept one moment per judgement, is read by that moment", () => {
  const builder = aDossier(norm).evidence("obs", { "I.2.a": "contradicts" }).met("I.2.a").rationale("I.2.a", "Weegt minder.");
  const old = builder.build();
  delete old.answers["I.2.a"]?.auditor?.rationaleAt;
  delete old.evidence.obs?.links["I.2.a"]?.at;
  expect(sufficiency(old, norm, "I.2.a").contradictions).toEqual([]);
});
