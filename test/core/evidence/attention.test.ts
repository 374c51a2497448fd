import { expect, test } from "vitest";
import { attentionKinds, attentionList } from "../../../src/core/evidence/attention.ts";
import nl from "../../../src/i18n/locales/nl/problems.json" with { type: "json" };
import type { DossierBuilder } from "../../builders/aDossier.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { planned } from "../../builders/aPlanItem.ts";
import { aDraw, aResult } from "../../builders/aSampleDrawn.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const today = "2026-03-20";

function attention(builder: DossierBuilder, present?: ReadonlySet<string>): readonly string[] {
  return attentionList(builder.build(), norm, today, present).map(({ kind, path }) => `${kind} ${path}`);
}

test("an empty dossier needs no attention", () => {
  expect(attention(aDossier(norm))).toEqual([]);
});

test("met asks for evidence that supports it; other answers do not", () => {
  const builder = aDossier(norm).met("I.2.a").notMet("I.2.b").evidence("doc", { "I.2.a": "neutral" });
  expect(attention(builder)).toEqual(["metWithoutEvidence answers/I.2.a/auditor"]);
  expect(attention(builder.evidence("doc-2", { "I.2.a": "supports" }))).toEqual([]);
  expect(attention(builder.run({ kind: "removeEvidence", id: "doc-2" }))).toEqual(["metWithoutEvidence answers/I.2.a/auditor"]);
});

test("evidence against a met criterion is unresolved until the rationale speaks", () => {
  const builder = aDossier(norm).met("I.2.a").evidence("doc", { "I.2.a": "supports" }).evidence("int", { "I.2.a": "contradicts" });
  expect(attention(builder)).toEqual(["contradictionUnresolved answers/I.2.a/auditor"]);
  expect(attention(builder.rationale("I.2.a", "Deze medewerker begon vorige week."))).toEqual([]);
});

test("in a self-assessment the organisation's own answers are looked at", () => {
  expect(attention(aDossier(norm, "selfAssessment").self("met", "I.2.a").met("I.2.b"))).toEqual(["metWithoutEvidence answers/I.2.a/self"]);
});

test("evidence belongs to a criterion, an interview has a date, and a date lies in the audited period", () => {
  const builder = aDossier(norm)
    .assignment({ periodFrom: "2025-01-01", periodTo: "2025-12-31" })
    .evidence("loose", {})
    .evidence("talk", { "I.2.a": "neutral" }, { type: "interview", date: "" })
    .evidence("undated", { "I.2.a": "neutral" }, { date: "" })
    .evidence("old", { "I.2.a": "neutral" }, { date: "2024-12-31" })
    .evidence("first", { "I.2.a": "neutral" }, { date: "2025-01-01" })
    .evidence("today", { "I.2.a": "neutral" }, { date: today })
    .evidence("tomorrow", { "I.2.a": "neutral" }, { date: "2026-03-21" });
  expect(attention(builder)).toEqual([
    "interviewWithoutDate evidence/talk",
    "evidenceInFuture evidence/tomorrow",
    "evidenceWithoutCriterion evidence/loose",
    "evidenceOld evidence/old",
  ]);
});

test("an attachment is missing only when this device is known not to have it", () => {
  const sha256 = "a".repeat(64);
  const builder = aDossier(norm)
    .evidence("doc", { "I.2.a": "supports" })
    .run({ kind: "attach", id: "doc", attachment: { sha256, sizeBytes: 10, mime: "image/jpeg", name: "foto.jpg" } });
  expect(attention(builder)).toEqual([]);
  expect(attention(builder, new Set([sha256]))).toEqual([]);
  expect(attention(builder, new Set())).toEqual(["attachmentMissing evidence/doc"]);
});

test("an active point has an owner and a term that has not passed", () => {
  const builder = aDossier(norm)
    .point("bare", ["I.2.a"], { owner: " ", term: "" })
    .point("late", ["I.2.a"], { term: "2026-03-19" })
    .point("due", ["I.2.a"], { term: today });
  expect(attention(builder)).toEqual(["termPassed points/late", "pointWithoutOwner points/bare", "pointWithoutTerm points/bare"]);
  builder.move("late", "agreed", "inProgress", "done").move("bare", "rejected");
  expect(attention(builder)).toEqual([]);
});

test("a point without criteria, and a point of which every criterion is met, are pointed out", () => {
  const builder = aDossier(norm)
    .met("I.2.a")
    .evidence("doc", { "I.2.a": "supports" })
    .point("loose", [])
    .point("over", ["I.2.a"])
    .point("half", ["I.2.a", "I.2.b"])
    .point("sign", ["I.1.a"]);
  expect(attention(builder)).toEqual(["pointWithoutCriterion points/loose", "pointOnMet points/over"]);
});

test("two points with one number, as a merge can leave them, are told apart by giving one the next number", () => {
  const builder = aDossier(norm).point("a", ["I.2.b"]).point("b", ["I.2.b"]);
  const merged = builder.build();
  if (merged.points.b !== undefined) merged.points.b.number = 1;
  expect(attentionList(merged, norm, today).map(({ kind, path }) => `${kind} ${path}`)).toEqual(["pointNumberTwice points/b"]);
});

test("a limitation that an answer has overtaken is pointed out", () => {
  const builder = aDossier(norm).run({ kind: "limitScope", criterion: "I.2.b", reason: "Niet onderzocht." }).notMet("I.2.b");
  expect(attention(builder)).toEqual(["limitationOnAnswered answers/I.2.b/auditor"]);
});

test("the most serious comes first, and every kind has a sentence", () => {
  const builder = aDossier(norm).met("I.2.a").evidence("loose", {}).point("late", ["I.2.b"], { term: "2026-01-01" });
  expect(attentionList(builder.build(), norm, today).map(({ severity }) => severity)).toEqual(["high", "medium", "low"]);
  for (const kind of attentionKinds) expect(nl).toHaveProperty(kind);
});

test("a planned interview of a day that is over and a requested document that is late ask for a look, until they are there", () => {
  const builder = aDossier(norm)
    .run(planned("talk", "interview", { date: "2026-03-19" }))
    .run(planned("today", "interview", { date: today }))
    .run(planned("late", "document", { due: "2026-03-19" }))
    .run(planned("not-asked", "document", { due: "2026-03-19" }))
    .run({ kind: "movePlanItems", ids: ["late"], status: "requested" });
  expect(attention(builder)).toEqual(["documentOverdue plan/items/late", "plannedInterviewPast plan/items/talk"]);
  builder.run({ kind: "movePlanItems", ids: ["talk"], status: "cancelled" });
  builder.run({ kind: "fulfilPlanItem", id: "late", evidence: "e1", date: today });
  expect(attention(builder)).toEqual(["evidenceWithoutCriterion evidence/e1"]);
});

test("a sample with files that nobody has looked at is told, and one that falls short contradicts what is met", () => {
  const builder = aDossier(norm).evidence("sam", { "IV.1.a": "supports" }, { type: "fileSample" }).run(aDraw("sam", 3));
  for (const file of ["f1", "f2"]) builder.run(aResult("sam", file, "IV.1.a", "shows"));
  const kinds = () => attentionList(builder.build(), norm, "2026-03-02").map(({ kind, path }) => `${kind} ${path}`);
  expect(kinds()).toContain("sampleUnfinished evidence/sam");
  builder.run(aResult("sam", "f3", "IV.1.a", "showsNot")).met("IV.1.a");
  expect(kinds()).not.toContain("sampleUnfinished evidence/sam");
  expect(kinds()).toContain("contradictionUnresolved answers/IV.1.a/auditor");
  builder.rationale("IV.1.a", "Het derde dossier is van voor de nieuwe werkwijze.");
  expect(kinds()).not.toContain("contradictionUnresolved answers/IV.1.a/auditor");
});
