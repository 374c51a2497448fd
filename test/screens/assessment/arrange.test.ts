import { expect, test } from "vitest";
import type { Norm } from "../../../src/core/norm/normSchema.ts";
import { readNorm } from "../../../src/core/norm/readNorm.ts";
import { applicableIn, sectionsFor } from "../../../src/core/scoring/applicable.ts";
import { alternatives, arrange, idsOf } from "../../../src/screens/assessment/arrange.ts";
import { bundledNorms } from "../../norms/bundled.ts";

const norms: readonly Norm[] = bundledNorms().map(({ json }) => {
  const read = readNorm(json);
  if (read.kind !== "norm") throw new Error(JSON.stringify(read.problems));
  return read.norm;
});
const kinds = ["selfAssessment", "internalAudit", "preAudit", "followUpAudit"] as const;

test("every criterion and every sign of a kind of audit stands on the screen exactly once", () => {
  for (const norm of norms) {
    for (const kind of kinds) {
      for (const section of sectionsFor(norm, kind)) {
        const { leftOut } = applicableIn(section, kind);
        const wanted = [...(section.signals ?? []), ...section.criteria].map(({ id }) => id).filter((id) => !leftOut.has(id));
        expect(arrange(section, kind).flatMap(idsOf).sort()).toEqual([...wanted].sort());
      }
    }
  }
});

test("an illustration stands right behind the criterion that it illustrates", () => {
  const section = sectionOf("klantbelang", "I");
  const ids = arrange(section, "internalAudit").flatMap(idsOf);
  expect(ids[ids.indexOf("I.5.f") - 1]).toBe("I.5.e");
});

test("a level that asks about the criteria of a lower level refers to it", () => {
  const blocks = arrange(sectionOf("klantbelang", "II"), "internalAudit");
  expect(blocks.find((block) => block.kind === "level" && block.score === 5)).toMatchObject({ groups: [], sameAs: 4 });
  expect(blocks.find((block) => block.kind === "level" && block.score === 4)).toMatchObject({
    groups: [{ label: "A" }, { label: "B" }],
    sameAs: undefined,
  });
});

test("of alternatives it is known how many are asked", () => {
  const groups = [
    { label: "A", allOf: ["x"] },
    { label: "B", allOf: ["y"] },
  ];
  expect(alternatives({ anyOf: groups })).toEqual({ labels: ["A", "B"], asked: 1 });
  expect(alternatives({ allOf: groups })).toEqual({ labels: ["A", "B"], asked: 2 });
  expect(alternatives("x")).toEqual({ labels: [], asked: 0 });
});

function sectionOf(normId: string, id: string) {
  const found = norms.find((norm) => norm.id === normId)?.sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`${normId} has no section ${id}`);
  return found;
}
