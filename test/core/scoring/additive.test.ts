import { expect, test } from "vitest";
import { scoreSection } from "../../../src/core/scoring/scoreSection.ts";
import { aGiven } from "./aGiven.ts";
import { aSection } from "./aSection.ts";
import { bundledSection } from "./bundledNorms.ts";

const sectionIV = bundledSection("klantbelang", "IV");
const nothing = "IV.1.a-d IV.2.a-e IV.3.a-b IV.4.a-c";

test("without a single point the raw sum is 0 and the score 1, where the scale starts", () => {
  expect(scoreSection(sectionIV, aGiven({ notMet: nothing }))).toMatchObject({ rawLow: 0, rawHigh: 0, low: 1, high: 1, final: true });
});

test("IV.1.a alone earns one point of the two that IV.1 can give", () => {
  expect(scoreSection(sectionIV, aGiven({ met: "IV.1.a", notMet: "IV.1.b-d IV.2.a-e IV.3.a-b IV.4.a-c" }))).toMatchObject({
    rawLow: 1,
    low: 1,
  });
});

test("IV.1.b-d without IV.1.a earn nothing", () => {
  expect(scoreSection(sectionIV, aGiven({ met: "IV.1.b-d", notMet: "IV.1.a IV.2.a-e IV.3.a-b IV.4.a-c" }))).toMatchObject({ rawLow: 0 });
});

test("IV.1.a-d together earn two points, and the other parts one each, five in all", () => {
  expect(scoreSection(sectionIV, aGiven({ met: "IV.1.a-d", notMet: "IV.2.a-e IV.3.a-b IV.4.a-c" }))).toMatchObject({ rawLow: 2, low: 2 });
  expect(scoreSection(sectionIV, aGiven({ met: nothing }))).toMatchObject({ rawLow: 5, rawHigh: 5, low: 5, high: 5 });
});

test("a part is met as a whole or earns nothing", () => {
  const given = aGiven({ met: "IV.1.a-d IV.2.a-d IV.3.a-b IV.4.a-b", partly: "IV.2.e IV.4.c" });
  expect(scoreSection(sectionIV, given)).toMatchObject({ rawLow: 3, rawHigh: 3 });
});

test("open answers give bounds to the raw sum and to the score", () => {
  const given = aGiven({ met: "IV.2.a-e IV.3.a", notMet: "IV.1.a-d IV.4.a" });
  expect(scoreSection(sectionIV, given)).toMatchObject({ rawLow: 1, rawHigh: 2, low: 1, high: 2, open: ["IV.3.b", "IV.4.b", "IV.4.c"] });
});

test("the sum never passes the maximum", () => {
  const name = { nl: "deel", en: "part" };
  const parts = ["a", "b"].map((id) => ({ id: `P.${id}`, name, oneOf: [{ points: 2, when: id }] }));
  const section = aSection("a b", { kind: "additive", base: 1, max: 4, floor: 1, parts });
  expect(scoreSection(section, aGiven({ met: "a b" }))).toMatchObject({ rawLow: 4, low: 4 });
});

test("a part of which nothing applies earns no points", () => {
  const parts = [{ id: "P", name: { nl: "deel", en: "part" }, oneOf: [{ points: 1, when: "a" }] }];
  const section = aSection("a", { kind: "additive", base: 0, max: 1, floor: 0, parts });
  expect(scoreSection(section, aGiven({ notApplicable: "a" }))).toMatchObject({ rawLow: 0, rawHigh: 0, final: true });
});

test("of the options of a part the highest that is met counts, in whatever order they are written", () => {
  const oneOf = [
    { points: 2, when: "a" },
    { points: 1, when: "b" },
  ];
  const section = aSection("a b", {
    kind: "additive",
    base: 0,
    max: 2,
    floor: 0,
    parts: [{ id: "P", name: { nl: "deel", en: "part" }, oneOf }],
  });
  expect(scoreSection(section, aGiven({ met: "a b" }))).toMatchObject({ rawLow: 2 });
  expect(scoreSection(section, aGiven({ met: "b", notMet: "a" }))).toMatchObject({ rawLow: 1 });
});
