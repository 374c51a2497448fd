import { expect, test } from "vitest";
import { criterionGroups } from "../../../src/screens/norms/criterionGroups.ts";
import { bundledNorm } from "../../core/scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const sections = [...klantbelang.sections, ...bundledNorm("ikm3000").sections];

function section(id: string) {
  const found = klantbelang.sections.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

test.each(sections)("every criterion of section $id is read exactly once", (each) => {
  const read = criterionGroups(each).flatMap(({ criteria }) => criteria.map(({ id }) => id));
  expect([...read].sort()).toEqual(each.criteria.map(({ id }) => id).sort());
});

test("level 4 of section II asks one of its groups, level 5 asks both", () => {
  const levels = criterionGroups(section("II")).filter((group) => group.kind === "level");
  expect(levels.map(({ score, needs, named, criteria }) => [score, needs, named.map(({ label }) => label), criteria.length])).toEqual([
    [2, "all", [], 2],
    [3, "all", [], 7],
    [4, "one", ["A", "B"], 11],
    [5, "all", ["A", "B"], 0],
  ]);
});

test("the example of section I stands apart, as it does not count", () => {
  expect(criterionGroups(section("I")).at(-1)).toMatchObject({ kind: "rest", criteria: [{ id: "I.5.f" }] });
});

test("a part tells how many points which criteria give", () => {
  expect(criterionGroups(section("IV"))[0]).toMatchObject({
    kind: "part",
    id: "IV.1",
    gains: [
      { points: 1, ids: ["IV.1.a"] },
      { points: 2, ids: ["IV.1.a", "IV.1.b", "IV.1.c", "IV.1.d"] },
    ],
  });
});
