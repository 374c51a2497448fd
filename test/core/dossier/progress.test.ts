import { expect, test } from "vitest";
import { givenOf } from "../../../src/core/dossier/given.ts";
import { progressOf } from "../../../src/core/dossier/progress.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const ikm = bundledNorm("ikm3000");

test("progress counts answers per section, for the auditor and for the organisation apart", () => {
  const dossier = aDossier(norm).met("I.2.a", "I.2.b").notMet("IV.1.a").self("met", "II.2.a").signal("I.1.a", "notFound").build();
  const auditor = progressOf(dossier, norm, "auditor");
  expect(auditor.sections.map(({ id, answered }) => [id, answered])).toEqual([
    ["I", 2],
    ["II", 0],
    ["III", 0],
    ["IV", 1],
  ]);
  expect(auditor.answered).toBe(3);
  expect(auditor.signals).toEqual({ answered: 1, total: 7 });
  expect(progressOf(dossier, norm, "self").answered).toBe(1);
});

test("progress reaches its total without the illustrative criterion", () => {
  const dossier = aDossier(norm).allMet().run({ kind: "setAnswer", criterion: "I.5.f", whose: "auditor", answer: undefined }).build();
  const { answered, total } = progressOf(dossier, norm, "auditor");
  expect([answered, total]).toEqual([91, 91]);
});

test("a criterion left out with a limitation is counted apart until it is answered", () => {
  const builder = aDossier(norm).run({ kind: "limitScope", criterion: "I.2.a", reason: "Niet onderzocht." });
  expect(progressOf(builder.build(), norm, "auditor")).toMatchObject({ answered: 0, limited: 1 });
  expect(progressOf(builder.met("I.2.a").build(), norm, "auditor")).toMatchObject({ answered: 1, limited: 0 });
});

test("the section for the follow-up audit is left out of a pre-audit", () => {
  const total = (kind: "preAudit" | "followUpAudit") => progressOf(aDossier(ikm, kind).build(), ikm, "auditor").total;
  expect([total("preAudit"), total("followUpAudit")]).toEqual([58, 59]);
});

test("only an active point with an owner and a term makes a criterion planned", () => {
  const dossier = aDossier(ikm, "preAudit")
    .point("plan", ["IKM.A1"], { owner: "Sam", term: "2026-10-01" })
    .point("noOwner", ["IKM.A2"], { owner: " " })
    .point("noTerm", ["IKM.A3"], { term: "" })
    .point("rejected", ["IKM.B1"])
    .move("rejected", "rejected")
    .point("removed", ["IKM.B2"])
    .run({ kind: "removePoint", id: "removed" })
    .build();
  expect([...givenOf(dossier, "auditor").planned]).toEqual(["IKM.A1"]);
});

test("an open criterion and an open sign are absent from what is scored", () => {
  const dossier = aDossier(norm)
    .met("I.2.a")
    .rationale("I.2.b", "Nog uitzoeken.")
    .signal("I.1.a", "found")
    .run({ kind: "writeSignal", signal: "I.1.b", field: "rationale", text: "Nog uitzoeken." })
    .build();
  expect(givenOf(dossier, "auditor")).toEqual({
    answers: { "I.2.a": "met" },
    signals: { "I.1.a": "found" },
    auditKind: "internalAudit",
    planned: new Set(),
  });
});
