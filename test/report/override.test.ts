import { expect, test } from "vitest";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { buildDocument } from "../../src/report/buildDocument.ts";
import { aDossier, type DossierBuilder } from "../builders/aDossier.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import { paragraphsIn } from "./textOf.ts";

const norm = bundledNorm("klantbelang");
const said = (builder: DossierBuilder, language: "nl" | "en") =>
  paragraphsIn(buildDocument(buildReport(builder.build(), norm, { date: "2026-11-20", final: false }), { language })).join("\n");
const standing = () =>
  aDossier(norm)
    .met("I.2.a")
    .rationale("I.2.a", "Het reglement is vastgesteld.")
    .run({ kind: "overrideGate", criterion: "I.2.a", reason: "Het stuk ligt bij de notaris." });

test("the reason why a judgement stands on evidence that falls short is printed with the judgement", () => {
  expect(said(standing(), "nl")).toContain("Het bewijs schiet tekort en het oordeel blijft staan. Het stuk ligt bij de notaris.");
  expect(said(standing(), "en")).toContain("The evidence falls short and the judgement stands. Het stuk ligt bij de notaris.");
});

test("a reason that the judgement no longer needs is not printed", () => {
  const supported = standing().evidence("doc", { "I.2.a": "supports" }).evidence("int", { "I.2.a": "supports" }, { type: "interview" });
  expect(said(supported, "nl")).not.toContain("notaris");
  expect(said(standing().notMet("I.2.a"), "nl")).not.toContain("notaris");
});
