import { expect, test } from "vitest";
import { commandPath } from "../../../../src/core/dossier/commands/commandPath.ts";
import type { InterviewPart } from "../../../../src/core/dossier/evidenceSchema.ts";
import { questionOfNorm, questionsOfRole } from "../../../../src/core/dossier/questionsOfRole.ts";
import { aDossier, type DossierBuilder } from "../../../builders/aDossier.ts";
import { planned } from "../../../builders/aPlanItem.ts";
import { bundledNorm } from "../../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const part = { role: "KB", layer: "" as const, department: "", people: 1 };

function anInterview(interview: InterviewPart = part): DossierBuilder {
  return aDossier(norm).evidence("int", {}, { type: "interview", title: "INT-01", interview }).run({ kind: "prepareInterview", id: "int" });
}
const questionsIn = (builder: DossierBuilder) => builder.build().evidence.int?.questions ?? {};
const asked = (builder: DossierBuilder) =>
  Object.entries(questionsIn(builder)).flatMap(([key, { skipped }]) => (skipped === true ? [] : [key]));

test("preparing lays out every question that the norm has for the role, each with its criterion and without a note", () => {
  const builder = anInterview();
  const wanted = questionsOfRole(norm, "KB", "internalAudit");
  expect(Object.keys(questionsIn(builder))).toEqual(wanted.map(({ key }) => key));
  for (const { key, judged } of wanted) {
    expect(questionsIn(builder)[key]).toMatchObject({ own: "", note: "", later: false });
    expect(Object.keys(questionsIn(builder)[key]?.criteria ?? {})).toEqual(judged === undefined ? [] : [judged.id]);
  }
});

test("questions worded for the role are asked, those worded for another role are at hand and skipped", () => {
  expect(asked(anInterview())).toEqual(
    questionsOfRole(norm, "KB", "internalAudit")
      .filter(({ role }) => role === "KB")
      .map(({ key }) => key),
  );
});

test("preparing again changes nothing, also where a question was noted, skipped or asked after all", () => {
  const builder = anInterview();
  const [first = "", second = ""] = asked(builder);
  builder
    .run({ kind: "writeInterviewNote", id: "int", question: first, text: "Ja." })
    .run({ kind: "editQuestion", id: "int", question: second, changes: { skipped: true } });
  const before = builder.build();
  builder.run({ kind: "prepareInterview", id: "int" });
  expect(builder.build()).toStrictEqual(before);
});

test("another role brings its questions, and what was noted for the role before stays asked", () => {
  const builder = anInterview();
  const [first = "", second = ""] = asked(builder);
  builder.run({ kind: "writeInterviewNote", id: "int", question: first, text: "Ja." });
  builder.run({ kind: "editInterview", id: "int", changes: { role: "TM" } });
  const now = asked(builder);
  expect(now).toContain(first);
  expect(now).not.toContain(second);
  const leaders = questionsOfRole(norm, "TM", "internalAudit").filter(({ role }) => role === "TM");
  for (const { key } of leaders) expect(now).toContain(key);
  expect(questionsIn(builder)[first]?.note).toBe("Ja.");
  builder.run({ kind: "editInterview", id: "int", changes: { role: "KB" } });
  expect(asked(builder).sort()).toEqual(asked(anInterview()).sort());
});

test("text that was pasted with fifty thousand signs is kept whole", () => {
  const builder = anInterview();
  const [first = ""] = asked(builder);
  const pasted = "“Geplakt” uit een tekstverwerker \u00a0•\t–\r\n".repeat(1_400);
  expect(pasted.length).toBeGreaterThan(50_000);
  builder.run({ kind: "writeInterviewNote", id: "int", question: first, text: pasted });
  expect(questionsIn(builder)[first]?.note).toBe(pasted);
});

test("an own question stands behind the others, keeps its criteria and can be reworded but not emptied", () => {
  const builder = anInterview().run({ kind: "addQuestion", id: "int", question: "q1", own: "En in de zomer?", criteria: ["I.2.a"] });
  const orders = Object.values(questionsIn(builder)).map(({ order }) => order);
  expect(questionsIn(builder).q1).toEqual({
    own: "En in de zomer?",
    criteria: { "I.2.a": true },
    note: "",
    later: false,
    order: Math.max(...orders),
  });
  builder.run({ kind: "editQuestion", id: "int", question: "q1", changes: { own: "En 's zomers?", later: true }, criteria: ["I.2.b"] });
  expect(questionsIn(builder).q1).toMatchObject({ own: "En 's zomers?", later: true, criteria: { "I.2.b": true } });
  expect(builder.tell({ kind: "editQuestion", id: "int", question: "q1", changes: { own: " " } })?.code).toBe("questionEmpty");
});

test("questions change places among themselves and leave the others where they are", () => {
  const builder = anInterview();
  const [first = "", second = "", third = ""] = asked(builder);
  const before = questionsIn(builder);
  builder.run({ kind: "orderQuestions", id: "int", order: [second, first] });
  const after = questionsIn(builder);
  expect([after[second]?.order, after[first]?.order]).toEqual([before[first]?.order, before[second]?.order]);
  expect(after[third]).toEqual(before[third]);
});

test("an interview that was planned comes with the questions of its role", () => {
  const builder = aDossier(norm)
    .run(planned("a", "interview", { role: "KB" }))
    .run({ kind: "fulfilPlanItem", id: "a", evidence: "int", date: "2026-03-05" });
  expect(questionsIn(builder)).toEqual(questionsIn(anInterview()));
});

test("several questions are left out at once, and one that is not there leaves all as they were", () => {
  const builder = anInterview();
  const [first = "", second = "", third = ""] = asked(builder);
  builder.run({ kind: "chooseQuestions", id: "int", questions: [first, second], skipped: true });
  expect(asked(builder)[0]).toBe(third);
  const before = builder.build();
  const refused = builder.tell({ kind: "chooseQuestions", id: "int", questions: [first, "nobody"], skipped: false });
  expect(refused?.code).toBe("unknownQuestion");
  expect(builder.build()).toEqual(before);
});

test("what cannot be done to an interview is refused and changes nothing", () => {
  const builder = anInterview().evidence("doc", {});
  const [first = ""] = asked(builder);
  const before = builder.build();
  const refusal = (body: Parameters<DossierBuilder["tell"]>[0]) => builder.tell(body)?.code;
  expect(refusal({ kind: "prepareInterview", id: "doc" })).toBe("notAnInterview");
  expect(refusal({ kind: "prepareInterview", id: "nobody" })).toBe("unknownEvidence");
  expect(refusal({ kind: "editInterview", id: "int", changes: { role: "XX" } })).toBe("unknownRole");
  expect(refusal({ kind: "editInterview", id: "int", changes: { people: 0 } })).toBe("fieldInvalid");
  expect(refusal({ kind: "editInterview", id: "int", changes: {} })).toBe("nothingToChange");
  expect(refusal({ kind: "addQuestion", id: "int", question: "q1", own: "", criteria: [] })).toBe("questionEmpty");
  expect(refusal({ kind: "addQuestion", id: "int", question: first, own: "x", criteria: [] })).toBe("idTaken");
  expect(refusal({ kind: "addQuestion", id: "int", question: "q1", own: "x", criteria: ["I.9.z"] })).toBe("unknownCriterion");
  expect(refusal({ kind: "writeInterviewNote", id: "int", question: "nobody", text: "x" })).toBe("unknownQuestion");
  expect(refusal({ kind: "writeInterviewNote", id: "int", question: first, text: "x".repeat(200_001) })).toBe("textTooLong");
  expect(refusal({ kind: "orderQuestions", id: "int", order: [first, "nobody"] })).toBe("unknownQuestion");
  expect(builder.build()).toEqual(before);
});

test("a question of a criterion that is not in this kind of audit is not asked", () => {
  const ikm = bundledNorm("ikm3000");
  const roles = Object.keys(ikm.roles);
  const about = (kind: "preAudit" | "followUpAudit") =>
    roles.flatMap((role) => questionsOfRole(ikm, role, kind).map(({ judged }) => judged?.id)).filter((id) => id === "IKM.M1");
  expect(about("preAudit")).toEqual([]);
  expect(about("followUpAudit").length).toBeGreaterThan(0);
});

test("every role of every norm has questions, and each key leads back to its words", () => {
  for (const each of [norm, bundledNorm("ikm3000")]) {
    for (const role of Object.keys(each.roles)) {
      for (const { key, text } of questionsOfRole(each, role, "followUpAudit")) expect(questionOfNorm(each, key)?.text).toBe(text);
    }
    const spoken = Object.keys(each.roles).filter((role) => questionsOfRole(each, role, "followUpAudit").length > 0);
    const inCriteria = new Set(each.sections.flatMap(({ criteria }) => criteria.flatMap(({ roles }) => roles)));
    for (const role of inCriteria) expect(spoken).toContain(role);
  }
});

test("the trail names the question, never what was said", () => {
  const stamp = { by: "Noor", at: "2026-03-02T09:00:00.000Z" };
  expect(commandPath({ kind: "writeInterviewNote", id: "int", question: "I.2.a:1", text: "Geheim", ...stamp })).toBe(
    "evidence/int/questions/I.2.a:1/note",
  );
  expect(commandPath({ kind: "editInterview", id: "int", changes: { consent: "quotes" }, ...stamp })).toBe(
    "evidence/int/interview/consent",
  );
});
