import { expect, test } from "vitest";
import type { Dossier, Evidence } from "../../../src/core/dossier/dossierSchema.ts";
import type { Linked } from "../../../src/core/dossier/evidenceFor.ts";
import { allSufficiency, sufficiency, weigh } from "../../../src/core/evidence/sufficiency.ts";
import { criterionById, signalById } from "../../../src/core/norm/findCriterion.ts";
import type { Norm } from "../../../src/core/norm/normSchema.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";
import { anInterview, aPiece, aSample, aSampleOfFiles } from "./aPiece.ts";

const norm = bundledNorm("klantbelang");
const period = { periodFrom: "2025-01-01", periodTo: "2025-12-31" };
const dossier = aDossier(norm).assignment(period).build();

function judge(id: string, linked: readonly Linked[], on: Dossier = dossier, by: Norm = norm) {
  const judged = criterionById(by).get(id) ?? signalById(by).get(id);
  if (judged === undefined) throw new Error(id);
  return weigh(on, by, judged, linked);
}
const needs = (id: string, ...linked: readonly Linked[]) => judge(id, linked).needs;

test("P1: a document and an interview support a criterion", () => {
  expect(needs("I.2.a", aPiece("document"), anInterview("KC"))).toEqual([]);
  expect(needs("I.2.a", aPiece("observation"), aPiece("interview", { source: "" }))).toEqual([]);
});

test("P1: nothing, a document alone or an interview alone falls short", () => {
  expect(needs("I.2.a")).toEqual([
    { kind: "interviews", missing: 1 },
    { kind: "artefacts", missing: 1 },
  ]);
  expect(needs("I.2.a", aPiece("document"), aPiece("document"))).toEqual([{ kind: "interviews", missing: 1 }]);
  expect(needs("I.2.a", anInterview("KC"), anInterview("TM"))).toEqual([{ kind: "artefacts", missing: 1 }]);
});

test("P1: a document of the person who was interviewed is no other source", () => {
  const document = aPiece("document", { source: "De coördinator" });
  const interview = aPiece("interview", { source: " de CO\u00d6RDINATOR" });
  expect(needs("I.2.a", document, interview)).toEqual([{ kind: "otherSource" }]);
  expect(needs("I.2.a", document, interview, anInterview("TM"))).toEqual([]);
});

test("P1: where the norm names no interview, two artefacts of different sources are asked", () => {
  const silent = structuredClone(norm);
  const criterion = silent.sections[0]?.criteria.find(({ id }) => id === "I.2.a");
  if (criterion === undefined) throw new Error("I.2.a");
  criterion.evidence = ["document", "observation"];
  const on = (...linked: readonly Linked[]) => judge("I.2.a", linked, dossier, silent).needs;
  expect(on(aPiece("document"), anInterview("KC"))).toEqual([{ kind: "artefacts", missing: 1 }]);
  expect(on(aPiece("document", { source: "Site" }), aPiece("document", { source: "site" }))).toEqual([{ kind: "otherSource" }]);
  expect(on(aPiece("document"), aPiece("observation"))).toEqual([]);
});

test("P2: three interviews from leadership and shop floor and an artefact support a criterion of culture", () => {
  expect(needs("I.4.a", anInterview("TM"), anInterview("KB"), anInterview("KC"), aPiece("document"))).toEqual([]);
  expect(needs("I.4.a", anInterview("KB"), anInterview("KB"), anInterview("KCM"), aPiece("document"))).toEqual([
    { kind: "layers", layers: ["leadership"] },
  ]);
  expect(needs("I.4.a", anInterview("TM"), anInterview("KB"))).toEqual([
    { kind: "interviews", missing: 1 },
    { kind: "artefacts", missing: 1 },
  ]);
});

test("P2: staff and customers are spoken to, but are not the second layer", () => {
  const staff = [anInterview("KC"), anInterview("HR"), anInterview("KW")];
  expect(needs("I.4.a", ...staff, anInterview("KL"), anInterview("TM"), aPiece("document"))).toEqual([
    { kind: "layers", layers: ["shopFloor"] },
  ]);
});

test("P2: the layer that was recorded goes before that of the role", () => {
  const engineer = anInterview("", "shopFloor");
  expect(needs("I.4.a", anInterview("TM"), anInterview("KC"), engineer, aPiece("document"))).toEqual([]);
  expect(needs("I.4.a", anInterview("TM"), anInterview("KC"), aPiece("interview"), aPiece("document"))).toEqual([
    { kind: "layers", layers: ["shopFloor"] },
  ]);
});

test.each(["I.2.f", "II.4.h", "III.5.d"])("P2: %s is supported by interviews alone: five, from leadership and shop floor", (id) => {
  const four = [anInterview("LM"), anInterview("KB"), anInterview("KB"), anInterview("KCM")];
  expect(needs(id, ...four, anInterview("KB"))).toEqual([]);
  expect(needs(id, ...four)).toEqual([{ kind: "interviews", missing: 1 }]);
  expect(needs(id, ...Array.from({ length: 5 }, () => anInterview("KB")))).toEqual([{ kind: "layers", layers: ["leadership"] }]);
});

const indicator = (changes: Partial<NonNullable<Evidence["register"]>> = {}) =>
  aPiece("register", { register: { population: 900, from: "2025-01-01", to: "2025-12-31", definitionEvidence: "def", ...changes } });
const defined = aDossier(norm).assignment(period).evidence("def", {}).evidence("int", {}, { type: "interview" }).build();
const measured = (...linked: readonly Linked[]) => judge("I.2.h", linked, defined).needs;

test("P3: an indicator over the whole period with its population and the document that defines it supports a criterion", () => {
  expect(measured(indicator())).toEqual([]);
  expect(measured(indicator({ from: "2024-07-01", to: "2026-01-31" }))).toEqual([]);
});

test("P3: what an indicator lacks is named", () => {
  const lacks = (...linked: readonly Linked[]) => measured(...linked).flatMap((need) => (need.kind === "indicator" ? need.lacks : []));
  expect(lacks(aPiece("document"), anInterview("KC"))).toEqual(["indicator"]);
  expect(lacks(aPiece("register"))).toEqual(["population", "period", "definition"]);
  expect(lacks(indicator({ population: 0 }))).toEqual(["population"]);
  expect(lacks(indicator({ from: "2025-01-02" }))).toEqual(["period"]);
  expect(lacks(indicator({ to: "" }))).toEqual(["period"]);
  expect(lacks(indicator({ definitionEvidence: "int" }))).toEqual(["definition"]);
  expect(lacks(indicator({ population: 0, to: "2025-06-30" }), indicator({ from: "" }))).toEqual(["period"]);
  const undated = judge("I.2.h", [indicator()], aDossier(norm).evidence("def", {}).build()).needs;
  expect(undated).toEqual([{ kind: "indicator", lacks: ["auditPeriod"] }]);
});

test("P3: a definition that was brought along from an earlier audit counts once somebody has looked at it", () => {
  const dossier = aDossier(norm).assignment(period).evidence("def", {}).build();
  const { def } = dossier.evidence;
  if (def === undefined) throw new Error("def");
  def.carried = { from: "vorig-jaar" };
  expect(judge("I.2.h", [indicator()], dossier).needs).toEqual([{ kind: "indicator", lacks: ["definition"] }]);
  def.carried.looked = { by: "Noor", at: "2026-03-02T09:00:00.000Z" };
  expect(judge("I.2.h", [indicator()], dossier).needs).toEqual([]);
});

test("P3: the voice of customers carries a figure by those who answered, over the period and with what defines it", () => {
  const voice = { method: "survey" as const, question: "Bent u geholpen?", asked: 400, answered: 120 };
  const register = { population: 0, from: "2025-01-01", to: "2025-12-31", definitionEvidence: "def" };
  expect(measured(aPiece("customerVoice", { voice, register }))).toEqual([]);
  expect(measured(aPiece("customerVoice", { voice: { ...voice, answered: 0 }, register }))).toEqual([
    { kind: "indicator", lacks: ["population"] },
  ]);
});

test("P4: a seeded sample of which ninety percent shows it, and an interview, support a criterion", () => {
  expect(needs("IV.1.a", aSample("IV.1.a", 27), anInterview("KB"))).toEqual([]);
  expect(needs("IV.1.a", aSample("IV.1.a", 27))).toEqual([{ kind: "interviews", missing: 1 }]);
});

test("P4: what a sample lacks is named", () => {
  const lacks = (...linked: readonly Linked[]) => needs("IV.1.a", anInterview("KB"), ...linked);
  expect(lacks()).toEqual([{ kind: "sample", lacks: ["sample"] }]);
  expect(lacks(aPiece("fileSample"))).toEqual([{ kind: "sample", lacks: ["counts"] }]);
  expect(lacks(aSample("IV.1.b", 30))).toEqual([{ kind: "sample", lacks: ["counts"] }]);
  expect(lacks(aSample("IV.1.a", 26))).toEqual([{ kind: "sample", lacks: ["share"] }]);
  expect(lacks(aSample("IV.1.a", 30, {}, 1))).toEqual([{ kind: "sample", lacks: ["seriousHarm"] }]);
  expect(lacks(aSample("IV.1.a", 30, { seed: " " }))).toEqual([{ kind: "sample", lacks: ["seed"] }]);
  expect(lacks(aSample("IV.1.a", 31))).toEqual([{ kind: "sample", lacks: ["sum"] }]);
  expect(lacks({ ...aSample("IV.1.a", 30), stance: "neutral" })).toEqual([{ kind: "sample", lacks: ["stance"] }]);
  const none = { "III.4.h": { applies: 0, shows: 0, seriousHarm: 0 } };
  expect(needs("III.4.h", anInterview("KB"), aSample("III.4.h", 0, { results: none }))).toEqual([{ kind: "sample", lacks: ["files"] }]);
});

test("P4: a criterion that applies only sometimes counts the files in which the case occurs, and says how many", () => {
  const sample = aSample("IV.1.d", 0, { results: { "IV.1.d": { applies: 7, shows: 7, seriousHarm: 0 } } });
  const { needs: missing, has } = judge("IV.1.d", [sample, anInterview("KB")]);
  expect(missing).toEqual([]);
  expect(has.samples).toMatchObject([{ drawn: 30, applies: 7, shows: 7, conclusion: { code: "doesNotProve" } }]);
});

test("P4: 27 of 30 is enough for the criterion, and is said not to prove ninety percent", () => {
  expect(judge("IV.1.a", [aSample("IV.1.a", 27), anInterview("KB")])).toMatchObject({
    sufficient: true,
    has: { samples: [{ conclusion: { code: "doesNotProve", interval: { low: 7438, high: 9654 } } }] },
  });
});

test("P4: the files of a sample carry a criterion as soon as every one of them has been looked at", () => {
  const interview = anInterview("KB");
  const of = (...counts: Parameters<typeof aSampleOfFiles> extends [string, ...infer Rest] ? Rest : never) =>
    judge("IV.1.a", [aSampleOfFiles("IV.1.a", ...counts), interview]);
  expect(of(27, 3)).toMatchObject({
    sufficient: true,
    has: {
      samples: [{ drawn: 30, applies: 30, shows: 27, open: 0, conclusion: { code: "doesNotProve", interval: { low: 7438, high: 9654 } } }],
    },
  });
  expect(of(29, 0)).toMatchObject({ sufficient: false, needs: [{ kind: "sample", lacks: ["unfinished"] }], contradictions: [] });
  expect(of(29, 0).has.samples[0]?.conclusion).toEqual({ code: "unfinished" });
  expect(of(7, 0, 23)).toMatchObject({ sufficient: true, has: { samples: [{ applies: 7, shows: 7 }] } });
  expect(of(0, 0, 30).needs).toEqual([{ kind: "sample", lacks: ["files"] }]);
  expect(of(0, 0).needs).toEqual([{ kind: "sample", lacks: ["counts"] }]);
});

test("P4: files that fall short contradict as soon as it is certain, and serious harm at once", () => {
  const contradicts = (sample: Linked) => judge("IV.1.a", [sample, anInterview("KB")]).contradictions.length;
  expect(contradicts(aSampleOfFiles("IV.1.a", 0, 3))).toBe(0);
  expect(contradicts(aSampleOfFiles("IV.1.a", 0, 4))).toBe(1);
  expect(contradicts(aSampleOfFiles("IV.1.a", 1, 0, 0, 1))).toBe(1);
});

test("P4: a file that was replaced and a file chosen by judgement count nowhere", () => {
  const sample = aSampleOfFiles("IV.1.a", 30, 0);
  const files = {
    ...sample.evidence.files,
    gone: { name: "K-x", stratum: "", origin: "reserve" as const, draw: "d", order: 40, results: {}, note: "" },
    pick: {
      name: "K-y",
      stratum: "",
      origin: "judgement" as const,
      order: 0,
      results: { "IV.1.a": { seen: "showsNot" as const, seriousHarm: true } },
      note: "",
    },
  };
  expect(judge("IV.1.a", [{ ...sample, evidence: { ...sample.evidence, files } }, anInterview("KB")])).toMatchObject({
    sufficient: true,
    has: { samples: [{ drawn: 30, applies: 30, shows: 30, seriousHarm: 0 }] },
  });
});

test("P4: a sample that falls short contradicts, also when it was linked as support", () => {
  const short = aSample("IV.1.a", 20);
  expect(judge("IV.1.a", [aSample("IV.1.a", 30), short, anInterview("KB")])).toMatchObject({
    needs: [],
    contradictions: [short.evidence.id],
    sufficient: false,
  });
});

test("P5: a sign asks for two independent sources, right of reply and the lead auditor's reason", () => {
  const two = [aPiece("customerVoice"), aPiece("interview")];
  expect(needs("I.1.a", ...two)).toEqual([{ kind: "rightOfReply" }, { kind: "leadReason" }]);
  const told = aDossier(norm)
    .run({ kind: "writeSignal", signal: "I.1.a", field: "rightOfReply", text: "De directie herkent dit." })
    .run({ kind: "writeSignal", signal: "I.1.a", field: "leadReason", text: "Drie klanten zeiden hetzelfde." })
    .build();
  expect(judge("I.1.a", two, told)).toMatchObject({ sufficient: true, needs: [] });
  expect(judge("I.1.a", [aPiece("document", { source: "A" }), aPiece("document", { source: "a" })], told).needs).toEqual([
    { kind: "sources", missing: 1 },
  ]);
});

test("evidence that contradicts leaves a criterion unsupported until the rationale says a word about it", () => {
  const builder = aDossier(norm)
    .assignment(period)
    .evidence("doc", { "I.2.a": "supports" })
    .evidence("int", { "I.2.a": "supports" }, { type: "interview" });
  expect(sufficiency(builder.build(), norm, "I.2.a").sufficient).toBe(true);
  builder.evidence("other", { "I.2.a": "contradicts" }, { type: "interview" });
  expect(sufficiency(builder.build(), norm, "I.2.a")).toMatchObject({
    sufficient: false,
    contradictions: ["other"],
    has: { contradicts: 1 },
  });
  builder.rationale("I.2.a", "Deze medewerker begon vorige week.");
  expect(sufficiency(builder.build(), norm, "I.2.a")).toMatchObject({ sufficient: true, contradictions: [], has: { contradicts: 1 } });
});

test("evidence from before the audit period is flagged and still counts", () => {
  const old = aPiece("document", { date: "2024-12-31" });
  const result = judge("I.2.a", [old, aPiece("document", { date: "" }), anInterview("KC")]);
  expect(result).toMatchObject({ sufficient: true, outdated: [old.evidence.id] });
});

test("neutral and removed evidence supports nothing", () => {
  const builder = aDossier(norm).evidence("doc", { "I.2.a": "supports" }).evidence("int", { "I.2.a": "neutral" }, { type: "interview" });
  expect(sufficiency(builder.build(), norm, "I.2.a").needs).toEqual([{ kind: "interviews", missing: 1 }]);
  builder.run({ kind: "removeEvidence", id: "doc" });
  expect(sufficiency(builder.build(), norm, "I.2.a").has.supports.document).toBe(0);
});

test("everything that this audit judges is weighed: the signs and criteria that count, in the order of the norm", () => {
  const ids = allSufficiency(dossier, norm).map(({ id }) => id);
  expect(ids.slice(0, 5)).toEqual(["I.1.a", "I.1.b", "I.1.c", "I.1.d", "I.2.a"]);
  expect(ids).not.toContain("I.5.f");
  const ikm = bundledNorm("ikm3000");
  const weighed = (kind: "preAudit" | "followUpAudit") => allSufficiency(aDossier(ikm, kind).build(), ikm).map(({ id }) => id);
  expect(weighed("preAudit")).not.toContain("IKM.M1");
  expect(weighed("followUpAudit")).toContain("IKM.M1");
});

test("a figure that was computed again, and what nobody has looked at since an earlier audit, carry nothing", () => {
  const builder = aDossier(norm)
    .assignment(period)
    .evidence("def", {})
    .evidence("int", { "I.2.a": "supports" }, { type: "interview" })
    .evidence("doc", { "I.2.a": "supports" })
    .evidence(
      "old",
      { "I.2.h": "supports" },
      {
        type: "register",
        register: { population: 900, from: "2025-01-01", to: "2025-12-31", definitionEvidence: "def" },
      },
    );
  const before = builder.build();
  expect([sufficiency(before, norm, "I.2.a").sufficient, sufficiency(before, norm, "I.2.h").sufficient]).toEqual([true, true]);
  const after = structuredClone(before);
  if (after.evidence.old?.register !== undefined) after.evidence.old.register.supersededBy = "def";
  if (after.evidence.doc !== undefined) after.evidence.doc.carried = { from: "vorig-jaar" };
  expect(sufficiency(after, norm, "I.2.h").needs).toEqual([{ kind: "indicator", lacks: ["indicator"] }]);
  expect(sufficiency(after, norm, "I.2.a").needs).toEqual([{ kind: "artefacts", missing: 1 }]);
  if (after.evidence.doc?.carried !== undefined) after.evidence.doc.carried.looked = { by: "Noor", at: "2026-03-02T09:00:00.000Z" };
  expect(sufficiency(after, norm, "I.2.a").needs).toEqual([]);
});
