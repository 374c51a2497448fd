import { expect, test } from "vitest";
import { scoreNorm } from "../../../src/core/scoring/scoreNorm.ts";
import { scoreSection } from "../../../src/core/scoring/scoreSection.ts";
import { aGiven } from "./aGiven.ts";
import { bundledNorm, bundledSection } from "./bundledNorms.ts";

const clusterA = bundledSection("ikm3000", "A");

test("met is counted out of what applies; open items count as applicable", () => {
  const given = aGiven({ met: "IKM.A1 IKM.A3", partly: "IKM.A4", notMet: "IKM.A5", notApplicable: "IKM.A6" });
  expect(scoreSection(clusterA, given)).toEqual({
    id: "A",
    kind: "checklist",
    met: 2,
    partly: 1,
    applicable: 6,
    open: ["IKM.A2", "IKM.A7"],
    knockOutsUnmet: [],
    knockOutsOpen: ["IKM.A2"],
    final: false,
  });
});

test("a knock-out that is partly met or not met is unmet, one that does not apply is not", () => {
  const rest = "IKM.A3 IKM.A4 IKM.A5 IKM.A6 IKM.A7";
  expect(scoreSection(clusterA, aGiven({ met: rest, partly: "IKM.A1", notMet: "IKM.A2" }))).toMatchObject({
    knockOutsUnmet: ["IKM.A1", "IKM.A2"],
    final: true,
  });
  expect(scoreSection(clusterA, aGiven({ met: rest, notApplicable: "IKM.A1 IKM.A2" }))).toMatchObject({
    knockOutsUnmet: [],
    applicable: 5,
  });
});

test("a cluster of which nothing applies stays, with nothing out of nothing", () => {
  const given = aGiven({ notApplicable: "IKM.F1 IKM.F2 IKM.F3" });
  expect(scoreSection(bundledSection("ikm3000", "F"), given)).toMatchObject({ met: 0, applicable: 0, open: [], final: true });
});

test("cluster M takes part in the follow-up audit alone", () => {
  const norm = bundledNorm("ikm3000");
  const sectionIds = (auditKind: "preAudit" | "followUpAudit") =>
    scoreNorm(norm, aGiven({ auditKind })).sections.map((section) => section.id);
  expect(sectionIds("preAudit")).toEqual(["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"]);
  expect(sectionIds("followUpAudit")).toEqual(["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "M"]);
});
