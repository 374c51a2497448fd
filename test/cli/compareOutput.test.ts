import { expect, test } from "vitest";
import { compareOutput } from "../../src/cli/compareOutput.ts";
import { compareAudits } from "../../src/core/comparison/compareAudits.ts";
import { comparedDossier } from "../../src/core/comparison/comparedAudit.ts";
import { aDossier } from "../builders/aDossier.ts";
import { nextVersion } from "../builders/nextVersion.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";

test("across versions the share comes first, then the answers to what is the same, and no score that moved", () => {
  const klantbelang = bundledNorm("klantbelang");
  const newer = nextVersion(klantbelang, { renamed: { "I.3.h": "I.3.z" }, other: ["I.2.a"] });
  const before = comparedDossier(aDossier(klantbelang).notMet("I.3.h").met("I.2.a").build(), klantbelang).audit;
  const after = comparedDossier(aDossier(newer).met("I.3.z").build(), newer).audit;
  const audits = [before, after].map((audit, index) => ({ about: { file: `${index}.toets` }, audit }));
  const output = compareOutput(audits, [{ from: 0, to: 1, comparison: compareAudits(before, after) }], []);
  expect(Object.keys(output)[0]).toBe("comparable");
  expect(output).toMatchObject({
    comparable: { same: 91, of: 93, percent: "97.8" },
    comparisons: [{ from: 0, to: 1, comparable: { same: 91, of: 93 }, notComparable: "otherVersion", signals: [] }],
  });
  const [comparison] = (output as { comparisons: readonly object[] }).comparisons;
  expect(comparison).toHaveProperty("changed", [{ section: "I", id: "I.3.z", idBefore: "I.3.h", from: "notMet", to: "met" }]);
  expect(comparison).not.toHaveProperty("sections");
  expect(comparison).not.toHaveProperty("overall");
});
