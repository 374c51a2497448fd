import { expect, test } from "vitest";
import { observationChecklist } from "../../../src/core/evidence/observationChecklist.ts";
import { bundledNorms } from "../scoring/bundledNorms.ts";

test.each(bundledNorms)("the checklist of $id has every criterion that can be observed, once and in the order of the norm", (norm) => {
  const listed = observationChecklist(norm, "preAudit").flatMap(({ criteria }) => criteria.map(({ id }) => id));
  const observable = norm.sections.flatMap(({ criteria }) => criteria).filter(({ evidence }) => evidence.includes("observation"));
  expect(listed.length).toBeGreaterThan(0);
  expect(observable.map(({ id }) => id).filter((id) => listed.includes(id))).toEqual(listed);
  expect(new Set(listed).size).toBe(listed.length);
});

test("a criterion that only a follow-up audit judges is on the list of no other audit", () => {
  const norm = bundledNorms.find(({ id }) => id === "ikm3000");
  if (norm === undefined) throw new Error("no norm");
  const ids = (kind: "preAudit" | "followUpAudit") =>
    observationChecklist(norm, kind).flatMap(({ criteria }) => criteria.map(({ id }) => id));
  expect(ids("followUpAudit")).toEqual(expect.arrayContaining(ids("preAudit")));
  expect(ids("preAudit")).not.toContain("IKM.M1");
});

test("a section in which nothing can be observed is left out", () => {
  for (const norm of bundledNorms)
    for (const { criteria } of observationChecklist(norm, "internalAudit")) expect(criteria.length).toBeGreaterThan(0);
});
