import { expect, test } from "vitest";
import { lackForReady, leastForReady } from "../../../src/core/scoring/lackForReady.ts";
import { aGiven, allAnswered } from "./aGiven.ts";
import { bundledNorm } from "./bundledNorms.ts";

const ikm = bundledNorm("ikm3000");

const metBut = (notMet: string) => {
  const but = aGiven({ notMet, auditKind: "preAudit" });
  return { ...but, answers: { ...allAnswered(ikm, "met").answers, ...but.answers } };
};
const one = (id: string) => ({ lacks: [{ kind: "criterion", id }] });

test("every unmet knock-out lacks, each by itself", () => {
  expect(lackForReady(ikm, metBut("IKM.G1 IKM.A1"))).toEqual([
    { kind: "criterion", id: "IKM.A1" },
    { kind: "criterion", id: "IKM.G1" },
  ]);
});

test("a cluster under 60 % lacks a number of items to choose from", () => {
  expect(lackForReady(ikm, metBut("IKM.J1 IKM.J2 IKM.J4"))).toEqual([
    { kind: "pick", count: 1, of: [one("IKM.J1"), one("IKM.J2"), one("IKM.J4")] },
  ]);
});

test("a knock-out helps its cluster, so what it fills is not asked twice", () => {
  // With J3 met, three of five are met and the cluster passes.
  expect(lackForReady(ikm, metBut("IKM.J1 IKM.J2 IKM.J3"))).toEqual([{ kind: "criterion", id: "IKM.J3" }]);
});

test("under 80 % of the other items, items from any cluster fill the rest", () => {
  const eight = "IKM.A3 IKM.A4 IKM.B2 IKM.B3 IKM.C3 IKM.D2 IKM.I2 IKM.I3";
  expect(lackForReady(ikm, metBut(eight))).toEqual([{ kind: "pick", count: 1, of: eight.split(" ").map(one) }]);
});

test("the least that gives ready counts one item for its cluster and for the whole", () => {
  // J needs one, the whole needs one: one item of J does both.
  const given = metBut("IKM.A3 IKM.A4 IKM.B2 IKM.B3 IKM.C3 IKM.J1 IKM.J2 IKM.J4");
  expect(lackForReady(ikm, given)).toHaveLength(2);
  expect([...leastForReady(ikm, given)]).toEqual(["IKM.J1"]);
});

test("a norm with a mean has no such advice", () => {
  const klantbelang = bundledNorm("klantbelang");
  expect(lackForReady(klantbelang, aGiven())).toEqual([]);
  expect(leastForReady(klantbelang, aGiven()).size).toBe(0);
});
