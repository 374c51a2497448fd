import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "../../../src/core/dossier/dossierSchema.ts";
import { givenOf } from "../../../src/core/dossier/given.ts";
import { scoreWhenDone, whatIfChoices } from "../../../src/core/reporting/whatIfChoices.ts";
import { scoreNorm } from "../../../src/core/scoring/scoreNorm.ts";
import type { Given, NormScore } from "../../../src/core/scoring/scores.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const lows = ({ sections }: NormScore) => sections.map((section) => (section.kind === "checklist" ? section.met : section.low));

test("open points can be ticked, and what stands in the way without an open point", () => {
  const dossier = aDossier(klantbelang)
    .notMet("I.2.a", "I.2.b", "I.2.c")
    .point("p1", ["I.2.a"])
    .point("p2", ["I.2.b"])
    .move("p2", "agreed", "inProgress", "done")
    .point("p3", ["I.2.c"])
    .move("p3", "rejected")
    .build();
  const { points, apart } = whatIfChoices(dossier, klantbelang);
  expect(points.map(({ point }) => point.id)).toEqual(["p1"]);
  expect(apart.map(({ id }) => id)).toEqual(["I.2.b", "I.2.c"]);
});

test("a warning sign that was found can be ticked away", () => {
  const all = Object.fromEntries(klantbelang.sections.flatMap(({ criteria }) => criteria).map(({ id }) => [id, "met" as const]));
  const given: Given = { answers: all, signals: { "I.1.a": "found" }, auditKind: "internalAudit", planned: new Set() };
  expect(lows(scoreNorm(klantbelang, given))[0]).toBe(1);
  expect(lows(scoreWhenDone(klantbelang, given, ["I.1.a"]))[0]).toBe(5);
});

test.each(["klantbelang", "ikm3000"] as const)(
  "for %s nothing ticked leaves every score as it is, and each tick more never lowers one",
  (id) => {
    const norm = bundledNorm(id);
    const ids = norm.sections.flatMap(({ criteria, signals = [] }) => [...criteria, ...signals].map((item) => item.id));
    const criteria = norm.sections.flatMap((section) => section.criteria.map((item) => item.id));
    const answers = fc.dictionary(fc.constantFrom(...criteria), fc.constantFrom<Answer>("met", "partly", "notMet"));
    fc.assert(
      fc.property(answers, fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 12 }), (own, ticked) => {
        const builder = aDossier(norm);
        for (const [criterion, answer] of Object.entries(own)) answer === "met" ? builder.met(criterion) : builder.notMet(criterion);
        const given = givenOf(builder.build(), "auditor");
        let before = scoreNorm(norm, given);
        expect(scoreWhenDone(norm, given, [])).toEqual(before);
        for (const [index] of ticked.entries()) {
          const after = scoreWhenDone(norm, given, ticked.slice(0, index + 1));
          for (const [place, low] of lows(after).entries()) expect(low).toBeGreaterThanOrEqual(lows(before)[place] ?? 0);
          before = after;
        }
      }),
      { numRuns: 30 },
    );
  },
);
