import { expect, test } from "vitest";
import { scoreNorm } from "../../../src/core/scoring/scoreNorm.ts";
import type { Given } from "../../../src/core/scoring/scores.ts";
import { aGiven, allAnswered, ids } from "./aGiven.ts";
import { aNorm, aSection } from "./aSection.ts";
import { bundledNorm } from "./bundledNorms.ts";

const ikm = bundledNorm("ikm3000");

/** All 58 items of a pre-audit met, but for these. */
function metBut(words: Parameters<typeof aGiven>[0]): Given {
  const all = allAnswered(ikm, "met", "preAudit");
  const but = aGiven({ ...words, auditKind: "preAudit" });
  const answers = { ...all.answers, ...but.answers };
  return { ...but, answers };
}

const advice = (given: Given) => scoreNorm(ikm, given).overall;

test("a pre-audit with everything met is ready, without a word about the mark itself", () => {
  expect(advice(metBut({}))).toEqual({ kind: "readiness", low: "ready", high: "ready", final: true });
});

test("one knock-out that is only partly met makes it not ready", () => {
  expect(advice(metBut({ partly: "IKM.G1" }))).toMatchObject({ low: "notReady", high: "notReady" });
});

test("a knock-out that does not apply does not stand in the way", () => {
  expect(advice(metBut({ notApplicable: "IKM.G1" }))).toMatchObject({ low: "ready" });
});

test("80 % of the other items is enough: 30 of 37 is 81 %, 29 of 37 is 78 %", () => {
  // Spread over the clusters, so that no cluster falls under 60 %.
  const seven = "IKM.A3 IKM.A4 IKM.B2 IKM.B3 IKM.C3 IKM.D2 IKM.I2";
  expect(advice(metBut({ notMet: seven }))).toMatchObject({ low: "ready" });
  expect(advice(metBut({ notMet: `${seven} IKM.J1` }))).toMatchObject({ low: "notReady" });
});

test("60 % of a cluster is enough: 3 of 5 passes, 2 of 5 does not", () => {
  expect(advice(metBut({ notMet: "IKM.J1 IKM.J2" }))).toMatchObject({ low: "ready" });
  expect(advice(metBut({ notMet: "IKM.J1 IKM.J2 IKM.J4" }))).toMatchObject({ low: "notReady" });
});

test("partly met counts as not met for the advice", () => {
  expect(advice(metBut({ partly: "IKM.J1 IKM.J2 IKM.J4" }))).toMatchObject({ low: "notReady" });
});

test("it is ready after improvements when every planned point, once done, makes it ready", () => {
  expect(advice(metBut({ notMet: "IKM.G1 IKM.E2", planned: "IKM.G1 IKM.E2" }))).toMatchObject({ low: "readyAfterImprovements" });
  expect(advice(metBut({ notMet: "IKM.G1 IKM.E2", planned: "IKM.G1" }))).toMatchObject({ low: "notReady" });
});

test("a planned point about an item that does not apply earns nothing", () => {
  // Of five items three apply and one is met; without the two that do not apply, one of three is too few.
  const given = metBut({ met: "IKM.J3", notMet: "IKM.J1 IKM.J2", notApplicable: "IKM.J4 IKM.J5", planned: "IKM.J4 IKM.J5" });
  expect(advice(given)).toMatchObject({ low: "notReady", high: "notReady" });
});

test("open items count as not met for the low bound and as met for the high one", () => {
  const given = metBut({});
  const { "IKM.G1": _, ...answers } = given.answers;
  expect(advice({ ...given, answers })).toEqual({ kind: "readiness", low: "notReady", high: "ready", final: false });
  expect(advice({ ...given, answers, planned: new Set(ids("IKM.G1")) })).toMatchObject({ low: "readyAfterImprovements", high: "ready" });
});

test("an audit in which no item applies has no item in the way", () => {
  const section = aSection("a b", { kind: "checklist", items: ["a", "b"] }, { a: { knockOut: true } });
  const norm = aNorm([section], { kind: "readiness", othersPercent: 80, sectionFloorPercent: 60 });
  expect(scoreNorm(norm, aGiven({ notApplicable: "a b" })).overall).toMatchObject({ low: "ready", high: "ready", final: true });
});
