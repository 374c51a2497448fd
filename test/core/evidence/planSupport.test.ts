import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlanFields } from "../../../src/core/dossier/commands/command.ts";
import type { Dossier } from "../../../src/core/dossier/dossierSchema.ts";
import { planSupport } from "../../../src/core/evidence/planSupport.ts";
import { sufficiency } from "../../../src/core/evidence/sufficiency.ts";
import { evidenceTypes } from "../../../src/core/norm/normSchema.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { planned } from "../../builders/aPlanItem.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const period = { periodFrom: "2025-01-01", periodTo: "2025-12-31" };
const start = () => aDossier(norm).assignment(period);
const supportOf = (dossier: Dossier, id: string) => {
  const found = planSupport(dossier, norm).find((one) => one.id === id);
  return found && { standing: found.standing, needs: found.needs };
};

test("P1: a planned document and a planned interview can support a criterion, one of them alone can not", () => {
  const builder = start().run(planned("doc", "document", {}, ["I.2.a"]));
  expect(supportOf(builder.build(), "I.2.a")).toEqual({ standing: "short", needs: [{ kind: "interviews", missing: 1 }] });
  builder.run(planned("int", "interview", { role: "TM" }, ["I.2.a"]));
  expect(supportOf(builder.build(), "I.2.a")).toEqual({ standing: "planned", needs: [] });
});

test("what was collected counts with the plan, and is enough by itself where the norm asks no more", () => {
  const builder = start()
    .evidence("e1", { "I.2.a": "supports" })
    .run(planned("int", "interview", { role: "TM" }, ["I.2.a"]));
  expect(supportOf(builder.build(), "I.2.a")?.standing).toBe("planned");
  builder.evidence("e2", { "I.2.a": "supports" }, { type: "interview" });
  expect(supportOf(builder.build(), "I.2.a")?.standing).toBe("there");
});

test("a document that will not come and an interview that was called off support nothing", () => {
  const builder = start()
    .run(planned("doc", "document", {}, ["I.2.a"]))
    .run(planned("int", "interview", { role: "TM" }, ["I.2.a"]))
    .run({ kind: "movePlanItems", ids: ["doc"], status: "notAvailable" });
  expect(supportOf(builder.build(), "I.2.a")?.needs).toEqual([{ kind: "artefacts", missing: 1 }]);
  builder.run({ kind: "movePlanItems", ids: ["int"], status: "cancelled" });
  expect(supportOf(builder.build(), "I.2.a")?.needs).toHaveLength(2);
});

test("P2: culture needs interviews from leadership and from the shop floor; five alone carry I.2.f", () => {
  const builder = start();
  for (const [index, role] of ["TM", "TM", "KB"].entries()) builder.run(planned(`i${index}`, "interview", { role }, ["I.3.a", "I.2.f"]));
  expect(supportOf(builder.build(), "I.3.a")?.needs).toEqual([{ kind: "artefacts", missing: 1 }]);
  expect(supportOf(builder.build(), "I.2.f")?.needs).toEqual([{ kind: "interviews", missing: 2 }]);
  builder.run(planned("i3", "interview", { role: "KB" }, ["I.2.f"])).run(planned("i4", "interview", { role: "KC" }, ["I.2.f"]));
  builder.run(planned("see", "observation", {}, ["I.3.a"]));
  expect(supportOf(builder.build(), "I.2.f")?.standing).toBe("planned");
  expect(supportOf(builder.build(), "I.3.a")?.standing).toBe("planned");
});

test("P3: a figure needs the document that defines it, and the period of the audit", () => {
  const builder = start().run(planned("figure", "register", {}, ["IV.4.c"]));
  expect(supportOf(builder.build(), "IV.4.c")?.needs).toEqual([{ kind: "indicator", lacks: ["definition"] }]);
  builder.run(planned("terms", "document", {}, ["IV.4.c"]));
  expect(supportOf(builder.build(), "IV.4.c")?.standing).toBe("planned");
  builder.assignment({ periodFrom: "" });
  expect(supportOf(builder.build(), "IV.4.c")?.needs).toEqual([{ kind: "indicator", lacks: ["auditPeriod"] }]);
});

test("P4: a planned sample and an interview can support it; a sample that fell short can not be planned away", () => {
  const builder = start()
    .run(planned("sample", "fileSample", {}, ["IV.1.b"]))
    .run(planned("int", "interview", { role: "KB" }, ["IV.1.b"]));
  expect(supportOf(builder.build(), "IV.1.b")?.standing).toBe("planned");
  const sample = { population: 400, seed: "s", drawn: 30, results: { "IV.1.b": { applies: 30, shows: 20, seriousHarm: 0 } } };
  const fallen = start()
    .evidence("e1", { "IV.1.b": "supports" }, { type: "fileSample", sample })
    .run(planned("int", "interview", { role: "KB" }, ["IV.1.b"]));
  expect(supportOf(fallen.build(), "IV.1.b")?.needs).toEqual([{ kind: "sample", lacks: ["share"] }]);
});

test("P5: a warning sign needs two sources; the reply and the reason of people are no matter of planning", () => {
  const builder = start().run(planned("doc", "document", {}, ["I.1.a"]));
  expect(supportOf(builder.build(), "I.1.a")?.needs).toEqual([{ kind: "sources", missing: 1 }]);
  builder.run(planned("int", "interview", { role: "TM" }, ["I.1.a"]));
  expect(supportOf(builder.build(), "I.1.a")?.standing).toBe("planned");
});

const order = { short: 0, planned: 1, there: 2 };
const roles = fc.constantFrom("", ...Object.keys(norm.roles));
const ids = norm.sections.flatMap((section) => [...section.criteria, ...(section.signals ?? [])]).map(({ id }) => id);
const anyItem = fc.record({
  kind: fc.constantFrom(...evidenceTypes),
  role: roles,
  department: fc.constantFrom("", "Facturatie"),
  who: fc.constantFrom("", "Directie"),
  criteria: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 60 }),
});
type AnyItem = { kind: PlanFields["kind"]; role: string; department: string; who: string; criteria: string[] };

function planOf(items: readonly AnyItem[]) {
  const builder = start().evidence("e1", Object.fromEntries(ids.slice(0, 40).map((id) => [id, "supports"])));
  for (const [index, { kind, criteria, ...fields }] of items.entries()) builder.run(planned(`p${index}`, kind, fields, criteria));
  return builder;
}
function noneFell(before: Dossier, after: Dossier): void {
  const was = planSupport(before, norm);
  for (const [index, { id, standing }] of planSupport(after, norm).entries())
    expect([id, order[standing] >= order[was[index]?.standing ?? "short"]]).toEqual([id, true]);
}

test("more in the plan never makes a criterion less supported", () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 9 }), anyItem, (had, more) => {
      noneFell(planOf(had).build(), planOf([...had, more]).build());
    }),
    { numRuns: 60 },
  );
});

test("what was planned and has come supports no less than when it was planned", () => {
  fc.assert(
    fc.property(fc.array(anyItem, { minLength: 1, maxLength: 8 }), fc.nat({ max: 7 }), (items, which) => {
      const builder = planOf(items);
      const before = builder.build();
      builder.run({ kind: "fulfilPlanItem", id: `p${which % items.length}`, evidence: "new", date: "2026-03-04" });
      noneFell(before, builder.build());
    }),
    { numRuns: 60 },
  );
});

test("what is called there is what the evidence alone carries, replies and reasons aside", () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 4 }), (items) => {
      const dossier = planOf(items).build();
      for (const { id, standing } of planSupport(dossier, norm)) {
        const { needs } = sufficiency(dossier, norm, id);
        expect(standing === "there").toBe(needs.every(({ kind }) => kind === "rightOfReply" || kind === "leadReason"));
      }
    }),
    { numRuns: 20 },
  );
});
