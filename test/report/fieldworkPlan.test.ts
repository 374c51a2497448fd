import { expect, test } from "vitest";
import type { Dossier } from "../../src/core/dossier/dossierSchema.ts";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { buildDocument } from "../../src/report/buildDocument.ts";
import { aDossier } from "../builders/aDossier.ts";
import { planned } from "../builders/aPlanItem.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import { headingsIn, paragraphsIn } from "./textOf.ts";

const norm = bundledNorm("klantbelang");
const documentOf = (dossier: Dossier, language: "nl" | "en" = "nl") =>
  buildDocument(buildReport(dossier, norm, { date: "2026-11-20", final: false }), { language });

test("a report without a plan has no annex about it", () => {
  expect(headingsIn(documentOf(aDossier(norm).build())).map(({ text }) => text)).not.toContain("Plan van het veldwerk");
});

test("the plan is an annex: interviews per group, documents with their state, and what else was planned", () => {
  const dossier = aDossier(norm)
    .run({ kind: "setRoleGroup", role: "KB", changes: { size: 40 } })
    .run(planned("i1", "interview", { title: "Anna", role: "KB", date: "2026-03-10" }))
    .run(planned("d1", "document", { title: "Klachtenreglement", due: "2026-03-02" }, ["I.2.a"]))
    .run({ kind: "movePlanItems", ids: ["d1"], status: "notAvailable" })
    .run(planned("o1", "observation", { title: "Balie" }, ["I.3.a"]))
    .build();
  expect(headingsIn(documentOf(dossier)).map(({ text }) => text)).toContain("Plan van het veldwerk");
  const text = paragraphsIn(documentOf(dossier)).join("\n");
  expect(text).toContain("Klachtbehandelaar\n40\n7\n1\n0");
  expect(text).toContain("Klachtenreglement\n2 mrt 2026\nNiet beschikbaar\nI.2.a");
  expect(text).toContain("Balie\nWaarneming");
  expect(text).not.toContain("Anna");
  expect(paragraphsIn(documentOf(dossier, "en")).join("\n")).toContain("Complaint handler\n40\n7\n1\n0");
});

test("groups of fewer than three people are told together, so that none points at a person", () => {
  const dossier = aDossier(norm)
    .run({ kind: "setRoleGroup", role: "KC", changes: { size: 2 } })
    .run({ kind: "setRoleGroup", role: "IA", changes: { size: 1 } })
    .run({ kind: "setRoleGroup", role: "KB", changes: { size: 3 } })
    .build();
  const text = paragraphsIn(documentOf(dossier)).join("\n");
  expect(text).toContain("2 groepen van minder dan drie mensen, samen\n–\n3\n0\n0");
  expect(text).toContain("Klachtbehandelaar\n3\n3\n0\n0");
  expect(text).not.toContain("Klachtencoördinator\n2");
  expect(text).not.toContain("Interne audit\n1\n1");
});
