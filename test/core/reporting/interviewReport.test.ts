import fc from "fast-check";
import { expect, test } from "vitest";
import { buildReport } from "../../../src/core/reporting/buildReport.ts";
import type { ReportModel } from "../../../src/core/reporting/reportModel.ts";
import { aDossier, type DossierBuilder } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const modelOf = (builder: DossierBuilder): ReportModel => buildReport(builder.build(), norm, { date: "2026-11-20", final: false });

function spoke(builder: DossierBuilder, id: string, role: string, people = 1) {
  const interview = { role, layer: "" as const, department: "Afdeling Geheim", people, consent: "quotes" as const };
  builder.evidence(id, {}, { type: "interview", title: `${id} Titel van ${role}`, place: "Kamer 4.12", date: "2026-03-03", interview });
  return builder.run({
    kind: "addStatement",
    id,
    statement: `${id}-s`,
    fields: { words: `${id} zegt dit.`, quote: "allowed" },
    criteria: { "I.2.f": "supports" },
  });
}

test("groups are told with what was held, planned and needed; small groups stand together", () => {
  const builder = aDossier(norm);
  builder.run({ kind: "setRoleGroup", role: "KB", changes: { size: 25 } });
  builder.run({ kind: "setRoleGroup", role: "TM", changes: { size: 2 } });
  builder.run({ kind: "setRoleGroup", role: "KC", changes: { size: 1 } });
  for (const id of ["INT-01", "INT-02"]) spoke(builder, id, "KB");
  spoke(builder, "INT-03", "TM");
  spoke(builder, "INT-04", "KC");
  expect(modelOf(builder).interviews).toMatchObject({
    held: 4,
    asked: 8,
    roles: [{ role: "KB", held: 2, asked: 5 }],
    small: { groups: 2, held: 2, asked: 3 },
  });
});

test("beside the code of somebody from a small group stand no role, department, place, day or interviewer", () => {
  const builder = aDossier(norm);
  spoke(builder, "INT-01", "TM", 2);
  spoke(builder, "INT-02", "KC", 1);
  for (const id of ["INT-03", "INT-04", "INT-05"]) spoke(builder, id, "KB");
  const model = modelOf(builder);
  const [first] = model.evidence;
  expect(first).toMatchObject({ code: "INT-01", title: "", date: "", place: "", collectedBy: "" });
  expect(first?.part).not.toHaveProperty("role");
  expect(model.evidence.at(-1)).toMatchObject({ code: "INT-05", date: "2026-03-03", part: { role: "KB", layer: "shopFloor" } });
  expect(JSON.stringify(model)).not.toMatch(/Titel van|Afdeling Geheim|Kamer 4\.12/);
});

test("whoever was interviewed, no code stands beside a role of fewer than three people, and none is the only one left over", () => {
  const talk = fc.record({ role: fc.constantFrom("TM", "LM", "KB", "KC", "KW"), people: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(fc.array(talk, { minLength: 1, maxLength: 6 }), (talks) => {
      const builder = aDossier(norm);
      for (const [index, { role, people }] of talks.entries()) spoke(builder, `INT-0${index}`, role, people);
      const model = modelOf(builder);
      const roles = model.evidence.map(({ part }) => (part?.kind === "interview" ? part.role : undefined));
      const peopleOf = (fits: (index: number) => boolean) => talks.reduce((sum, { people }, index) => sum + (fits(index) ? people : 0), 0);
      for (const role of roles) {
        if (role !== undefined) expect(peopleOf((index) => talks[index]?.role === role)).toBeGreaterThanOrEqual(3);
      }
      const withheld = peopleOf((index) => roles[index] === undefined);
      if (withheld > 0 && roles.some((role) => role !== undefined)) expect(withheld).toBeGreaterThanOrEqual(3);
      const quoted = model.interviews?.themes.flatMap(({ quotes }) => quotes) ?? [];
      for (const { code, role } of quoted) expect(role).toBe(roles[model.evidence.findIndex((item) => item.code === code)]);
    }),
    { numRuns: 60 },
  );
});

test("a talk without consent is counted apart, and nothing of it is told", () => {
  const builder = aDossier(norm);
  for (const id of ["INT-01", "INT-02", "INT-03"]) spoke(builder, id, "KB");
  builder.run({ kind: "editInterview", id: "INT-01", changes: { consent: "refused" } });
  const model = modelOf(builder);
  expect(model.interviews).toMatchObject({ held: 2, refused: 1 });
  expect(model.evidence[0]).toMatchObject({ code: "INT-01", unused: "refused" });
  expect(JSON.stringify(model)).not.toContain("INT-01 zegt dit.");
});
