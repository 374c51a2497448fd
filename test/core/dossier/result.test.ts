import { expect, test } from "vitest";
import { givenOf } from "../../../src/core/dossier/given.ts";
import { resultOf, resultSchema } from "../../../src/core/dossier/result.ts";
import { scoreNorm } from "../../../src/core/scoring/scoreNorm.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorms } from "../scoring/bundledNorms.ts";

const people = ["Noor de Vries", "Sam Jansen", "Kim Bakker", "Piet Bron"];

for (const norm of bundledNorms) {
  const [first, second] = norm.sections.flatMap((section) => section.criteria.map(({ id }) => id));
  const dossier = aDossier(norm, "preAudit")
    .by("Noor de Vries")
    .met(first ?? "")
    .self("partly", first ?? "")
    .rationale(first ?? "", "Kim Bakker vertelde dit.")
    .run({ kind: "limitScope", criterion: second ?? "", reason: "Kim Bakker was ziek." })
    .assignment({ organisation: "Waterbedrijf De Meent", client: "Kim Bakker", auditee: "Sam Jansen" })
    .member("noor", { name: "Noor de Vries" })
    .evidence("int-1", {}, { source: "Piet Bron" })
    .point("p", [second ?? ""], {
      title: "Leg de taak van Kim Bakker vast",
      owner: "Sam Jansen",
      condition: "Kim Bakker wist van niets.",
      impact: 4,
    })
    .build();
  const result = resultOf(dossier, norm, scoreNorm(norm, givenOf(dossier, "auditor")));

  test(`the result of ${norm.id} reads back as it was written`, () => {
    expect(resultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    expect(result.answers).toEqual({ auditor: { [first ?? ""]: "met" }, self: { [first ?? ""]: "partly" } });
    expect(result.limited).toEqual([second]);
    expect(result.points).toEqual([{ number: 1, criteria: [second], status: "open", term: "2026-12-31", impact: 4 }]);
  });

  test(`a result of ${norm.id} from before titles were left out still reads`, () => {
    const points = result.points.map((point) => ({ ...point, title: "Leg de taak vast" }));
    expect(resultSchema.parse({ ...result, points }).points).toEqual(points);
  });

  test(`the result of ${norm.id} holds no name of a person`, () => {
    for (const name of people) expect(JSON.stringify(result)).not.toContain(name);
  });
}
