import { expect, test } from "vitest";
import { why } from "../../../src/core/scoring/why.ts";
import { aGiven } from "./aGiven.ts";
import { bundledSection } from "./bundledNorms.ts";

const sectionII = bundledSection("klantbelang", "II");
const sectionIV = bundledSection("klantbelang", "IV");

test("per level it says whether it holds, fails or is undecided, and by which criteria", () => {
  const given = aGiven({ met: "II.2.a-b II.3.a-e", partly: "II.3.f", notMet: "II.4.a" });
  const trace = why(sectionII, given);
  expect(trace).toMatchObject({
    kind: "stepwise",
    base: 1,
    cappedBy: [],
    levels: [
      { score: 2, standing: "holds", unmet: [], open: [], alreadyInPlace: false },
      { score: 3, standing: "fails", unmet: ["II.3.f"], open: ["II.3.g"], alreadyInPlace: false },
      { score: 4, standing: "undecided", unmet: ["II.4.a"], alreadyInPlace: false },
      { score: 5, standing: "fails", unmet: ["II.4.a"] },
    ],
  });
});

test("a level that holds above one that does not is already in place, without credit", () => {
  const given = aGiven({ met: "II.2.a II.3.a-g II.4.a-f", notMet: "II.2.b II.4.g-k" });
  const trace = why(sectionII, given);
  expect(trace.kind === "stepwise" && trace.levels.map((level) => level.alreadyInPlace)).toEqual([false, true, true, false]);
});

test("a level above an undecided one is already in place too: it waits for the answer", () => {
  const trace = why(sectionII, aGiven({ met: "II.2.a-b II.4.a-k" }));
  expect(trace.kind === "stepwise" && trace.levels.map(({ standing, alreadyInPlace }) => [standing, alreadyInPlace])).toEqual([
    ["holds", false],
    ["undecided", false],
    ["holds", true],
    ["holds", true],
  ]);
});

test("found warning signs are named", () => {
  expect(why(sectionII, aGiven({ found: "II.1.a" }))).toMatchObject({ cappedBy: ["II.1.a"] });
});

test("per part it says the points earned, the points possible and what they hang on", () => {
  const trace = why(sectionIV, aGiven({ met: "IV.1.a-c IV.3.a-b", notMet: "IV.2.a", partly: "IV.2.b" }));
  expect(trace).toMatchObject({
    kind: "additive",
    base: 0,
    floor: 1,
    max: 5,
    rawLow: 2,
    rawHigh: 4,
    parts: [
      { id: "IV.1", pointsLow: 1, pointsHigh: 2, pointsMax: 2, unmet: [], open: ["IV.1.d"] },
      { id: "IV.2", pointsLow: 0, pointsHigh: 0, pointsMax: 1, unmet: ["IV.2.a", "IV.2.b"], open: ["IV.2.c", "IV.2.d", "IV.2.e"] },
      { id: "IV.3", pointsLow: 1, pointsHigh: 1, pointsMax: 1, unmet: [], open: [] },
      { id: "IV.4", pointsLow: 0, pointsHigh: 1, pointsMax: 1, unmet: [], open: ["IV.4.a", "IV.4.b", "IV.4.c"] },
    ],
  });
});

test("of a checklist it names what is unmet, open and not applicable", () => {
  const given = aGiven({ met: "IKM.D1", partly: "IKM.D2", notApplicable: "IKM.D3" });
  expect(why(bundledSection("ikm3000", "D"), given)).toEqual({
    kind: "checklist",
    unmet: ["IKM.D2"],
    open: ["IKM.D4"],
    notApplicable: ["IKM.D3"],
  });
});
