import { expect, test } from "vitest";
import { nextStep } from "../../../src/screens/overview/nextStep.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../../core/scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const signals = norm.sections.flatMap((section) => (section.signals ?? []).map(({ id }) => id));

test("an empty dossier begins at the first section", () => {
  expect(nextStep(aDossier(norm).build(), norm)).toEqual({ kind: "begin", section: "I" });
});

test("the first section with open criteria comes next; a criterion left out of scope is not open", () => {
  const dossier = aDossier(norm).allMet();
  const open = (id: string) => dossier.run({ kind: "setAnswer", criterion: id, whose: "auditor", answer: undefined });
  open("II.3.a");
  open("II.3.b");
  open("I.2.a").run({ kind: "limitScope", criterion: "I.2.a", reason: "Niet onderzocht." });
  expect(nextStep(dossier.build(), norm)).toEqual({ kind: "assess", section: "II", count: 2 });
});

test("after the criteria the warning signs are looked at", () => {
  const dossier = aDossier(norm).allMet().signal("I.1.a", "notFound");
  expect(nextStep(dossier.build(), norm)).toEqual({ kind: "signals", section: "I", signal: "I.1.b", count: 6 });
});

test("what stands in the way of a higher score becomes a point, then gets an owner, then the report is completed", () => {
  const dossier = aDossier(norm).allMet().notMet("I.3.a");
  for (const signal of signals) dossier.signal(signal, "notFound");
  expect(nextStep(dossier.build(), norm)).toEqual({ kind: "makePoints", count: 1 });
  dossier.point("p1", ["I.3.a"], { owner: "" });
  expect(nextStep(dossier.build(), norm)).toEqual({ kind: "planPoints", count: 1 });
  dossier.run({ kind: "editPoint", id: "p1", changes: { owner: "Sam" } });
  expect(nextStep(dossier.build(), norm)).toMatchObject({ kind: "complete" });
});

test("a complete self-assessment is ready for its report", () => {
  const dossier = aDossier(norm, "selfAssessment")
    .allMet("self")
    .assignment({ organisation: "Zilt", scope: "Alles", periodFrom: "2025-01-01", periodTo: "2025-12-31" });
  for (const signal of signals) dossier.signal(signal, "notFound");
  expect(nextStep(dossier.build(), norm)).toEqual({ kind: "report" });
});
