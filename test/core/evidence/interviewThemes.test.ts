import fc from "fast-check";
import { expect, test } from "vitest";
import type { Stance } from "../../../src/core/dossier/dossierSchema.ts";
import { isQuotable, statementsByCriterion } from "../../../src/core/dossier/statementsOf.ts";
import { interviewThemes } from "../../../src/core/evidence/interviewThemes.ts";
import { aDossier, type DossierBuilder } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
type Consent = "quotes" | "notes" | "refused";

function spoke(builder: DossierBuilder, id: string, role: string, people = 1, consent: Consent = "quotes") {
  const interview = { role, layer: "" as const, department: "", people, consent };
  return builder.evidence(id, {}, { type: "interview", title: id, interview });
}
function said(builder: DossierBuilder, id: string, criteria: Readonly<Record<string, Stance>>, quote: "no" | "allowed" = "no") {
  return builder.run({ kind: "addStatement", id, statement: `${id}-s`, fields: { words: `${id} zegt dit.`, quote }, criteria });
}

test("themes follow the sections of the norm and count per layer how many interviews support and contradict", () => {
  const builder = aDossier(norm);
  for (const id of ["INT-01", "INT-02", "INT-03"]) spoke(builder, id, "KB");
  spoke(builder, "INT-04", "LM", 4);
  said(builder, "INT-01", { "I.2.f": "supports", "II.2.a": "neutral" });
  said(builder, "INT-02", { "I.2.f": "contradicts" });
  builder.run({ kind: "linkEvidence", id: "INT-04", criterion: "I.2.f", stance: "supports" });
  const themes = interviewThemes(builder.build(), norm);
  expect(themes.map(({ section, criteria }) => [section, criteria.map(({ id }) => id)])).toEqual([
    ["I", ["I.2.f"]],
    ["II", ["II.2.a"]],
  ]);
  const [about] = themes[0]?.criteria ?? [];
  expect(about?.layers).toEqual([
    { layer: "leadership", supports: 1, contradicts: 0, neutral: 0 },
    { layer: "shopFloor", supports: 1, contradicts: 1, neutral: 0 },
  ]);
  expect(about?.statements.map(({ evidence, stance, role }) => [evidence, stance, role])).toEqual([
    ["INT-01", "supports", "KB"],
    ["INT-02", "contradicts", "KB"],
  ]);
});

test("a layer and a role of fewer than three people are withheld, however often they were spoken to", () => {
  const builder = aDossier(norm);
  spoke(builder, "INT-01", "TM", 2);
  for (const id of ["INT-02", "INT-03", "INT-04"]) spoke(builder, id, "KB");
  spoke(builder, "INT-05", "KW", 2);
  said(builder, "INT-01", { "I.2.f": "supports" });
  said(builder, "INT-02", { "I.2.f": "supports" });
  const [about] = interviewThemes(builder.build(), norm)[0]?.criteria ?? [];
  expect(about?.layers.map(({ layer }) => layer)).toEqual(["shopFloor", "withheld"]);
  expect(about?.statements.map(({ layer, role }) => [layer, role])).toEqual([
    ["withheld", ""],
    ["shopFloor", "KB"],
  ]);
});

test("a small group that is the only one goes together with the next, so that it is not the one that is left over", () => {
  const builder = aDossier(norm);
  spoke(builder, "INT-01", "TM", 2);
  for (const id of ["INT-02", "INT-03", "INT-04"]) spoke(builder, id, "KB");
  spoke(builder, "INT-05", "KCM", 6);
  for (const id of ["INT-01", "INT-02", "INT-05"]) said(builder, id, { "I.2.f": "supports" });
  const [about] = interviewThemes(builder.build(), norm)[0]?.criteria ?? [];
  expect(about?.statements.map(({ layer, role }) => [layer, role])).toEqual([
    ["withheld", ""],
    ["withheld", ""],
    ["shopFloor", "KCM"],
  ]);
});

test("whoever was interviewed, no role or layer with fewer than three people behind it is told", () => {
  const talk = fc.record({ role: fc.constantFrom("TM", "LM", "KB", "KC", "KL", ""), people: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(fc.array(talk, { minLength: 1, maxLength: 6 }), (talks) => {
      const builder = aDossier(norm);
      for (const [index, { role, people }] of talks.entries()) {
        said(spoke(builder, `INT-${index}`, role, people), `INT-${index}`, { "I.2.f": "supports" });
      }
      const peopleIn = (fits: (role: string) => boolean) =>
        talks.filter(({ role }) => fits(role)).reduce((sum, { people }) => sum + people, 0);
      const [about] = interviewThemes(builder.build(), norm)[0]?.criteria ?? [];
      expect(about?.layers.reduce((sum, { supports }) => sum + supports, 0)).toBe(talks.length);
      for (const { role, layer } of about?.statements ?? []) {
        if (role !== "") expect(peopleIn((each) => each === role)).toBeGreaterThanOrEqual(3);
        if (layer !== "withheld" && layer !== "unknown") {
          expect(peopleIn((each) => norm.roles[each]?.layer === layer)).toBeGreaterThanOrEqual(3);
        }
      }
    }),
  );
});

test("of a talk without consent nothing is told or counted", () => {
  const builder = aDossier(norm);
  spoke(builder, "INT-01", "KB", 4);
  said(builder, "INT-01", { "I.2.f": "supports" });
  builder.run({ kind: "editInterview", id: "INT-01", changes: { consent: "refused" } });
  expect(interviewThemes(builder.build(), norm)).toEqual([]);
  expect(statementsByCriterion(builder.build()).size).toBe(0);
});

test("words are quoted only while the person agrees to it, also after two copies were merged", () => {
  const builder = said(spoke(aDossier(norm), "INT-01", "KB"), "INT-01", { "I.2.f": "supports" }, "allowed");
  expect(statementsByCriterion(builder.build()).get("I.2.f")?.[0]?.quoted).toBe(true);
  const interview = { role: "KB", layer: "" as const, department: "", people: 1 };
  expect(isQuotable({ interview: { ...interview, consent: "notes" } }, { quote: "allowed" })).toBe(false);
  expect(isQuotable({ interview }, { quote: "allowed" })).toBe(false);
});
