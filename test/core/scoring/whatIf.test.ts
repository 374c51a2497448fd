import { expect, test } from "vitest";
import { whatIf } from "../../../src/core/scoring/whatIf.ts";
import { aGiven } from "./aGiven.ts";
import { bundledNorm } from "./bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const ikm = bundledNorm("ikm3000");

test("it gives the scores as they would be, and leaves the answers as they are", () => {
  const given = aGiven({ met: "II.2.a", notMet: "II.2.b II.3.a" });
  expect(whatIf(klantbelang, given, new Set(["II.2.b"])).sections[1]).toMatchObject({ id: "II", low: 2, high: 2 });
  expect(given.answers).toEqual({ "II.2.a": "met", "II.2.b": "notMet", "II.3.a": "notMet" });
});

test("a found sign keeps its cap until it is cleared as well", () => {
  const given = aGiven({ met: "II.2.a-b", notMet: "II.3.a", found: "II.1.a" });
  expect(whatIf(klantbelang, given, new Set()).sections[1]).toMatchObject({ low: 1 });
  expect(whatIf(klantbelang, given, new Set(), new Set(["II.1.a"])).sections[1]).toMatchObject({ low: 2, cappedBy: [] });
});

test("an item that does not apply stays not applicable", () => {
  const given = aGiven({ notApplicable: "IKM.A1" });
  expect(whatIf(ikm, given, new Set(["IKM.A1", "IKM.A2"])).sections[0]).toMatchObject({ met: 1, applicable: 6 });
});
