import { expect, test } from "vitest";
import { commandPath } from "../../../../src/core/dossier/commands/commandPath.ts";
import { aDossier } from "../../../builders/aDossier.ts";
import { bundledNorm } from "../../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const interview = { role: "KB", layer: "" as const, department: "Klachten", people: 2 };
const sample = { population: 412, seed: "7", drawn: 30, results: { "IV.1.a": { applies: 30, shows: 27, seriousHarm: 0 } } };
const register = { population: 900, from: "2025-01-01", to: "2025-12-31" };
const stamp = { by: "Noor", at: "2026-03-02T09:00:00.000Z" };

test("an interview, a sample and an indicator keep what was counted", () => {
  const { evidence } = aDossier(norm)
    .evidence("int", {}, { type: "interview", interview })
    .evidence("sam", {}, { type: "fileSample", sample })
    .evidence("def", {})
    .evidence("reg", {}, { type: "register", register: { ...register, definitionEvidence: "def" } })
    .build();
  expect([evidence.int?.interview, evidence.sam?.sample, evidence.reg?.register]).toEqual([
    interview,
    { ...sample, countedAt: "2026-03-02T09:02:00.000Z" },
    { ...register, definitionEvidence: "def" },
  ]);
});

test("a part can be changed and cleared, and the rest stays", () => {
  const builder = aDossier(norm).evidence("sam", {}, { type: "fileSample", sample, note: "Verdeeld naar kanaal." });
  const results = { "IV.1.b": { applies: 30, shows: 28, seriousHarm: 0 } };
  builder.run({ kind: "editEvidence", id: "sam", changes: { sample: { ...sample, results } } });
  expect(builder.build().evidence.sam).toMatchObject({ sample: { ...sample, results }, note: "Verdeeld naar kanaal." });
  expect(builder.build().evidence.sam?.sample?.results["IV.1.a"]).toBeUndefined();
  builder.run({ kind: "editEvidence", id: "sam", changes: {}, clear: ["sample"] });
  expect(builder.build().evidence.sam).not.toHaveProperty("sample");
});

test("a role that the norm does not have, a sum that is impossible and a definition that is not there are refused", () => {
  const builder = aDossier(norm).evidence("e", {}).evidence("gone", {}).run({ kind: "removeEvidence", id: "gone" });
  const before = builder.build();
  const refusal = (changes: object) => builder.tell({ kind: "editEvidence", id: "e", changes })?.code;
  expect(refusal({ interview: { ...interview, role: "XX" } })).toBe("unknownRole");
  expect(refusal({ interview: { ...interview, people: 0 } })).toBe("fieldInvalid");
  expect(refusal({ sample: { ...sample, drawn: 413 } })).toBe("sampleOverPopulation");
  for (const counts of [{ applies: 31 }, { shows: 31 }, { seriousHarm: 31 }]) {
    const results = { "IV.1.a": { applies: 30, shows: 27, seriousHarm: 0, ...counts } };
    expect(refusal({ sample: { ...sample, results } })).toBe("sampleDoesNotAddUp");
  }
  expect(refusal({ sample: { ...sample, results: { "I.9.z": { applies: 1, shows: 1, seriousHarm: 0 } } } })).toBe("unknownCriterion");
  expect(refusal({ register: { ...register, from: "2026-01-01" } })).toBe("periodReversed");
  expect(refusal({ register: { ...register, definitionEvidence: "nobody" } })).toBe("unknownEvidence");
  expect(refusal({ register: { ...register, definitionEvidence: "gone" } })).toBe("evidenceRemoved");
  expect(builder.tell({ kind: "editEvidence", id: "e", changes: {}, clear: [] })?.code).toBe("nothingToChange");
  expect(builder.build()).toEqual(before);
});

test("a judgement that stands by a reason keeps who gave it, and the reason can be withdrawn", () => {
  const builder = aDossier(norm).by("Sam").run({ kind: "overrideGate", criterion: "I.2.a", reason: "Het stuk ligt bij de notaris." });
  expect(builder.build().answers["I.2.a"]?.override).toMatchObject({ reason: "Het stuk ligt bij de notaris.", by: "Sam" });
  builder.by("Noor").run({ kind: "overrideGate", criterion: "I.2.a", reason: "Het stuk ligt bij de notaris." });
  expect(builder.build().answers["I.2.a"]?.override?.by).toBe("Sam");
  builder.run({ kind: "withdrawOverride", criterion: "I.2.a" }).run({ kind: "withdrawOverride", criterion: "I.2.a" });
  expect(builder.build().answers["I.2.a"]).not.toHaveProperty("override");
  expect(builder.tell({ kind: "overrideGate", criterion: "I.2.a", reason: " " })?.code).toBe("reasonNeeded");
  expect(builder.tell({ kind: "overrideGate", criterion: "I.9.z", reason: "x" })?.code).toBe("unknownCriterion");
  expect(builder.tell({ kind: "withdrawOverride", criterion: "I.9.z" })?.code).toBe("unknownCriterion");
  expect(builder.tell({ kind: "overrideGate", criterion: "I.2.a", reason: "x".repeat(200_001) })?.code).toBe("textTooLong");
});

test("the trail names the place of an override and of a changed part", () => {
  expect(commandPath({ kind: "overrideGate", criterion: "I.2.a", reason: "x", ...stamp })).toBe("answers/I.2.a/override");
  expect(commandPath({ kind: "editEvidence", id: "e", changes: {}, clear: ["sample"], ...stamp })).toBe("evidence/e/sample");
});
