import { expect, test } from "vitest";
import { comparedDossier } from "../../../src/core/comparison/comparedAudit.ts";
import { criterionRows } from "../../../src/core/comparison/criterionRows.ts";
import type { Norm } from "../../../src/core/norm/normSchema.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { nextVersion } from "../../builders/nextVersion.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const count = klantbelang.sections.flatMap(({ criteria }) => criteria).length;
const on = (norm: Norm) => comparedDossier(aDossier(norm).build(), norm);
const rowOf = (rows: ReturnType<typeof criterionRows>, id: string) =>
  rows.filter((row) => row.id === id).map(({ norm, ids }) => [norm.version, ids]);

test("audits on one version share every row", () => {
  const rows = criterionRows({ audits: [on(klantbelang), on(klantbelang)] });
  expect(rows).toHaveLength(count);
  expect(rowOf(rows, "I.2.a")).toEqual([["2016-2017", ["I.2.a", "I.2.a"]]]);
});

test("what a newer version says is the same stands in its row under both ids, and what it does not say in a row of each", () => {
  const newer = nextVersion(klantbelang, { renamed: { "I.3.h": "I.3.z" }, other: ["I.2.a"] });
  const rows = criterionRows({ audits: [on(klantbelang), on(newer)] });
  expect(rows).toHaveLength(count + 1);
  expect(rowOf(rows, "I.3.z")).toEqual([["2030", ["I.3.h", "I.3.z"]]]);
  expect(rowOf(rows, "I.3.h")).toEqual([]);
  expect(rowOf(rows, "I.2.a")).toEqual([
    ["2030", [undefined, "I.2.a"]],
    ["2016-2017", ["I.2.a", undefined]],
  ]);
});

test("two norms share no row, and a criterion that an audit does not ask is not filled in for it", () => {
  const ikm = bundledNorm("ikm3000");
  const rows = criterionRows({ audits: [on(klantbelang), on(ikm)] });
  expect(rows.every(({ ids }) => ids.filter((id) => id !== undefined).length <= 1)).toBe(true);
  // This kind of audit does not ask it.
  expect(rowOf(rows, "IKM.M1")).toEqual([["pre-audit-1", [undefined, undefined]]]);
});
