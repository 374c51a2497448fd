import { expect, test } from "vitest";
import { effectOf } from "../../../src/core/scoring/effectOf.ts";
import { aGiven, allAnswered, ids } from "./aGiven.ts";
import { aNorm, aSection } from "./aSection.ts";
import { bundledNorm } from "./bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const ikm = bundledNorm("ikm3000");
const of = (text: string) => new Set(ids(text));

test("it names the sections that rise and by how much", () => {
  const given = aGiven({ met: "II.2.a II.3.a-g IV.1.a-d", notMet: "II.2.b IV.3.a-b" });
  expect(effectOf(klantbelang, given, of("II.2.b IV.3.a-b"))).toEqual({
    sections: [
      { id: "II", kind: "stepwise", from: 1, to: 3 },
      { id: "IV", kind: "additive", from: 2, to: 3 },
    ],
    gain: 3,
    onTheWay: ["II.2.b", "IV.3.a", "IV.3.b"],
    knockOuts: [],
  });
});

test("half of what lacks changes no score but is on the way", () => {
  const given = aGiven({ met: "II.2.a-b II.3.a-e", notMet: "II.3.f-g II.4.a-k" });
  expect(effectOf(klantbelang, given, of("II.3.f"))).toMatchObject({ sections: [], gain: 0, onTheWay: ["II.3.f"] });
});

test("a criterion of a level further up is not on the way yet", () => {
  const given = aGiven({ met: "II.2.a-b II.3.a-e", notMet: "II.3.f-g II.4.a-k" });
  expect(effectOf(klantbelang, given, of("II.4.a"))).toMatchObject({ gain: 0, onTheWay: [] });
});

test("a first raw point counts as gain, though the score of 1 does not move", () => {
  const given = aGiven({ notMet: "IV.1.a-d IV.2.a-e IV.3.a-b IV.4.a-c" });
  expect(effectOf(klantbelang, given, of("IV.3.a-b"))).toMatchObject({ sections: [], gain: 1 });
});

test("under a found warning sign nothing moves", () => {
  const given = aGiven({ notMet: "II.2.a", met: "II.2.b", found: "II.1.a" });
  expect(effectOf(klantbelang, given, of("II.2.a"))).toMatchObject({ sections: [], gain: 0, onTheWay: ["II.2.a"] });
});

test("in a pre-audit it counts items, names knock-outs and says what the advice becomes", () => {
  const all = allAnswered(ikm, "met", "preAudit");
  const given = { ...all, answers: { ...all.answers, "IKM.G1": "partly" as const, "IKM.J1": "notMet" as const } };
  expect(effectOf(ikm, given, of("IKM.G1 IKM.J1"))).toEqual({
    sections: [
      { id: "G", kind: "checklist", from: 7, to: 8 },
      { id: "J", kind: "checklist", from: 4, to: 5 },
    ],
    gain: 2,
    onTheWay: ["IKM.G1", "IKM.J1"],
    knockOuts: ["IKM.G1"],
    readiness: { from: "notReady", to: "ready" },
  });
});

test("what is met already, or unknown to the norm, has no effect", () => {
  expect(effectOf(klantbelang, aGiven({ met: "II.2.a" }), of("II.2.a X.1"))).toEqual({
    sections: [],
    gain: 0,
    onTheWay: [],
    knockOuts: [],
  });
});

test("points under a found warning sign are no gain while the cap holds", () => {
  const parts = [{ id: "P", name: { nl: "deel", en: "part" }, oneOf: [{ points: 3, when: "a" }] }];
  const section = aSection("a", { kind: "additive", base: 0, max: 3, floor: 1, parts }, {}, [1]);
  const norm = aNorm([section], { kind: "mean", indicative: true });
  expect(effectOf(norm, aGiven({ found: "s1" }), of("a"))).toMatchObject({ sections: [], gain: 0 });
  expect(effectOf(norm, aGiven(), of("a"))).toMatchObject({ sections: [{ from: 1, to: 3 }], gain: 3 });
});
