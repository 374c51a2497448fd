import { expect, test } from "vitest";
import type { CommandBody } from "../../../../src/core/dossier/commands/command.ts";
import type { PointStatus } from "../../../../src/core/dossier/dossierSchema.ts";
import { pointStatuses } from "../../../../src/core/dossier/dossierSchema.ts";
import { allowedSteps } from "../../../../src/core/dossier/pointSteps.ts";
import { aDossier } from "../../../builders/aDossier.ts";
import { bundledNorm } from "../../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");

function step(to: PointStatus, fields: { note?: string; evidence?: readonly string[] } = {}): CommandBody {
  return { kind: "movePoint", id: "p", event: `event-${to}`, to, note: "", ...fields };
}

/** Done on 2 March 2026, owned by Sam. */
function aDonePoint() {
  return aDossier(norm).point("p", ["I.2.a"], { owner: "Sam" }).move("p", "agreed", "inProgress", "done");
}

test("an improvement point gets the next number, and the number of a removed point is not given out again", () => {
  const dossier = aDossier(norm).point("a", []).point("b", []).run({ kind: "removePoint", id: "b" }).point("c", []).build();
  expect(Object.values(dossier.points).map(({ id, number }) => [id, number])).toEqual([
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
});

test("only a number that two points share is replaced", () => {
  const builder = aDossier(norm).point("a", []).point("b", []);
  expect(builder.run({ kind: "renumberPoint", id: "a" }).build().points.a?.number).toBe(1);
});

test("a point goes from open to verified one step at a time", () => {
  const builder = aDossier(norm).point("p", ["I.2.a"]);
  expect(builder.tell(step("done"))?.code).toBe("stepNotAllowed");
  expect(builder.tell(step("verified"))?.code).toBe("stepNotAllowed");
  expect(builder.move("p", "agreed", "inProgress", "done").build().points.p?.status).toBe("done");
});

test("from every status there is a way on, and none leads to itself", () => {
  for (const status of pointStatuses) {
    expect(allowedSteps(status).length).toBeGreaterThan(0);
    expect(allowedSteps(status)).not.toContain(status);
  }
});

test("rejecting a point and taking a finished one up again need a reason", () => {
  expect(
    aDossier(norm)
      .point("p", [])
      .tell(step("rejected", { note: " " }))?.code,
  ).toBe("stepNeedsNote");
  expect(aDonePoint().tell(step("inProgress"))?.code).toBe("stepNeedsNote");
  expect(aDonePoint().tell(step("inProgress", { note: "Het werkte niet." }))).toBeUndefined();
});

test("verified needs evidence of effect", () => {
  expect(aDonePoint().tell(step("verified"))?.code).toBe("verifiedNeedsEvidence");
  expect(aDonePoint().tell(step("verified", { evidence: ["nowhere"] }))?.code).toBe("unknownEvidence");
});

test("evidence of effect is dated after the day the point was done", () => {
  const on = (date: string) =>
    aDonePoint()
      .evidence("e", {}, { date })
      .tell(step("verified", { evidence: ["e"] }));
  expect(on("2026-03-02")).toEqual({ code: "effectNotAfterDone", params: { title: "e", done: "2026-03-02" } });
  expect(on("")?.code).toBe("effectNotAfterDone");
  expect(on("2026-03-03")).toBeUndefined();
});

test("when a point was done twice, the evidence is from after the last time", () => {
  const builder = aDonePoint()
    .evidence("e", {}, { date: "2026-03-03" })
    .move("p", "inProgress")
    .at("2026-04-01T09:00:00.000Z")
    .move("p", "done");
  expect(builder.tell(step("verified", { evidence: ["e"] }))?.code).toBe("effectNotAfterDone");
});

test("removed evidence proves no effect", () => {
  const builder = aDonePoint().evidence("e", {}, { date: "2026-03-09" }).run({ kind: "removeEvidence", id: "e" });
  expect(builder.tell(step("verified", { evidence: ["e"] }))?.code).toBe("evidenceRemoved");
});

test("the owner of a point does not verify it, however the name is spelt", () => {
  const builder = aDonePoint().evidence("e", {}, { date: "2026-03-09" });
  expect(builder.by(" sam ").tell(step("verified", { evidence: ["e"] }))?.code).toBe("verifierIsOwner");
  expect(builder.by("").tell(step("verified", { evidence: ["e"] }))?.code).toBe("verifierNeeded");
  expect(builder.by("Noor").tell(step("verified", { evidence: ["e"] }))).toBeUndefined();
  expect(builder.build().points.p?.history["event-verified"]).toMatchObject({ to: "verified", by: "Noor", evidence: ["e"] });
});

test("without an owner nobody can be another person than the owner", () => {
  const builder = aDossier(norm)
    .point("p", [], { owner: "" })
    .move("p", "agreed", "inProgress", "done")
    .evidence("e", {}, { date: "2026-03-09" });
  expect(builder.tell(step("verified", { evidence: ["e"] }))?.code).toBe("verifiedNeedsOwner");
});

test("estimates run from 1 to 5 and can be cleared", () => {
  const builder = aDossier(norm).point("p", [], { impact: 5 });
  expect(builder.tell({ kind: "editPoint", id: "p", changes: { effort: 6 } })?.code).toBe("fieldInvalid");
  expect(builder.run({ kind: "editPoint", id: "p", changes: {}, clear: ["impact"] }).build().points.p).not.toHaveProperty("impact");
});

test("a term is an existing date", () => {
  const builder = aDossier(norm).point("p", []);
  expect(builder.tell({ kind: "editPoint", id: "p", changes: { term: "2026-02-30" } })).toEqual({
    code: "dateInvalid",
    params: { field: "term" },
  });
  expect(builder.tell({ kind: "editPoint", id: "p", changes: {} })?.code).toBe("nothingToChange");
});

test("a point can be about criteria and warning signs of the norm, and nothing else", () => {
  const builder = aDossier(norm).point("p", ["I.2.a"]);
  expect(builder.tell({ kind: "setPointCriteria", id: "p", criteria: ["I.2.b", "I.9.z"] })?.code).toBe("unknownCriterion");
  expect(Object.keys(builder.build().points.p?.criteria ?? {})).toEqual(["I.2.a"]);
  builder.run({ kind: "setPointCriteria", id: "p", criteria: ["I.2.b", "I.1.a"] });
  expect(Object.keys(builder.build().points.p?.criteria ?? {}).sort()).toEqual(["I.1.a", "I.2.b"]);
});
