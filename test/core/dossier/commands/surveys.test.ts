import { expect, test } from "vitest";
import { carryOn } from "../../../../src/core/dossier/carryOn.ts";
import { evidenceByCriterion } from "../../../../src/core/dossier/evidenceFor.ts";
import { keptSurveys } from "../../../../src/core/dossier/keptSurveys.ts";
import { readDossier } from "../../../../src/core/dossier/readDossier.ts";
import { surveyKey, tiedEvidence } from "../../../../src/core/dossier/tiedFigure.ts";
import { aDossier } from "../../../builders/aDossier.ts";
import { aSurveySummary } from "../../../builders/aSurveySummary.ts";
import { bundledNorm } from "../../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const fields = {
  name: "enquete.csv",
  sha256: "b".repeat(64),
  sizeBytes: 900,
  from: "2026-01-01",
  to: "2026-06-30",
  figures: aSurveySummary(),
};
const keep = (id: string, more: Partial<typeof fields> = {}) => ({ kind: "keepSurvey", id, fields: { ...fields, ...more } }) as const;

function tie(id: string, survey: string) {
  const texts = { title: "NPS", source: "enquete.csv", date: "2026-06-30", collectedBy: "", place: "", note: "" };
  const register = { population: 500, from: "", to: "", figure: surveyKey("nps"), survey };
  return { kind: "tieFigure", id, fields: texts, register, links: { "I.3.d": "neutral" } } as const;
}

test("a survey keeps its figures and its file, is renewed whole, and can be taken away and put back", () => {
  const builder = aDossier(norm)
    .run(keep("s1"))
    .run(keep("s2", { name: "later.csv", to: "2026-12-31" }));
  expect(keptSurveys(builder.build()).map(({ id }) => id)).toEqual(["s2", "s1"]);
  const figures = aSurveySummary({ read: 600 });
  builder.run({ kind: "editSurvey", id: "s1", changes: { figures } });
  expect(builder.build().surveys.s1?.figures).toEqual(figures);
  builder.run({ kind: "removeSurvey", id: "s2" });
  expect(keptSurveys(builder.build()).map(({ id }) => id)).toEqual(["s1"]);
  builder.run({ kind: "restoreSurvey", id: "s2" });
  expect(keptSurveys(builder.build())).toHaveLength(2);
  expect(readDossier(JSON.parse(JSON.stringify(builder.build())))).toMatchObject({ kind: "dossier" });
});

test("a survey whose answers do not add up, or that ran backwards, is refused", () => {
  const builder = aDossier(norm);
  expect(builder.tell(keep("s1", { figures: aSurveySummary({ used: 900 }) }))?.code).toBe("fieldInvalid");
  expect(builder.tell(keep("s1", { from: "2026-12-31" }))?.code).toBe("periodReversed");
  expect(builder.tell({ kind: "editSurvey", id: "s9", changes: { to: "" } })?.code).toBe("unknownSurvey");
});

test("a mark of a later survey takes the place of that of the earlier one, and leaves the register's own mark alone", () => {
  const builder = aDossier(norm)
    .run(keep("s1"))
    .run(tie("e1", "s1"))
    .run(keep("s2", { sha256: "c".repeat(64) }));
  const own = { ...tie("e0", "s1"), register: { population: 40, from: "", to: "", figure: "nps" } };
  const dossier = builder.run(own).run(tie("e2", "s2")).build();
  expect(tiedEvidence(dossier, surveyKey("nps"))?.id).toBe("e2");
  expect(dossier.evidence.e1?.register?.supersededBy).toBe("e2");
  expect(dossier.evidence.e0?.register?.supersededBy).toBeUndefined();
  expect(
    evidenceByCriterion(dossier)
      .get("I.3.d")
      ?.map(({ evidence }) => evidence.id)
      .sort(),
  ).toEqual(["e0", "e2"]);
});

test("the next audit takes the days off and the figure along, not the survey it came from", () => {
  const builder = aDossier(norm).run(keep("s1")).run(tie("e1", "s1"));
  builder.run({ kind: "addDaysOff", days: [{ id: "d", date: "2026-05-15", reason: "brugdag" }] });
  const start = { id: "next", at: "2027-01-01T09:00:00.000Z", by: "Noor", digest: "0".repeat(64), language: "nl", assignment: {} } as const;
  const next = carryOn(builder.build(), norm, { ...start, kind: "followUpAudit" }, [], "");
  expect(next.surveys).toEqual({});
  expect(next.evidence.e1?.register).toMatchObject({ figure: "survey: nps", population: 500 });
  expect(next.evidence.e1?.register).not.toHaveProperty("survey");
  expect(Object.values(next.daysOff)).toMatchObject([{ date: "2026-05-15" }]);
});
