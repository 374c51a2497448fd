import { expect, test } from "vitest";
import { comparedDossier } from "../../../src/core/comparison/comparedAudit.ts";
import { resultAudit } from "../../../src/core/comparison/resultAudit.ts";
import { resultOf } from "../../../src/core/dossier/result.ts";
import { theExample } from "../../example/theExample.ts";

const { dossier, norm } = theExample({ norm: "klantbelang", year: 2025, language: "nl" });
const digest = dossier.norm.digest;
const own = comparedDossier(dossier, norm);
const result = resultOf(dossier, norm, own.audit.score);

test("a report holds the audit of its dossier, without what was typed as rationale", () => {
  const rationales = { auditor: {}, self: {} };
  expect(resultAudit(result, { norm, digest })).toEqual({
    kind: "audit",
    sameNorm: true,
    audit: { ...own, audit: { ...own.audit, rationales } },
  });
});

test("a report with another answer or another score than it was made with was changed", () => {
  const auditor = { ...result.answers.auditor };
  for (const id of Object.keys(auditor)) if (id.startsWith("II.")) auditor[id] = "met";
  expect(resultAudit({ ...result, answers: { ...result.answers, auditor } }, { norm, digest })).toEqual({ kind: "changed", parts: ["II"] });
  const stranger = { ...result.answers.auditor, "Z.9": "met" as const };
  expect(resultAudit({ ...result, answers: { ...result.answers, auditor: stranger } }, { norm, digest })).toEqual({
    kind: "changed",
    parts: ["Z.9"],
  });
});

test("under other texts of the norm a report keeps the scores that it states", () => {
  expect(resultAudit(result, { norm, digest: "f".repeat(64) })).toMatchObject({ kind: "audit", sameNorm: false });
});
