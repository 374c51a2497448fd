import { expect, test } from "vitest";
import { aDossier } from "../../../builders/aDossier.ts";
import { bundledNorm } from "../../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const photo = { sha256: "a".repeat(64), sizeBytes: 2_048, mime: "image/jpeg", name: "foto.jpg" };

test("evidence can speak for one criterion and against another", () => {
  const dossier = aDossier(norm).evidence("int-1", { "I.2.a": "supports", "I.2.b": "contradicts", "I.1.a": "neutral" }).build();
  expect(dossier.evidence["int-1"]?.links).toMatchObject({
    "I.2.a": { stance: "supports" },
    "I.2.b": { stance: "contradicts" },
    "I.1.a": { stance: "neutral" },
  });
});

test("evidence for a criterion the norm does not have is refused as a whole", () => {
  const builder = aDossier(norm);
  expect(() => builder.evidence("doc", { "I.2.a": "supports", "I.9.z": "supports" })).toThrow("unknownCriterion");
  expect(builder.build().evidence).toEqual({});
});

test("an attachment is kept once, under its digest, with a name that fits", () => {
  const builder = aDossier(norm).evidence("doc", {}).run({ kind: "attach", id: "doc", attachment: photo });
  builder.run({ kind: "attach", id: "doc", attachment: { ...photo, name: "beleid.jpg" } });
  expect(builder.build().evidence.doc?.attachments).toEqual({ [photo.sha256]: { ...photo, name: "beleid.jpg" } });
  const tooLong = { ...photo, name: `${"a".repeat(252)}.jpg` };
  expect(builder.tell({ kind: "attach", id: "doc", attachment: tooLong })).toEqual({
    code: "fileNameTooLong",
    params: { field: "name", max: 255 },
  });
  expect(builder.tell({ kind: "attach", id: "doc", attachment: { ...photo, sha256: "A" } })?.code).toBe("fieldInvalid");
});

test("removed evidence takes no new links, keeps late words, and can be restored", () => {
  const builder = aDossier(norm).evidence("doc", { "I.2.a": "supports" }).run({ kind: "removeEvidence", id: "doc" });
  expect(builder.tell({ kind: "linkEvidence", id: "doc", criterion: "I.2.b", stance: "supports" })?.code).toBe("evidenceRemoved");
  builder.run({ kind: "editEvidence", id: "doc", changes: { note: "Bladzijde 4." } }).run({ kind: "restoreEvidence", id: "doc" });
  expect(builder.build().evidence.doc).toMatchObject({ note: "Bladzijde 4.", links: { "I.2.a": { stance: "supports" } } });
  expect(builder.build().evidence.doc).not.toHaveProperty("removed");
});

test("an id that is taken, empty, too long or reserved is refused", () => {
  const builder = aDossier(norm).evidence("doc", {});
  expect(() => builder.evidence("doc", {})).toThrow("idTaken");
  expect(() => builder.evidence("", {})).toThrow("idInvalid");
  expect(() => builder.evidence("__proto__", {})).toThrow("idInvalid");
  expect(() => builder.evidence("x".repeat(101), {})).toThrow("idInvalid");
  expect(builder.tell({ kind: "editEvidence", id: "toString", changes: { note: "x" } })?.code).toBe("unknownEvidence");
});

test("a person who leaves the team stays readable and can come back", () => {
  const builder = aDossier(norm).member("sam", { name: "Sam", role: "leadAuditor" }).run({ kind: "removeMember", id: "sam" });
  expect(builder.build().team.sam).toMatchObject({ name: "Sam", removed: { by: "Noor" } });
  expect(builder.run({ kind: "restoreMember", id: "sam" }).build().team.sam).not.toHaveProperty("removed");
});

test("changing one thing about a person's independence leaves the rest", () => {
  const builder = aDossier(norm).member("sam", { independence: { declared: false, on: "", note: "Werkte er tot 2024." } });
  builder.run({
    kind: "editMember",
    id: "sam",
    changes: { independence: { declared: true, on: "2026-03-01", note: "Werkte er tot 2024." } },
  });
  expect(builder.build().team.sam?.independence).toEqual({ declared: true, on: "2026-03-01", note: "Werkte er tot 2024." });
});

test("the report takes a colour written as #rrggbb and a logo that can be cleared", () => {
  const builder = aDossier(norm);
  expect(builder.tell({ kind: "editReportSettings", changes: { colour: "blauw" } })?.code).toBe("colourInvalid");
  builder.run({ kind: "editReportSettings", changes: { colour: "#1f5c99", logo: photo } });
  expect(builder.build().report).toMatchObject({ colour: "#1f5c99", logo: photo });
  expect(builder.run({ kind: "editReportSettings", changes: {}, clear: ["logo"] }).build().report).not.toHaveProperty("logo");
});

test("evidence at which something was noted stays of its type, so that the words stay in sight", () => {
  const builder = aDossier(norm).evidence("int", {}, { type: "interview" });
  const asDocument = { kind: "editEvidence", id: "int", changes: { type: "document" } } as const;
  const asInterview = { kind: "editEvidence", id: "int", changes: { type: "interview" } } as const;
  expect(builder.tell(asDocument)).toBeUndefined();
  expect(builder.tell(asInterview)).toBeUndefined();
  builder.run({ kind: "addQuestion", id: "int", question: "q1", own: "Wat hangt er aan de muur?", criteria: [] });
  expect(builder.tell(asDocument)).toBeUndefined();
  builder.run(asInterview).run({ kind: "writeInterviewNote", id: "int", question: "q1", text: "Het plan." });
  expect(builder.tell(asDocument)?.code).toBe("evidenceTypeInUse");
  expect(builder.tell(asInterview)).toBeUndefined();
});
