import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossierSchema.ts";
import { planSupport } from "../../../src/core/evidence/planSupport.ts";
import { proposePlan } from "../../../src/core/evidence/proposePlan.ts";
import type { Norm } from "../../../src/core/norm/normSchema.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { planned } from "../../builders/aPlanItem.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const ikm = bundledNorm("ikm3000");

function withSizes(norm: Norm, sizes: Readonly<Record<string, number>>) {
  const builder = aDossier(norm, norm.id === "ikm3000" ? "preAudit" : "internalAudit").assignment({
    periodFrom: "2025-01-01",
    periodTo: "2025-12-31",
  });
  for (const [role, size] of Object.entries(sizes)) builder.run({ kind: "setRoleGroup", role, changes: { size } });
  return builder;
}
function take(builder: ReturnType<typeof withSizes>, dossier: Dossier, norm: Norm) {
  for (const [index, { criteria, kind, role, from }] of proposePlan(dossier, norm).entries())
    builder.run(planned(`p${Object.keys(dossier.plan.items).length}-${index}`, kind, { role, from }, criteria));
  return builder;
}
const everyRole = Object.fromEntries(Object.keys(klantbelang.roles).map((role) => [role, 12]));

test.each([klantbelang, ikm])("with a size for every group, what is proposed for $id can support every criterion and sign", (norm) => {
  const builder = withSizes(norm, everyRole);
  const dossier = take(builder, builder.build(), norm).build();
  expect(planSupport(dossier, norm).filter(({ standing }) => standing === "short")).toEqual([]);
});

test("documents come from the norm's list, the sample asks for the criteria that files can show, interviews come per role", () => {
  const proposed = proposePlan(withSizes(klantbelang, { TM: 4 }).build(), klantbelang);
  expect(proposed.filter(({ kind }) => kind === "document").map(({ from }) => from)).toEqual(
    (klantbelang.documents ?? []).map(({ id }) => `document/${id}`),
  );
  const p4 = klantbelang.sections.flatMap(({ criteria }) => criteria.filter(({ profile }) => profile === "P4").map(({ id }) => id));
  const sample = proposed.filter(({ kind }) => kind === "fileSample");
  expect(sample).toHaveLength(1);
  expect(sample[0]?.criteria).toEqual(expect.arrayContaining(p4));
  const interviews = proposed.filter(({ kind }) => kind === "interview");
  expect(interviews.map(({ role }) => role)).toEqual(["TM", "TM", "TM"]);
  expect(interviews[0]?.criteria).toContain("I.2.a");
  expect(interviews[0]?.criteria).not.toContain("II.3.b");
});

test("without the size of a group no interview is proposed for it", () => {
  expect(proposePlan(withSizes(klantbelang, {}).build(), klantbelang).filter(({ kind }) => kind === "interview")).toEqual([]);
});

test("a norm without a list of documents asks for them per section", () => {
  const { documents: _, ...bare } = klantbelang;
  const proposed = proposePlan(aDossier(klantbelang).build(), bare).filter(({ kind }) => kind === "document");
  expect(proposed.map(({ from }) => from)).toEqual(["I", "II", "III", "IV"].map((id) => `document/section/${id}`));
});

test("a document that somebody asked for in other words is not proposed again, nor one that was collected", () => {
  const about = klantbelang.documents?.find(({ id }) => id === "training")?.criteria ?? [];
  const asks = (dossier: Dossier) => proposePlan(dossier, klantbelang).some(({ from }) => from === "document/training");
  expect(asks(aDossier(klantbelang).build())).toBe(true);
  expect(
    asks(
      aDossier(klantbelang)
        .run(planned("own", "document", { title: "Trainingen" }, about))
        .build(),
    ),
  ).toBe(false);
  expect(
    asks(
      aDossier(klantbelang)
        .evidence("e1", Object.fromEntries(about.map((id) => [id, "neutral"])))
        .build(),
    ),
  ).toBe(false);
});

test("asking again after something is planned, received or refused proposes nothing twice", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(klantbelang.roles)), fc.nat({ max: 60 })), fc.nat(), (sizes, seed) => {
      const builder = withSizes(klantbelang, sizes);
      take(builder, builder.build(), klantbelang);
      expect(proposePlan(builder.build(), klantbelang)).toEqual([]);
      const items = Object.values(builder.build().plan.items);
      const one = items[seed % items.length];
      if (one === undefined) return;
      builder.run({ kind: "fulfilPlanItem", id: one.id, evidence: "e1", date: "" });
      expect(proposePlan(builder.build(), klantbelang)).toEqual([]);
      const document = items.find(({ kind, id }) => kind === "document" && id !== one.id);
      builder.run({ kind: "movePlanItems", ids: [document?.id ?? ""], status: "notAvailable" });
      expect(proposePlan(builder.build(), klantbelang)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("what was taken out of the plan is proposed again, since asking again asks for all of it", () => {
  const builder = take(aDossier(klantbelang), aDossier(klantbelang).build(), klantbelang);
  const [first] = Object.keys(builder.build().plan.items);
  builder.run({ kind: "removePlanItems", ids: [first ?? ""] });
  expect(proposePlan(builder.build(), klantbelang)).toHaveLength(1);
});
