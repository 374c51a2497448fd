import { expect, test } from "vitest";
import { givenOf } from "../../../src/core/dossier/given.ts";
import { effectOfPoint } from "../../../src/core/improvement/effectOfPoint.ts";
import { orderPoints } from "../../../src/core/improvement/orderPoints.ts";
import type { Norm } from "../../../src/core/norm/normSchema.ts";
import type { DossierBuilder } from "../../builders/aDossier.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const ikm = bundledNorm("ikm3000");

function order(builder: DossierBuilder, norm: Norm): readonly string[] {
  const dossier = builder.build();
  return orderPoints(Object.values(dossier.points), dossier, norm).map(({ id }) => id);
}

test("an unmet knock-out comes before everything else", () => {
  const builder = aDossier(ikm, "preAudit")
    .allMet()
    .notMet("IKM.A1", "IKM.A2", "IKM.A3")
    .point("other", ["IKM.A3"], { impact: 5, effort: 1 })
    .point("knockOut", ["IKM.A1"], { impact: 1, effort: 5 });
  expect(order(builder, ikm)).toEqual(["knockOut", "other"]);
});

test("a knock-out that is already met gives no precedence", () => {
  const builder = aDossier(ikm, "preAudit")
    .allMet()
    .notMet("IKM.A3")
    .point("done", ["IKM.A1"])
    .point("gap", ["IKM.A3"], { impact: 1, effort: 5 });
  expect(order(builder, ikm)).toEqual(["gap", "done"]);
});

test("what lifts the score by itself comes before what is cheap", () => {
  // I.3 lacks one criterion, III.2 lacks two: only the first point gives a level alone.
  const builder = aDossier(klantbelang)
    .allMet()
    .notMet("I.3.a", "III.2.a", "III.2.b")
    .point("cheap", ["III.2.a"], { impact: 5, effort: 1 })
    .point("lifts", ["I.3.a"], { impact: 1, effort: 5 });
  expect(order(builder, klantbelang)).toEqual(["lifts", "cheap"]);
});

test("what stands in the way of the next score comes before what counts only later", () => {
  const builder = aDossier(klantbelang)
    .allMet()
    .notMet("III.2.a", "III.2.b", "III.5.a", "III.5.b")
    .point("later", ["III.5.a"], { impact: 5, effort: 1 })
    .point("now", ["III.2.a"], { impact: 1, effort: 5 });
  expect(order(builder, klantbelang)).toEqual(["now", "later"]);
});

test("impact over effort is compared as a fraction, without rounding", () => {
  const builder = aDossier(klantbelang)
    .point("a", [], { impact: 2, effort: 3 })
    .point("b", [], { impact: 3, effort: 4 })
    .point("c", [], { impact: 5, effort: 5 });
  expect(order(builder, klantbelang)).toEqual(["c", "b", "a"]);
});

test("without an estimate, what is partly in place counts as less effort", () => {
  const builder = aDossier(klantbelang)
    .allMet()
    .notMet("III.2.a")
    .partly("III.2.b")
    .point("none", ["III.2.a"])
    .point("partly", ["III.2.b"]);
  expect(order(builder, klantbelang)).toEqual(["partly", "none"]);
});

test("equal points follow their number", () => {
  expect(order(aDossier(klantbelang).point("b", []).point("a", []).point("c", []), klantbelang)).toEqual(["b", "a", "c"]);
});

test("a point about a found warning sign takes the cap away", () => {
  const dossier = aDossier(klantbelang).allMet().signal("I.1.a", "found").point("p", ["I.1.a"]).build();
  const point = dossier.points.p;
  if (point === undefined) throw new Error("No point p");
  expect(effectOfPoint(point, klantbelang, givenOf(dossier, "auditor"))).toMatchObject({
    gain: 4,
    sections: [{ id: "I", kind: "stepwise", from: 1, to: 5 }],
  });
});
