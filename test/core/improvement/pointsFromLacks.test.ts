import fc from "fast-check";
import { expect, test } from "vitest";
import { givenOf } from "../../../src/core/dossier/given.ts";
import { pointsFromLacks, suggestedFields } from "../../../src/core/improvement/pointsFromLacks.ts";
import { scoreNorm } from "../../../src/core/scoring/scoreNorm.ts";
import { whatIf } from "../../../src/core/scoring/whatIf.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm, bundledNorms } from "../scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const ikm = bundledNorm("ikm3000");

test("a proposal is made for what stands between the score and the next, not for what lies higher", () => {
  const dossier = aDossier(klantbelang).allMet().notMet("III.2.a", "III.4.a").build();
  expect(pointsFromLacks(dossier, klantbelang).map(({ criteria }) => criteria)).toEqual([["III.2.a"]]);
});

test("a proposal carries the finding and the norm's advice in the language of the dossier", () => {
  const criterion = klantbelang.sections[2]?.criteria.find(({ id }) => id === "III.2.a");
  for (const language of ["nl", "en"] as const) {
    const dossier = aDossier(klantbelang, "internalAudit", language)
      .allMet()
      .partly("III.2.a")
      .rationale("III.2.a", "Drie jaar geleden.")
      .build();
    const [suggestion] = pointsFromLacks(dossier, klantbelang);
    expect(suggestion).toMatchObject({ section: "III", ref: "III.2.a", answer: "partly", needed: true, knockOut: false });
    expect(suggestion?.fields).toMatchObject({
      condition: "Drie jaar geleden.",
      recommendation: criterion?.advice[language],
      owner: "",
      term: "",
    });
    const title = suggestion?.fields.title ?? "";
    expect(title.length).toBeGreaterThan(5);
    expect(criterion?.advice[language].startsWith(title.replace("…", ""))).toBe(true);
  }
});

test("a title is the whole first sentence of the advice, cut only where that sentence is very long", () => {
  const titleOf = (nl: string) => suggestedFields({ nl, en: "" }, "", "nl").title;
  const sentence = `Loop de weg na als proefklant ${"en haal stappen weg ".repeat(4)}die niet nodig zijn`;
  expect(sentence).toHaveLength(129);
  expect(titleOf(`${sentence.slice(0, 118)}. Meet het daarna.`)).toBe(sentence.slice(0, 118));
  expect(titleOf(`${sentence}. Meet het daarna.`)).toMatch(/^Loop de weg na .* (die|niet|nodig)…$/);
});

test("what a point covers already is not proposed again, unless the point was rejected or removed", () => {
  const builder = aDossier(klantbelang).allMet().notMet("III.2.a").point("p", ["III.2.a"]);
  expect(pointsFromLacks(builder.build(), klantbelang)).toEqual([]);
  expect(pointsFromLacks(builder.move("p", "rejected").build(), klantbelang)).toHaveLength(1);
});

test("an open criterion gives no proposal: nobody has found anything yet", () => {
  const dossier = aDossier(klantbelang).build();
  expect(pointsFromLacks(dossier, klantbelang)).toEqual([]);
});

test("where the norm gives a choice, the proposals say so", () => {
  // Level 4 of section II asks for A or B.
  const dossier = aDossier(klantbelang).allMet().notMet("II.4.a", "II.4.g").build();
  expect(pointsFromLacks(dossier, klantbelang).map(({ criteria, needed }) => [criteria[0], needed])).toEqual([
    ["II.4.a", false],
    ["II.4.g", false],
  ]);
});

test("a found warning sign is proposed with its own finding", () => {
  const dossier = aDossier(klantbelang)
    .allMet()
    .signal("I.1.a", "found")
    .run({ kind: "writeSignal", signal: "I.1.a", field: "rationale", text: "Klanten worden afgehouden." })
    .build();
  expect(pointsFromLacks(dossier, klantbelang)).toMatchObject([
    { criteria: ["I.1.a"], answer: "found", fields: { condition: "Klanten worden afgehouden." } },
  ]);
});

test("in a checklist every unmet item is proposed, knock-outs marked", () => {
  const dossier = aDossier(ikm, "preAudit").allMet().notMet("IKM.A1").partly("IKM.A3").notApplicable("IKM.A2", "Geen winkel.").build();
  expect(pointsFromLacks(dossier, ikm).map(({ criteria, knockOut, answer }) => [criteria[0], knockOut, answer])).toEqual([
    ["IKM.A1", true, "notMet"],
    ["IKM.A3", false, "partly"],
  ]);
});

for (const norm of bundledNorms) {
  test(`carrying out every proposal lifts each section of ${norm.id} that answers can lift`, () => {
    let lifted = 0;
    const answers = fc.array(fc.constantFrom("met" as const, "met" as const, "partly" as const, "notMet" as const), {
      minLength: 100,
      maxLength: 100,
    });
    fc.assert(
      fc.property(answers, fc.boolean(), (drawn, sign) => {
        const builder = aDossier(norm);
        const ids = norm.sections.flatMap((section) => section.criteria.map(({ id }) => id));
        for (const [index, id] of ids.entries())
          builder.run({ kind: "setAnswer", criterion: id, whose: "auditor", answer: drawn[index] ?? "met" });
        const signal = norm.sections[0]?.signals?.[0]?.id;
        if (sign && signal !== undefined) builder.signal(signal, "found");
        const dossier = builder.build();
        const given = givenOf(dossier, "auditor");
        const before = scoreNorm(norm, given);
        const about = new Set(pointsFromLacks(dossier, norm).flatMap(({ criteria }) => criteria));
        const after = whatIf(norm, given, about, about);
        for (const [index, section] of before.sections.entries()) {
          const then = after.sections[index];
          if (section.kind === "checklist") expect(then).toMatchObject({ met: section.applicable });
          else if (section.low < 5 && then !== undefined && then.kind !== "checklist") {
            lifted += 1;
            expect(then.low).toBeGreaterThan(section.low);
          }
        }
      }),
      { numRuns: 60 },
    );
    if (norm.overall.kind === "mean") expect(lifted).toBeGreaterThan(30);
  });
}
