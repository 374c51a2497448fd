import { expect, test } from "vitest";
import { givenOf } from "../../../src/core/dossier/given.ts";
import { chosenRows, isLate, pointRows, solvedBy } from "../../../src/screens/points/pointRows.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../../core/scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const everything = { query: "", status: "all", owner: "", section: "" } as const;

/** Level 3 of section II lacks II.3.a alone; II.4.a stands above it. */
function rows() {
  const dossier = aDossier(norm)
    .allMet()
    .notMet("II.3.a", "II.4.a", "II.4.g")
    .point("high", ["II.4.a"], { title: "Later", owner: "" })
    .point("next", ["II.3.a"], { title: "Eerst", owner: " Bram ", cause: "Coördinatie" })
    .point("no", ["II.3.a"], { title: "Nooit", owner: "" })
    .move("no", "rejected")
    .build();
  return pointRows(dossier, norm, givenOf(dossier, "auditor"));
}

test("the point that lifts the score comes first and a rejected one last", () => {
  expect(rows().map(({ point }) => point.id)).toEqual(["next", "high", "no"]);
});

test("a point tells which section it lifts and a point above it that it has no effect yet", () => {
  const [next, high] = rows();
  expect(next?.effect.sections).toEqual([{ id: "II", kind: "stepwise", from: 2, to: 3 }]);
  expect(high?.effect.sections).toEqual([]);
  expect(high?.effect.neededFor).toEqual([]);
  expect(high?.about).toEqual([{ id: "II.4.a", ref: "II.4.a", section: "II", knockOut: false }]);
});

test("points are found by any word in them, whatever the accents, and by owner, status and section", () => {
  const all = rows();
  const ids = (choice: Parameters<typeof chosenRows>[1]) => chosenRows(all, choice).map(({ point }) => point.id);
  expect(ids({ ...everything, query: "COORDINATIE eerst" })).toEqual(["next"]);
  expect(ids({ ...everything, query: "II.4.a" })).toEqual(["high"]);
  expect(ids({ ...everything, owner: "Bram" })).toEqual(["next"]);
  expect(ids({ ...everything, owner: "-" })).toEqual(["high", "no"]);
  expect(ids({ ...everything, status: "unfinished" })).toEqual(["next", "high"]);
  expect(ids({ ...everything, status: "rejected" })).toEqual(["no"]);
  expect(ids({ ...everything, section: "I" })).toEqual([]);
});

test("a point is late after its term, and never once it is done", () => {
  expect(isLate({ status: "agreed", term: "2026-03-01" }, "2026-03-02")).toBe(true);
  expect(isLate({ status: "agreed", term: "2026-03-02" }, "2026-03-02")).toBe(false);
  expect(isLate({ status: "done", term: "2026-03-01" }, "2026-03-02")).toBe(false);
  expect(isLate({ status: "open", term: "" }, "2026-03-02")).toBe(false);
});

test("trying out points counts their criteria as met and their warning signs as gone", () => {
  const dossier = aDossier(norm).point("p", ["I.1.a", "I.2.a"]).build();
  const { criteria, signals } = solvedBy(Object.values(dossier.points), norm);
  expect([...criteria]).toEqual(["I.2.a"]);
  expect([...signals]).toEqual(["I.1.a"]);
});
