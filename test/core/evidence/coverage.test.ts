import { expect, test } from "vitest";
import { coverage, roleCoverage } from "../../../src/core/evidence/coverage.ts";
import { rolePlan } from "../../../src/core/evidence/rolePlan.ts";
import { suggestNext } from "../../../src/core/evidence/suggestNext.ts";
import { buildReport } from "../../../src/core/reporting/buildReport.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { theExample } from "../../example/theExample.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const ikm = bundledNorm("ikm3000");
const spoken = (role: string, people = 1) => ({
  type: "interview" as const,
  interview: { role, layer: "" as const, department: "", people },
});

test("the matrix counts per criterion and type what supports, contradicts and stays neutral", () => {
  const dossier = aDossier(norm)
    .evidence("a", { "I.2.a": "supports", "I.2.b": "contradicts" })
    .evidence("b", { "I.2.a": "supports" })
    .evidence("c", { "I.2.a": "neutral" }, { type: "interview" })
    .evidence("gone", { "I.2.a": "supports" })
    .run({ kind: "removeEvidence", id: "gone" })
    .build();
  const rows = new Map(coverage(dossier, norm).map(({ id, cells }) => [id, cells]));
  expect(rows.get("I.2.a")).toMatchObject({
    document: { supports: 2, contradicts: 0, neutral: 0 },
    interview: { supports: 0, neutral: 1 },
  });
  expect(rows.get("I.2.b")?.document).toEqual({ supports: 0, contradicts: 1, neutral: 0 });
  expect(rows.size).toBe(norm.sections.flatMap(({ criteria }) => criteria.filter(({ illustrative }) => illustrative !== true)).length);
});

test("per role the interviews that are planned, held and still to do are told", () => {
  const dossier = aDossier(norm)
    .evidence("1", {}, spoken("KB"))
    .evidence("2", {}, spoken("KB", 4))
    .evidence("3", {}, { type: "interview" })
    .build();
  expect(
    roleCoverage(dossier, norm, [
      { role: "KB", size: 17 },
      { role: "LM", size: 4 },
    ]),
  ).toEqual({
    roles: [
      { role: "KB", held: 2, people: 5, planned: 5, toDo: 3 },
      { role: "LM", held: 0, people: 0, planned: 3, toDo: 3 },
    ],
    suppressed: { roles: 0, held: 0 },
    withoutRole: 1,
    short: 0,
  });
});

test("a role of fewer than three people is not told apart", () => {
  const dossier = aDossier(norm)
    .evidence("1", {}, spoken("KC"))
    .evidence("2", {}, spoken("TM", 2))
    .evidence("3", {}, spoken("KB", 3))
    .build();
  const { roles, suppressed } = roleCoverage(dossier, norm, [{ role: "IA", size: 2 }]);
  expect(roles.map(({ role }) => role)).toEqual(["KB"]);
  expect(suppressed).toEqual({ roles: 3, held: 2 });
  // Two were spoken to, of a group of nine; the one coordinator is left over, so the next larger group goes along.
  const larger = roleCoverage(dossier, norm, [{ role: "TM", size: 9 }]);
  expect(larger.roles.map(({ role }) => role)).toEqual(["TM"]);
  expect(larger.suppressed).toEqual({ roles: 2, held: 2 });
});

test("an IKM3000 audit plans two dozen interviews at least", () => {
  const { roles, short } = roleCoverage(aDossier(ikm, "preAudit").build(), ikm, [
    { role: "KB", size: 14 },
    { role: "KCM", size: 62 },
  ]);
  expect(roles.reduce((sum, { planned }) => sum + (planned ?? 0), 0)).toBe(24);
  expect(short).toBe(0);
  expect(roleCoverage(aDossier(ikm, "preAudit").build(), ikm, [{ role: "KB", size: 5 }]).short).toBe(19);
});

test("of an empty audit the piece is suggested that most criteria ask for", () => {
  const next = suggestNext(aDossier(norm).build(), norm);
  expect(next).toEqual(suggestNext(aDossier(norm).build(), norm));
  const asking = norm.sections
    .flatMap(({ criteria }) => criteria)
    .filter(
      ({ illustrative, profile, evidence }) => illustrative !== true && ["P1", "P2"].includes(profile) && evidence.includes("document"),
    );
  expect(next).toMatchObject({ type: "document", completes: [] });
  expect(next?.criteria.length).toBeGreaterThanOrEqual(asking.length - 3);
});

test("when only one conversation is missing, that role is suggested and the criterion is completed", () => {
  const builder = aDossier(norm).evidence("doc", { "III.2.a": "supports" });
  for (const { id } of norm.sections.flatMap(({ criteria }) => criteria)) {
    if (id !== "III.2.a") builder.run({ kind: "overrideGate", criterion: id, reason: "Buiten deze proef." });
  }
  // IA and KC are asked about it; KC comes first in the norm.
  expect(suggestNext(builder.build(), norm)).toEqual({ type: "interview", role: "KC", criteria: ["III.2.a"], completes: ["III.2.a"] });
  expect(suggestNext(builder.notMet("III.2.a").build(), norm)).toBeUndefined();
});

test("a missing layer is found with a role of that layer, a missing definition with a document", () => {
  const only = (id: string) => {
    const builder = aDossier(norm).assignment({ periodFrom: "2025-01-01", periodTo: "2025-12-31" });
    for (const other of norm.sections.flatMap(({ criteria }) => criteria)) {
      if (other.id !== id) builder.run({ kind: "overrideGate", criterion: other.id, reason: "Buiten deze proef." });
    }
    return builder;
  };
  const culture = only("I.4.a").evidence("d", { "I.4.a": "supports" });
  for (const id of ["1", "2", "3"]) culture.evidence(id, { "I.4.a": "supports" }, spoken("TM"));
  expect(suggestNext(culture.build(), norm)).toEqual({ type: "interview", role: "KB", criteria: ["I.4.a"], completes: ["I.4.a"] });
  const register = { population: 9, from: "2025-01-01", to: "2025-12-31" };
  const measured = only("I.2.h").evidence("r", { "I.2.h": "supports" }, { type: "register", register });
  expect(suggestNext(measured.build(), norm)).toEqual({ type: "document", criteria: ["I.2.h"], completes: ["I.2.h"] });
  const sampled = only("IV.1.a").evidence("i", { "IV.1.a": "supports" }, spoken("KB"));
  expect(suggestNext(sampled.build(), norm)).toEqual({ type: "fileSample", criteria: ["IV.1.a"], completes: ["IV.1.a"] });
});

test("the example lacks no evidence for what it calls met", () => {
  const { dossier, norm: on } = theExample({ norm: "klantbelang", language: "nl" });
  expect(suggestNext(dossier, on)).toBeUndefined();
});

test("an interview from an earlier audit that nobody looked at, or without consent, is not an interview held", () => {
  const dossier = aDossier(norm)
    .evidence("1", {}, spoken("KB", 4))
    .evidence("2", {}, spoken("KB", 4))
    .evidence("3", {}, spoken("KB", 4))
    .build();
  const { 1: carried, 2: refused } = dossier.evidence;
  if (carried === undefined || refused?.interview === undefined) throw new Error("interviews");
  carried.carried = { from: "vorig-jaar" };
  refused.interview.consent = "refused";
  const [row] = roleCoverage(dossier, norm, [{ role: "KB", size: 17 }]).roles;
  expect(row).toMatchObject({ role: "KB", held: 1, people: 4 });
});

test("the command line, the screens and the report count the same interviews by the same rule for small groups", () => {
  for (const language of ["nl", "en"] as const) {
    const { dossier, norm: on } = theExample({ norm: "klantbelang", language });
    const { roles, suppressed } = roleCoverage(dossier, on, []);
    const { fieldwork, interviews } = buildReport(dossier, on, { date: "2026-11-20", final: false });
    expect(roles.map(({ held }) => held)).toEqual(interviews?.roles.map(({ held }) => held));
    expect(roles.map(({ held }) => held)).toEqual(fieldwork?.roles.map(({ held }) => held));
    expect(suppressed).toEqual({ roles: fieldwork?.small.groups, held: fieldwork?.small.held });
    expect(roles.reduce((sum, { held }) => sum + held, suppressed.held)).toBe(rolePlan(dossier, on).held);
  }
});
