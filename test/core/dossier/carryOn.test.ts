import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../src/core/canonicalJson.ts";
import { carriedProgress, carriedState } from "../../../src/core/dossier/carriedProgress.ts";
import { carryOn } from "../../../src/core/dossier/carryOn.ts";
import { checkDossier } from "../../../src/core/dossier/checkDossier.ts";
import { runCommand } from "../../../src/core/dossier/commands/runCommand.ts";
import type { Dossier } from "../../../src/core/dossier/dossierSchema.ts";
import { evidenceByCriterion } from "../../../src/core/dossier/evidenceFor.ts";
import { givenOf } from "../../../src/core/dossier/given.ts";
import { readDossier } from "../../../src/core/dossier/readDossier.ts";
import { whoseCounts } from "../../../src/core/dossier/whoseCounts.ts";
import { auditKinds, type Norm } from "../../../src/core/norm/normSchema.ts";
import { scoreNorm } from "../../../src/core/scoring/scoreNorm.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { anyCommand } from "../../builders/anyCommand.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const ikm3000 = bundledNorm("ikm3000");
const stamp = { by: "Sam", at: "2027-02-01T09:00:00.000Z" };

function next(earlier: Dossier, norm: Norm = klantbelang, kind: Dossier["kind"] = "followUpAudit"): Dossier {
  const start = {
    id: "next",
    digest: "1".repeat(64),
    language: "nl",
    assignment: { organisation: "Zilt", periodFrom: "2026-01-01" },
    kind,
    ...stamp,
  };
  return carryOn(earlier, norm, { ...start, language: "nl" }, ["a".repeat(64)], "b".repeat(64));
}

const earlier = aDossier(klantbelang)
  .assignment({ organisation: "Oud", scope: "Alle klachten", conclusion: "Goed", auditTo: "2026-03-01" })
  .allMet()
  .signal("I.1.a", "notFound")
  .rationale("I.2.a", "Zie DOC-01.")
  .evidence("e1", { "I.2.a": "supports" })
  .evidence("gone", { "I.2.a": "supports" })
  .run({ kind: "removeEvidence", id: "gone" })
  .point("p1", ["I.2.b"], { owner: "Jan", term: "2026-09-01" })
  .point("p2", ["I.2.c"])
  .move("p2", "rejected")
  .build();

test("a copy that nobody has touched has no final score, no evidence that counts and no planned point", () => {
  const copy = next(earlier);
  const given = givenOf(copy, "auditor");
  expect(given).toMatchObject({ answers: {}, signals: {} });
  expect(given.planned?.size).toBe(0);
  for (const section of scoreNorm(klantbelang, given).sections) expect(section.final).toBe(false);
  expect(evidenceByCriterion(copy).size).toBe(0);
  expect(carriedProgress(copy, klantbelang)).toMatchObject({
    answers: { reverified: 0, changed: 0 },
    evidence: { looked: 0, toDo: 1 },
    points: { looked: 0, toDo: 1 },
  });
});

test("the old answer, its words, the evidence and the open points stand beside", () => {
  const copy = next(earlier);
  expect(copy.answers["I.2.a"]?.earlier).toMatchObject({ answer: "met", rationale: "Zie DOC-01.", by: "Noor" });
  expect(copy.signals["I.1.a"]?.earlier?.state).toBe("notFound");
  expect(Object.keys(copy.evidence)).toEqual(["e1"]);
  expect(Object.keys(copy.points)).toEqual(["p1"]);
  expect(copy.points.p1).toMatchObject({ number: 1, owner: "Jan", carried: { from: "dossier-1" } });
  expect(copy.assignment).toMatchObject({ organisation: "Zilt", scope: "Alle klachten", conclusion: "", auditTo: "" });
  expect(copy.basedOn?.dossier).toBe("dossier-1");
});

test("a re-verified answer counts, with the earlier words under the name of whoever looked", () => {
  const copy = next(earlier);
  expect(runCommand(copy, { kind: "reverify", criterion: "I.2.a", ...stamp }, klantbelang)).toBeUndefined();
  expect(copy.answers["I.2.a"]?.auditor).toMatchObject({ answer: "met", rationale: "Zie DOC-01.", ...stamp });
  expect(carriedState(copy.answers["I.2.a"], copy.kind)).toBe("reverified");
  runCommand(copy, { kind: "setAnswer", criterion: "I.2.b", whose: "auditor", answer: "partly", ...stamp }, klantbelang);
  expect(carriedState(copy.answers["I.2.b"], copy.kind)).toBe("changed");
  expect(carriedProgress(copy, klantbelang)?.answers).toMatchObject({ reverified: 1, changed: 1 });
});

test("words of this audit are not replaced by those of the earlier one", () => {
  const copy = next(earlier);
  runCommand(copy, { kind: "writeRationale", criterion: "I.2.a", whose: "auditor", text: "Nu DOC-09.", ...stamp }, klantbelang);
  runCommand(copy, { kind: "reverify", criterion: "I.2.a", ...stamp }, klantbelang);
  expect(copy.answers["I.2.a"]?.auditor).toMatchObject({ answer: "met", rationale: "Nu DOC-09." });
});

test("evidence and points count once somebody has looked at them or changed them", () => {
  const copy = next(earlier);
  runCommand(copy, { kind: "lookAtEvidence", id: "e1", ...stamp }, klantbelang);
  expect(
    evidenceByCriterion(copy)
      .get("I.2.a")
      ?.map(({ evidence }) => evidence.id),
  ).toEqual(["e1"]);
  runCommand(copy, { kind: "editPoint", id: "p1", changes: { effort: 2 }, ...stamp }, klantbelang);
  expect(copy.points.p1?.carried?.looked).toEqual(stamp);
  expect([...(givenOf(copy, "auditor").planned ?? [])]).toEqual(["I.2.b"]);
});

test("there is nothing to re-verify where the earlier audit said nothing", () => {
  const copy = next(aDossier(klantbelang).build());
  expect(runCommand(copy, { kind: "reverify", criterion: "I.2.a", ...stamp }, klantbelang)?.code).toBe("nothingToReverify");
  expect(runCommand(copy, { kind: "reverifySignal", signal: "I.1.a", ...stamp }, klantbelang)?.code).toBe("nothingToReverify");
});

test("the groups of the plan keep their sizes, and a role that the earlier plan left out is there to fill in", () => {
  const groups: Dossier["plan"]["roles"] = { ...earlier.plan.roles, KC: { size: 4, note: "" } };
  const { TM: _left, ...roles } = groups;
  const copy = next({ ...earlier, plan: { ...earlier.plan, roles } });
  expect(copy.plan.roles.KC).toEqual({ size: 4, note: "" });
  expect(copy.plan.roles.TM?.size).toBe(0);
});

test("a figure that was computed again stays behind, and nothing goes on referring to it", () => {
  const figure = { population: 10, from: "2025-01-01", to: "2025-12-31" };
  const dossier = aDossier(klantbelang)
    .evidence("new", {}, { type: "register" })
    .evidence("old", {}, { type: "register", register: { ...figure, supersededBy: "new" } })
    .evidence("e1", {}, { type: "register", register: { ...figure, definitionEvidence: "old" } })
    .build();
  const copy = next(dossier);
  expect(Object.keys(copy.evidence).sort()).toEqual(["e1", "new"]);
  expect(copy.evidence.e1?.register).toEqual(figure);
  expect(checkDossier(copy, klantbelang)).toEqual([]);
});

test("on another norm only what belongs to the organisation goes along", () => {
  const copy = next(earlier, ikm3000);
  expect(copy.assignment.scope).toBe("Alle klachten");
  expect([copy.evidence, copy.points, copy.plan.items]).toEqual([{}, {}, {}]);
  expect(Object.values(copy.answers).every((record) => record.earlier === undefined)).toBe(true);
});

test("whatever was done in the earlier audit, the copy is a sound dossier without an answer of its own, and the earlier one is as it was", () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 40 }), fc.constantFrom(...auditKinds), (commands, kind) => {
      const dossier = aDossier(klantbelang).build();
      for (const command of commands) runCommand(dossier, command, klantbelang);
      const before = canonicalJson(dossier);
      const copy = next(dossier, klantbelang, kind);
      expect(canonicalJson(dossier)).toBe(before);
      expect(readDossier(JSON.parse(JSON.stringify(copy))).kind).toBe("dossier");
      expect(checkDossier(copy, klantbelang)).toEqual([]);
      const given = givenOf(copy, whoseCounts(kind));
      expect([given.answers, given.signals, given.planned?.size]).toEqual([{}, {}, 0]);
    }),
    { numRuns: 60 },
  );
});
