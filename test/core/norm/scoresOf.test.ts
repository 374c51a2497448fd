import { expect, test } from "vitest";
import { scoresOf } from "../../../src/core/norm/scoresOf.ts";

const name = { nl: "Deel", en: "Part" };

test("a stepwise section can give its base and every level", () => {
  const levels = [2, 4].map((score) => ({ score, rule: "a" }));
  expect(scoresOf({ kind: "stepwise", base: 1, levels })).toEqual([1, 2, 4]);
});

test("an additive section can give every sum of its parts, between its floor and its best", () => {
  const parts = [
    { id: "p", name, oneOf: [{ points: 3, when: "a" }] },
    {
      id: "q",
      name,
      oneOf: [
        { points: 1, when: "b" },
        { points: 4, when: "c" },
      ],
    },
  ];
  expect(scoresOf({ kind: "additive", base: 0, floor: 1, max: 5, parts })).toEqual([1, 3, 4, 5]);
});

test("a checklist gives no score", () => {
  expect(scoresOf({ kind: "checklist", items: ["a"] })).toEqual([]);
});
