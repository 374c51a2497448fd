import { expect, test } from "vitest";
import { checkDossier } from "../../../src/core/dossier/checkDossier.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");

test("a plan that speaks of a role, a criterion or evidence that is not there is named with its place", () => {
  const dossier = aDossier(klantbelang).build();
  const empty = { title: "", department: "", date: "", time: "", place: "", who: "", due: "", note: "" };
  const item = {
    ...empty,
    id: "p1",
    kind: "interview" as const,
    role: "ZZ",
    criteria: { "I.9.z": true as const },
    status: "toDo" as const,
    evidence: "e9",
    added: { by: "", at: "2026-03-01T09:00:00.000Z" },
  };
  const plan = { roles: { KC: { size: 4, note: "" }, YY: { size: 1, note: "" } }, items: { p1: item } };
  expect(checkDossier({ ...dossier, plan }, klantbelang).map(({ code, path }) => `${code} ${path}`)).toEqual([
    "unknownRole plan.roles.YY",
    'unknownCriterion plan.items.p1.criteria["I.9.z"]',
    "unknownRole plan.items.p1.role",
    "unknownEvidence plan.items.p1.evidence",
  ]);
});
