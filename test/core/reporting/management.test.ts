import { expect, test } from "vitest";
import { comparedDossier } from "../../../src/core/comparison/comparedAudit.ts";
import { managementOf } from "../../../src/core/reporting/management.ts";
import { applicableIn } from "../../../src/core/scoring/applicable.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const date = "2026-06-01";
const firstPart = ["I.2.a", "I.2.b"] as const;
const states = (dossier: Parameters<typeof managementOf>[0], day = date) =>
  managementOf(dossier, norm, day).points.map(({ point, state }) => [point.id, state]);

test("a point is late from the day after its term, and one without a term is never late", () => {
  const dossier = aDossier(norm)
    .notMet(...firstPart)
    .point("p1", ["I.2.a"], { term: "2026-06-01" })
    .point("p2", ["I.2.b"], { term: "" })
    .build();
  expect(states(dossier, "2026-06-01")).toEqual([
    ["p1", "onTime"],
    ["p2", "noTerm"],
  ]);
  expect(states(dossier, "2026-06-02")).toEqual([
    ["p1", "late"],
    ["p2", "noTerm"],
  ]);
});

test("without an earlier audit no section has a score of before", () => {
  const { sections, earlier } = managementOf(aDossier(norm).met("I.2.a").build(), norm, date);
  expect(earlier).toBeUndefined();
  expect(sections.every((section) => !("before" in section))).toBe(true);
});

test("beside an earlier audit every section has its score of then, and beside one on another version none has", () => {
  const before = comparedDossier(aDossier(norm).notMet("I.2.a").build(), norm);
  const now = aDossier(norm).met("I.2.a").build();
  const { sections, earlier } = managementOf(now, norm, date, before);
  expect(sections.map((section) => section.before)).toEqual(before.audit.score.sections);
  expect(earlier?.comparison).toMatchObject({ kind: "comparable", changed: [{ id: "I.2.a", from: "notMet", to: "met" }] });

  const older = { ...before, audit: { ...before.audit, norm: { ...norm, version: "2012" } } };
  const broken = managementOf(now, norm, date, older);
  expect(broken.earlier?.comparison).toMatchObject({ kind: "notComparable", because: "otherVersion" });
  expect(broken.sections.every((section) => section.before === undefined)).toBe(true);
});

test("at most five points are advised, and the score when all is done never lies below today's", () => {
  const ids = norm.sections[0]?.criteria.slice(0, 7).map(({ id }) => id) ?? [];
  const builder = aDossier(norm).notMet(...ids);
  for (const id of ids) builder.point(`p ${id}`, [id]);
  const { next, points, score, whenDone } = managementOf(builder.build(), norm, date);
  expect(points).toHaveLength(7);
  expect(next).toHaveLength(5);
  for (const [index, section] of (whenDone?.sections ?? []).entries()) {
    const own = score.sections[index];
    if (section.kind === "checklist" || own === undefined || own.kind === "checklist") throw new Error("a section has no level");
    expect(section.low).toBeGreaterThanOrEqual(own.low);
  }
});

test("how much was judged is told beside the score, of all that the audit asks", () => {
  const { judged } = managementOf(
    aDossier(norm)
      .met(...firstPart)
      .build(),
    norm,
    date,
  );
  const asked = norm.sections.flatMap((section) => applicableIn(section, "internalAudit").counted);
  expect(judged).toEqual({ answered: 2, total: asked.length });
});
