import { expect, test } from "vitest";
import { blocksFinal } from "../../../src/core/closing/blocksFinal.ts";
import type { AuditKind } from "../../../src/core/norm/normSchema.ts";
import type { DossierBuilder } from "../../builders/aDossier.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const ikm = bundledNorm("ikm3000");

const complete = {
  organisation: "Waterbedrijf De Meent",
  client: "De directie",
  objectives: "Vaststellen hoe volwassen het klachtenmanagement is.",
  scope: "Alle klantcontact.",
  locations: "Hoofdkantoor",
  periodFrom: "2025-01-01",
  periodTo: "2025-12-31",
  auditFrom: "2026-03-02",
  auditTo: "2026-03-13",
  conclusion: "Het fundament staat.",
};
const ids = norm.sections.flatMap((section) => section.criteria.map(({ id }) => id));
const links = Object.fromEntries(ids.map((id) => [id, "supports" as const]));
const results = Object.fromEntries(ids.map((id) => [id, { applies: 30, shows: 30, seriousHarm: 0 }]));
const spoken = (role: string) => ({ role, layer: "" as const, department: "", people: 1 });
const all = ["doc", "int-1", "int-2", "int-3", "reg", "sam"];
const signs = norm.sections.flatMap((section) => section.signals?.map(({ id }) => id) ?? []);

/** An audit of which nothing is missing. */
function aFinishedAudit(kind: AuditKind = "internalAudit"): DossierBuilder {
  const builder = aDossier(norm, kind)
    .allMet()
    .assignment(complete)
    .evidence("doc", links)
    .evidence("int-1", links, { type: "interview", interview: spoken("LM") })
    .evidence("int-2", links, { type: "interview", interview: spoken("KB") })
    .evidence("int-3", links, { type: "interview", interview: spoken("KCM") })
    .evidence("reg", links, {
      type: "register",
      register: { population: 900, from: "2025-01-01", to: "2025-12-31", definitionEvidence: "doc" },
    })
    .evidence("sam", links, { type: "fileSample", sample: { population: 900, seed: "7", drawn: 30, results } })
    .member("noor", { name: "Noor", role: "leadAuditor" });
  for (const id of signs) builder.signal(id, "notFound");
  return builder;
}

function blocks(builder: DossierBuilder, on = norm): readonly string[] {
  return blocksFinal(builder.build(), on).map(({ code, path }) => `${code} ${path}`);
}

test("a complete audit can be made final", () => {
  expect(blocks(aFinishedAudit())).toEqual([]);
});

test("an open criterion blocks, unless a scope limitation says why it is left out", () => {
  const builder = aFinishedAudit().run({ kind: "setAnswer", criterion: "III.2.a", whose: "auditor", answer: undefined });
  expect(blocks(builder)).toEqual(["criterionOpen answers/III.2.a/auditor"]);
  expect(blocks(builder.run({ kind: "limitScope", criterion: "III.2.a", reason: "Niet onderzocht." }))).toEqual([]);
});

test("I.5.f only illustrates, so it may stay open", () => {
  expect(blocks(aFinishedAudit().run({ kind: "setAnswer", criterion: "I.5.f", whose: "auditor", answer: undefined }))).toEqual([]);
});

test("not applicable needs a reason", () => {
  const builder = aFinishedAudit().run({ kind: "setAnswer", criterion: "III.4.h", whose: "auditor", answer: "notApplicable" });
  expect(blocks(builder)).toEqual(["notApplicableNeedsReason answers/III.4.h/auditor/reason"]);
  expect(blocks(builder.notApplicable("III.4.h", "Er waren geen klachten over derden."))).toEqual([]);
});

test("a judgement rests on a rationale or on evidence", () => {
  const builder = aFinishedAudit().notMet("I.2.a");
  for (const id of all) builder.run({ kind: "unlinkEvidence", id, criterion: "I.2.a" });
  expect(blocks(builder)).toEqual(["judgementWithoutGround answers/I.2.a/auditor/rationale"]);
  expect(blocks(builder.rationale("I.2.a", "De directie bevestigde dit in alle gesprekken."))).toEqual([]);
});

test("evidence that contradicts a met criterion is explained in the rationale", () => {
  const builder = aFinishedAudit().evidence("int-4", { "I.2.a": "contradicts" }, { type: "interview" });
  expect(blocks(builder)).toEqual(["contradictionUnresolved answers/I.2.a/auditor/rationale"]);
  expect(blocks(builder.rationale("I.2.a", "Deze medewerker begon vorige week."))).toEqual([]);
});

test("a warning sign is found or not found before the report is final", () => {
  expect(blocks(aFinishedAudit().run({ kind: "setSignal", signal: "I.1.a", state: undefined }))).toEqual(["signalOpen signals/I.1.a"]);
});

test("a found sign needs two independent sources, right of reply and the lead auditor's reason", () => {
  const builder = aFinishedAudit().signal("I.1.a", "found");
  expect(blocks(builder)).toEqual([
    "signalNeedsSources signals/I.1.a",
    "signalNeedsReply signals/I.1.a/rightOfReply",
    "signalNeedsLeadReason signals/I.1.a/leadReason",
  ]);
  builder
    .run({ kind: "writeSignal", signal: "I.1.a", field: "rightOfReply", text: "De directie herkent dit." })
    .run({ kind: "writeSignal", signal: "I.1.a", field: "leadReason", text: "Drie klanten zeiden hetzelfde." })
    .evidence("a", { "I.1.a": "supports" }, { source: "Website" })
    .evidence("b", { "I.1.a": "supports" }, { source: "website " })
    .evidence("c", { "I.1.a": "supports" }, { source: "" })
    .evidence("d", { "I.1.a": "contradicts" }, { source: "Directie" });
  expect(blocks(builder)).toEqual(["signalNeedsSources signals/I.1.a"]);
  expect(blocks(builder.evidence("e", { "I.1.a": "supports" }, { source: "Klant" }))).toEqual([]);
});

test("a report states who asked for what, where and when", () => {
  const empty = Object.fromEntries(Object.keys(complete).map((field) => [field, " "]));
  const builder = aFinishedAudit().assignment({ ...empty, periodFrom: "", periodTo: "", auditFrom: "", auditTo: "" });
  // Without a period no indicator can be shown to cover it.
  const stated = blocks(builder).filter((block) => !block.startsWith("evidenceInsufficient"));
  expect(stated).toEqual(Object.keys(complete).map((field) => `${field}Missing assignment/${field}`));
});

test("a period does not end before it starts", () => {
  expect(blocks(aFinishedAudit().assignment({ periodTo: "2024-12-31" }))).toEqual(["periodReversed assignment/periodTo"]);
});

test("the team has a lead auditor, everybody is independent, and the reviewer is someone else", () => {
  expect(blocks(aFinishedAudit().run({ kind: "removeMember", id: "noor" }))).toEqual(["leadAuditorNeeded team"]);
  const late = aFinishedAudit()
    .member("sam", { name: "Sam", independence: { declared: false, on: "", note: "" } })
    .member("kim", { name: "Kim", role: "observer", independence: { declared: false, on: "", note: "" } })
    .member("rev", { name: "noor", role: "reviewer" });
  expect(blocks(late)).toEqual(["independenceNotDeclared team/sam/independence", "reviewerIsLeadAuditor team/rev"]);
});

test("a self-assessment is complete with its own answers, scope and period, without a team or right of reply", () => {
  const builder = aDossier(norm, "selfAssessment").allMet("self");
  for (const id of signs) builder.signal(id, id === "I.1.a" ? "found" : "notFound");
  expect(blocks(builder)).toEqual([
    "organisationMissing assignment/organisation",
    "scopeMissing assignment/scope",
    "periodFromMissing assignment/periodFrom",
    "periodToMissing assignment/periodTo",
  ]);
  expect(blocks(builder.assignment(complete))).toEqual([]);
});

test("the item for the follow-up audit blocks a follow-up audit only", () => {
  const path = "criterionOpen answers/IKM.M1/auditor";
  expect(blocks(aDossier(ikm, "preAudit"), ikm)).not.toContain(path);
  expect(blocks(aDossier(ikm, "followUpAudit"), ikm)).toContain(path);
});

test("a criterion that is met on evidence that falls short blocks an audit, until somebody gives a reason to let it stand", () => {
  for (const kind of ["internalAudit", "preAudit", "followUpAudit"] as const) {
    const builder = aFinishedAudit(kind).rationale("I.2.a", "Gezien.").run({ kind: "unlinkEvidence", id: "doc", criterion: "I.2.a" });
    for (const id of ["reg", "sam"]) builder.run({ kind: "unlinkEvidence", id, criterion: "I.2.a" });
    expect(blocks(builder)).toEqual(["evidenceInsufficient answers/I.2.a/override"]);
    expect(blocks(builder.run({ kind: "overrideGate", criterion: "I.2.a", reason: "Het stuk ligt bij de notaris." }))).toEqual([]);
    const emptied = builder.build();
    const { override } = emptied.answers["I.2.a"] ?? {};
    if (override === undefined) throw new Error("override");
    override.reason = " ";
    expect(blocksFinal(emptied, norm).map(({ code }) => code)).toEqual(["evidenceInsufficient"]);
    expect(blocks(builder.run({ kind: "withdrawOverride", criterion: "I.2.a" }))).toHaveLength(1);
  }
});

test("a reason to let a judgement stand does not silence evidence that contradicts it", () => {
  const builder = aFinishedAudit()
    .evidence("int-4", { "I.2.a": "contradicts" }, { type: "interview" })
    .run({ kind: "overrideGate", criterion: "I.2.a", reason: "Genoeg gezien." });
  expect(blocks(builder)).toEqual(["contradictionUnresolved answers/I.2.a/auditor/rationale"]);
});

test("a sample that falls short blocks, also when it was linked as support", () => {
  const builder = aFinishedAudit();
  const sample = { population: 900, seed: "7", drawn: 30, results: { ...results, "IV.1.a": { applies: 30, shows: 26, seriousHarm: 0 } } };
  builder.run({ kind: "editEvidence", id: "sam", changes: { sample } });
  expect(blocks(builder)).toEqual([
    "contradictionUnresolved answers/IV.1.a/auditor/rationale",
    "evidenceInsufficient answers/IV.1.a/override",
  ]);
});

test("in a self-assessment the evidence advises and blocks nothing", () => {
  const builder = aDossier(norm, "selfAssessment").allMet("self").assignment(complete);
  for (const id of signs) builder.signal(id, "notFound");
  expect(blocks(builder)).toEqual([]);
});
