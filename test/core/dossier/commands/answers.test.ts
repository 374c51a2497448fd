import { expect, test } from "vitest";
import { aDossier } from "../../../builders/aDossier.ts";
import { bundledNorm } from "../../scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const ikm = bundledNorm("ikm3000");

test("taking an answer back keeps its rationale", () => {
  const dossier = aDossier(klantbelang)
    .met("I.2.a")
    .rationale("I.2.a", "De directie tekende het beleid.")
    .run({ kind: "setAnswer", criterion: "I.2.a", whose: "auditor", answer: undefined })
    .build();
  expect(dossier.answers["I.2.a"]?.auditor).not.toHaveProperty("answer");
  expect(dossier.answers["I.2.a"]?.auditor?.rationale).toBe("De directie tekende het beleid.");
});

test("the organisation's own answer and the auditor's stand side by side", () => {
  const dossier = aDossier(klantbelang).self("met", "I.2.a").by("Sam").notMet("I.2.a").build();
  expect(dossier.answers["I.2.a"]?.self).toMatchObject({ answer: "met", by: "Noor" });
  expect(dossier.answers["I.2.a"]?.auditor).toMatchObject({ answer: "notMet", by: "Sam" });
});

test("an answer carries who gave it and when", () => {
  const dossier = aDossier(klantbelang).by("Sam").at("2026-03-05T10:00:00.000Z").partly("I.2.b").build();
  expect(dossier.answers["I.2.b"]?.auditor).toMatchObject({ by: "Sam", at: "2026-03-05T10:01:00.000Z" });
});

test("in Klantbelang only III.4.h may be not applicable, in IKM3000 every item", () => {
  const na = (criterion: string) => ({ kind: "setAnswer", criterion, whose: "auditor", answer: "notApplicable" }) as const;
  expect(aDossier(klantbelang).tell(na("I.2.a"))).toEqual({ code: "notApplicableForbidden", params: { criterion: "I.2.a" } });
  expect(aDossier(klantbelang).tell(na("III.4.h"))).toBeUndefined();
  expect(aDossier(ikm).tell(na("IKM.A1"))).toBeUndefined();
});

test("an answer to a criterion the norm does not have is refused", () => {
  const builder = aDossier(klantbelang);
  expect(builder.tell({ kind: "setAnswer", criterion: "I.9.z", whose: "auditor", answer: "met" })?.code).toBe("unknownCriterion");
  expect(builder.tell({ kind: "setSignal", signal: "I.2.a", state: "found" })?.code).toBe("unknownSignal");
});

test("a scope limitation needs a reason and fits an open criterion only", () => {
  const builder = aDossier(klantbelang).met("I.2.a");
  expect(builder.tell({ kind: "limitScope", criterion: "I.2.b", reason: "  " })?.code).toBe("reasonNeeded");
  expect(builder.tell({ kind: "limitScope", criterion: "I.2.a", reason: "Niet onderzocht." })?.code).toBe("limitationOnAnswered");
  expect(builder.tell({ kind: "limitScope", criterion: "I.2.b", reason: "De winkel was dicht." })).toBeUndefined();
  expect(builder.build().answers["I.2.b"]?.limitation?.reason).toBe("De winkel was dicht.");
});

test("in a self-assessment a limitation looks at the organisation's own answer", () => {
  const builder = aDossier(klantbelang, "selfAssessment").self("met", "I.2.a");
  expect(builder.tell({ kind: "limitScope", criterion: "I.2.a", reason: "Niet onderzocht." })?.code).toBe("limitationOnAnswered");
});

test("a rationale of 100 kB is kept to the letter and one beyond the bound is refused", () => {
  const long = "Klacht é 👍🏽 ".repeat(7_000);
  const dossier = aDossier(klantbelang).rationale("I.2.a", long).build();
  expect(dossier.answers["I.2.a"]?.auditor?.rationale).toBe(long);
  const refusal = aDossier(klantbelang).tell({ kind: "writeRationale", criterion: "I.2.a", whose: "auditor", text: "x".repeat(200_001) });
  expect(refusal).toEqual({ code: "textTooLong", params: { max: 200_000 } });
});

test("half an emoji, which no file can hold, becomes a replacement sign", () => {
  const dossier = aDossier(klantbelang).rationale("I.2.a", "goed \uD83D werk").build();
  expect(dossier.answers["I.2.a"]?.auditor?.rationale).toBe("goed \uFFFD werk");
});
