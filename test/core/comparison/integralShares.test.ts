import fc from "fast-check";
import { expect, test } from "vitest";
import { integralShares } from "../../../src/core/comparison/integralShares.ts";
import type { Answer } from "../../../src/core/dossier/dossierSchema.ts";
import { bundledNorm, bundledNorms } from "../scoring/bundledNorms.ts";

const ikm = bundledNorm("ikm3000");

test.each(bundledNorms)("$id fills every part of the integral model", (norm) => {
  const shares = integralShares(norm, { answers: {}, auditKind: "internalAudit" });
  expect(shares.enablers.map(({ id }) => id)).toEqual(["policy", "mentality", "processes", "communication"]);
  expect(shares.indicators.map(({ id }) => id)).toEqual(["accessibility", "clarity", "speed", "reliability"]);
  expect(shares.results.map(({ id }) => id)).toEqual(["satisfaction", "loyalty", "learning"]);
  expect(shares.steps.map(({ id }) => id)).toEqual(["stimulate", "listen", "register", "solve", "analyse", "improve"]);
  expect(shares.thresholds.map(({ id }) => id)).toEqual(["action", "entry", "communication"]);
  for (const part of Object.values(shares).flat()) expect(part.of, part.id).toBeGreaterThan(0);
});

test("a criterion counts in every part it names, one that does not apply in none, and an open one only as open", () => {
  const entry = (answers: Readonly<Record<string, Answer>>) => {
    const { met, open, of } = integralShares(ikm, { answers, auditKind: "preAudit" }).thresholds.find(({ id }) => id === "entry") ?? {};
    return [met, open, of];
  };
  expect(entry({})).toEqual([0, 3, 3]);
  expect(entry({ "IKM.A1": "met", "IKM.A2": "partly" })).toEqual([1, 1, 3]);
  expect(entry({ "IKM.A1": "met", "IKM.A2": "notApplicable" })).toEqual([1, 1, 2]);
});

test("one more criterion met never lowers a share, and no share is more than whole", () => {
  const norm = bundledNorm("klantbelang");
  const ids = norm.sections.flatMap((section) => section.criteria.map(({ id }) => id));
  const answers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<Answer>("met", "partly", "notMet"));
  fc.assert(
    fc.property(answers, fc.constantFrom(...ids), (given, id) => {
      const flat = (from: Readonly<Record<string, Answer>>) =>
        Object.values(integralShares(norm, { answers: from, auditKind: "internalAudit" })).flat();
      const [before, after] = [flat(given), flat({ ...given, [id]: "met" })];
      for (const [place, { met, open, of }] of before.entries()) {
        expect(met + open).toBeLessThanOrEqual(of);
        expect(after[place]?.met).toBeGreaterThanOrEqual(met);
      }
    }),
    { numRuns: 60 },
  );
});
