import { expect, test } from "vitest";
import { evidenceByCriterion, presentEvidence } from "../../../src/core/dossier/evidenceFor.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");

test("evidence is ordered by title, with numbers as numbers and capitals and accents aside", () => {
  const builder = aDossier(norm);
  for (const title of ["INT-10", "doc-2", "INT-9", "École", "DOC-1"]) builder.evidence(title, {});
  expect(presentEvidence(builder.build()).map(({ title }) => title)).toEqual(["DOC-1", "doc-2", "École", "INT-9", "INT-10"]);
});

test("per criterion stands what supports and what contradicts it, removed evidence aside", () => {
  const dossier = aDossier(norm)
    .evidence("b", { "I.2.a": "contradicts", "I.1.a": "supports" })
    .evidence("a", { "I.2.a": "supports" })
    .evidence("gone", { "I.2.a": "supports" })
    .run({ kind: "removeEvidence", id: "gone" })
    .build();
  const linked = evidenceByCriterion(dossier);
  expect(linked.get("I.2.a")?.map(({ evidence, stance }) => [evidence.id, stance])).toEqual([
    ["a", "supports"],
    ["b", "contradicts"],
  ]);
  expect(linked.get("I.1.a")).toHaveLength(1);
  expect(linked.get("I.2.b")).toBeUndefined();
});
