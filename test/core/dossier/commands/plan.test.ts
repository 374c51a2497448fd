import { expect, test } from "vitest";
import type { CommandBody } from "../../../../src/core/dossier/commands/command.ts";
import { givenStances } from "../../../../src/core/dossier/stancesOf.ts";
import { aDossier } from "../../../builders/aDossier.ts";
import { planned } from "../../../builders/aPlanItem.ts";
import { bundledNorm } from "../../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");

test("the groups of all roles are there from the start, so that two people who give a size at once both keep it", () => {
  const builder = aDossier(norm);
  expect(Object.keys(builder.build().plan.roles)).toEqual(Object.keys(norm.roles));
  builder.run({ kind: "setRoleGroup", role: "KB", changes: { size: 40 } });
  builder.run({ kind: "setRoleGroup", role: "KB", changes: { interviews: 9 } });
  expect(builder.build().plan.roles.KB).toEqual({ size: 40, interviews: 9, note: "" });
  builder.run({ kind: "setRoleGroup", role: "KB", changes: {}, clear: ["interviews"] });
  expect(builder.build().plan.roles.KB).toEqual({ size: 40, note: "" });
  expect(builder.tell({ kind: "setRoleGroup", role: "ZZ", changes: { size: 1 } })?.code).toBe("unknownRole");
  expect(builder.tell({ kind: "setRoleGroup", role: "KB", changes: { size: -1 } })?.code).toBe("fieldInvalid");
});

test("several things go into the plan in one step, and not one of them when one is wrong", () => {
  const one = planned("a", "document", {}, ["I.2.a"]);
  const wrong = planned("b", "interview", { role: "ZZ" });
  if (one.kind !== "addPlanItems" || wrong.kind !== "addPlanItems") throw new Error("kind");
  const builder = aDossier(norm);
  expect(builder.tell({ kind: "addPlanItems", items: [...one.items, ...wrong.items] })?.code).toBe("unknownRole");
  expect(builder.tell({ kind: "addPlanItems", items: [...one.items, ...one.items] })?.code).toBe("idTaken");
  expect(builder.build().plan.items).toEqual({});
  expect(builder.tell(planned("c", "interview", { time: "9 uur" }))?.code).toBe("timeInvalid");
  expect(builder.run(one).build().plan.items.a).toMatchObject({ kind: "document", status: "toDo", criteria: { "I.2.a": true } });
});

test("several documents are marked as requested at once, with the day by which they are to be in", () => {
  const builder = aDossier(norm).run(planned("a", "document")).run(planned("b", "document"));
  builder.run({ kind: "movePlanItems", ids: ["a", "b"], status: "requested", due: "2026-03-20" });
  expect(Object.values(builder.build().plan.items).map(({ status, due }) => [status, due])).toEqual([
    ["requested", "2026-03-20"],
    ["requested", "2026-03-20"],
  ]);
  builder.run({ kind: "removePlanItems", ids: ["a"] });
  const again: CommandBody = { kind: "movePlanItems", ids: ["b", "a"], status: "received" };
  expect(builder.tell(again)).toEqual({ code: "planItemRemoved", params: { title: "a" } });
  expect(builder.build().plan.items.b?.status).toBe("requested");
  builder.run({ kind: "restorePlanItems", ids: ["a"] }).run(again);
  expect(builder.build().plan.items.a?.status).toBe("received");
});

test("a planned interview that is held becomes evidence under a code, with role, department, day and place and no stance yet", () => {
  const fields = { title: "Anna", role: "KB", department: "Facturatie", date: "2026-03-04", time: "09:30", place: "Zaal 2", who: "Sam" };
  const builder = aDossier(norm)
    .evidence("e7", {}, { type: "interview", title: "INT-07 Leidinggevende" })
    .run(planned("a", "interview", { ...fields, people: 2 }, ["I.2.a", "I.2.f"]))
    .run({ kind: "fulfilPlanItem", id: "a", evidence: "e8", date: "2026-03-05" });
  const { plan, evidence } = builder.build();
  expect(plan.items.a).toMatchObject({ status: "done", evidence: "e8" });
  expect(evidence.e8).toMatchObject({
    type: "interview",
    title: "INT-08 Klachtbehandelaar",
    date: "2026-03-05",
    collectedBy: "Sam",
    place: "Zaal 2",
    interview: { role: "KB", layer: "", department: "Facturatie", people: 2, startsAt: "09:30" },
    links: { "I.2.a": { stance: "neutral", unasked: true }, "I.2.f": { stance: "neutral", unasked: true } },
    questions: {},
    statements: {},
  });
  // What was typed at the plan can be a name.
  expect(JSON.stringify(evidence.e8)).not.toContain("Anna");
  expect(builder.tell({ kind: "fulfilPlanItem", id: "a", evidence: "e9", date: "" })?.code).toBe("planItemFulfilled");
});

test("in a planned interview no stance stands as given until somebody gives one, which may be that it says nothing", () => {
  const builder = aDossier(norm)
    .run(planned("a", "interview", { title: "Gesprek", role: "KB" }, ["I.2.a", "I.2.f"]))
    .run({ kind: "fulfilPlanItem", id: "a", evidence: "e8", date: "2026-03-05" });
  const given = () => {
    const { e8 } = builder.build().evidence;
    return e8 === undefined ? undefined : Object.fromEntries(givenStances(e8));
  };
  expect(given()).toEqual({});
  builder.run({ kind: "linkEvidence", id: "e8", criterion: "I.2.a", stance: "neutral" });
  expect(given()).toEqual({ "I.2.a": "neutral" });
  const fields = { words: "Zij belt elke klant.", quote: "no" } as const;
  builder.run({ kind: "addStatement", id: "e8", statement: "s", fields, criteria: { "I.2.f": "supports" } });
  expect(given()).toEqual({ "I.2.a": "neutral", "I.2.f": "supports" });
});

test("a document that is received becomes evidence with its owner and the day it came; removed evidence can be made again", () => {
  const builder = aDossier(norm)
    .run(planned("a", "document", { title: "Beleidsplan", who: "Directiesecretariaat" }, ["I.2.a"]))
    .run({ kind: "fulfilPlanItem", id: "a", evidence: "e1", date: "2026-03-05" });
  expect(builder.build().evidence.e1).toMatchObject({
    title: "DOC-01 Beleidsplan",
    source: "Directiesecretariaat",
    date: "",
    document: { owner: "Directiesecretariaat", received: "2026-03-05" },
  });
  expect(builder.build().plan.items.a?.status).toBe("received");
  builder.run({ kind: "removeEvidence", id: "e1" }).run({ kind: "fulfilPlanItem", id: "a", evidence: "e2", date: "" });
  expect(builder.build().plan.items.a?.evidence).toBe("e2");
});

test("criteria of the plan are chosen whole and must be in the norm; what a removed item says may still be typed", () => {
  const builder = aDossier(norm).run(planned("a", "observation", {}, ["I.2.a", "I.2.b"]));
  builder.run({ kind: "setPlanCriteria", id: "a", criteria: ["I.2.b", "II.1.a"] });
  expect(builder.build().plan.items.a?.criteria).toEqual({ "I.2.b": true, "II.1.a": true });
  expect(builder.tell({ kind: "setPlanCriteria", id: "a", criteria: ["I.9.z"] })?.code).toBe("unknownCriterion");
  builder.run({ kind: "removePlanItems", ids: ["a"] }).run({ kind: "editPlanItem", id: "a", changes: { note: "Balie bezocht." } });
  expect(builder.build().plan.items.a?.note).toBe("Balie bezocht.");
  expect(builder.tell({ kind: "setPlanCriteria", id: "a", criteria: [] })?.code).toBe("planItemRemoved");
  expect(builder.tell({ kind: "editPlanItem", id: "zz", changes: { note: "" } })?.code).toBe("unknownPlanItem");
  expect(builder.tell({ kind: "editPlanItem", id: "a", changes: {} })?.code).toBe("nothingToChange");
});
