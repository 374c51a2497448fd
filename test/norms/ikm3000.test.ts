import { expect, test } from "vitest";
import ikm3000 from "../../norms/ikm3000/pre-audit-1.json" with { type: "json" };
import { normSchema } from "../../src/core/norm/normSchema.ts";

const norm = normSchema.parse(ikm3000);
const items = norm.sections.flatMap((section) => section.criteria);

test("the pre-audit has 59 items in 12 clusters, numbered within their cluster", () => {
  const sizes = norm.sections.map((section) => [section.id, section.criteria.length]);
  expect(sizes).toEqual([
    ["A", 7],
    ["B", 8],
    ["C", 5],
    ["D", 4],
    ["E", 4],
    ["F", 3],
    ["G", 8],
    ["H", 5],
    ["I", 6],
    ["J", 5],
    ["K", 3],
    ["M", 1],
  ]);
  for (const section of norm.sections) {
    expect(section.criteria.map((item) => item.id)).toEqual(section.criteria.map((_, i) => `IKM.${section.id}${i + 1}`));
    expect(section.scoring).toEqual({ kind: "checklist", items: section.criteria.map((item) => item.id) });
  }
  expect(items).toHaveLength(59);
});

test("22 items are knock-outs, and the explanation of that choice names the same ones", () => {
  const knockOuts = items.filter((item) => item.knockOut).map((item) => item.id);
  expect(knockOuts).toHaveLength(22);
  expect(norm.interpretations.find((interpretation) => interpretation.id === "knock-outs")?.about).toEqual(knockOuts);
});

test("the three zeros are clusters A, B and C, shown as one group", () => {
  expect(norm.sections.filter((section) => section.group === "zeros").map((section) => section.id)).toEqual(["A", "B", "C"]);
});

test("every item can be not applicable, and only the earlier improvement points are for the follow-up audit alone", () => {
  expect(items.every((item) => item.mayBeNotApplicable)).toBe(true);
  expect(items.filter((item) => item.appliesTo !== undefined).map(({ id, appliesTo }) => [id, appliesTo])).toEqual([
    ["IKM.M1", ["followUpAudit"]],
  ]);
});

test("readiness asks for 80 percent of the other items and 60 percent of each cluster", () => {
  expect(norm.overall).toEqual({ kind: "readiness", othersPercent: 80, sectionFloorPercent: 60 });
});

test("the pre-audit never presents itself as the mark", () => {
  expect(norm.name.nl).toBe("Pre-audit naar IKM3000-gedachtegoed");
  expect(norm.disclaimers.map((disclaimer) => disclaimer.nl).join(" ")).toMatch(/geen certificaat en verleent geen keurmerk/);
});
