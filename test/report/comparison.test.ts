import { expect, test } from "vitest";
import { type ComparedAudit, comparedDossier } from "../../src/core/comparison/comparedAudit.ts";
import type { Language, Norm } from "../../src/core/norm/normSchema.ts";
import { itemIds } from "../../src/core/norm/sameItems.ts";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { buildDocument } from "../../src/report/buildDocument.ts";
import { comparisonDocument } from "../../src/report/comparison/comparisonDocument.ts";
import { fontsFromDisk } from "../../src/report/fontsFromDisk.ts";
import { renderReport } from "../../src/report/renderReport.ts";
import { nextVersion } from "../builders/nextVersion.ts";
import { theExample } from "../example/theExample.ts";
import { faultsIn } from "./pdf/structureFaults.ts";
import { headingsIn, paragraphsIn } from "./textOf.ts";

function exampleOf(year: number, language: Language = "nl"): ComparedAudit {
  const { dossier, norm } = theExample({ norm: "klantbelang", year, language });
  return comparedDossier(dossier, norm);
}
const three = (language: Language = "nl") => [2024, 2025, 2026].map((year) => exampleOf(year, language));
const date = "2026-11-20";

test("the comparable share stands first, before any score", () => {
  const [title, , share] = paragraphsIn(comparisonDocument(three(), { language: "nl", date }));
  expect(title).toBe("Vergelijking van audits");
  expect(share).toBe("Vergelijkbaar: 184 van 184 criteria (100,0\u00a0%), geteld over alle vergelijkingen hieronder.");
});

test("per pair of years the scores that moved, the counts, and both rationales are told", () => {
  const text = paragraphsIn(comparisonDocument(three(), { language: "nl", date })).join("\n");
  expect(text).toContain("Van 2024 naar 2025");
  expect(text).toContain("Scores: I van 1 naar 2, II van 2 naar 3, III van 1 naar 2 en IV van 3 naar 2.");
  const [earlier, later] = [exampleOf(2024), exampleOf(2025)];
  for (const audit of [earlier, later]) expect(text).toContain(audit.audit.rationales.auditor["I.2.e"]?.split("\n")[0]);
});

test("another edition of the norm is said to be not comparable and nothing is called a change", () => {
  const [first, second] = [exampleOf(2024), exampleOf(2025)];
  const newer = { ...second, audit: { ...second.audit, norm: { ...second.audit.norm, version: "2030" } } };
  const text = paragraphsIn(comparisonDocument([first, newer], { language: "en", date })).join("\n");
  expect(text).toContain("Comparable: 0 of 184 criteria (0.0%).");
  expect(text).toContain("different editions of the norm");
  expect(text).not.toMatch(/Answers: \d/);
});

test("an edition that says what is the same is compared in that share alone: answers, and no score", () => {
  const [first, second] = [exampleOf(2024), exampleOf(2025)];
  // All but the whole second section.
  const other = itemIds(first.audit.norm).filter((id) => id.startsWith("II."));
  const norm = { ...nextVersion(first.audit.norm, { other }), sections: numberedAnew(first.audit.norm) };
  const text = paragraphsIn(comparisonDocument([first, { ...second, audit: { ...second.audit, norm } }], { language: "nl", date }));
  expect(text[2]).toMatch(/^Vergelijkbaar: \d+ van \d+ criteria \(\d+,\d\u00a0%\)\.$/);
  expect(text[2]).not.toContain(": 0 van");
  const all = text.join("\n");
  expect(all).toContain("Wel vergeleken zijn de antwoorden op criteria die volgens de nieuwere uitgave hetzelfde zijn.");
  expect(all).toContain("(in 2024: I.2.e)");
  expect(all).not.toContain("Scores: ");
  expect(all).not.toMatch(/\(in 2024: II\./);
});

/** The same sections, every criterion printed under another number. */
function numberedAnew({ sections }: Norm): Norm["sections"] {
  return sections.map((section) => ({ ...section, criteria: section.criteria.map((one) => ({ ...one, ref: `N${one.ref}` })) }));
}

test("the row that sums up is a mean where every audit has one, and an overall picture beside another kind of norm", () => {
  const { dossier, norm } = theExample({ norm: "ikm3000", language: "nl" });
  const text = (audits: readonly ComparedAudit[]) => paragraphsIn(comparisonDocument(audits, { language: "nl", date }));
  expect(text(three())).not.toContain("Totaalbeeld");
  expect(text([exampleOf(2026), comparedDossier(dossier, norm)])).toContain("Totaalbeeld");
});

test("reference values stand with year and source, and say when they cannot be compared", () => {
  const text = paragraphsIn(comparisonDocument(three(), { language: "nl", date })).join("\n");
  for (const part of ["Sector banken", "2017", "4,2", "Openbare sectorrapportage", "Niet vergelijkbaar."]) expect(text).toContain(part);
});

test("a report that is given earlier audits has a chapter that compares them, between the plan and the opinion", () => {
  const { dossier, norm } = theExample({ norm: "klantbelang", language: "nl" });
  const chapters = (earlier: readonly ComparedAudit[]) =>
    headingsIn(buildDocument(buildReport(dossier, norm, { date, final: true, earlier }), { language: "nl" }))
      .filter(({ level }) => level === 1)
      .map(({ text }) => text);
  expect(chapters([exampleOf(2024), exampleOf(2025)]).slice(-4)).toEqual([
    "7 Verbeterplan",
    "8 Vergelijking met eerdere audits",
    "9 Oordeel en vervolg",
    "10 Bijlagen",
  ]);
  expect(chapters([]).join()).not.toContain("Vergelijking");
  // It is never compared with itself.
  expect(chapters([exampleOf(2026)]).join()).not.toContain("Vergelijking");
});

test.each(["nl", "en"] as const)("the comparison is a tagged PDF without a fault, in %s", { timeout: 60_000 }, async (language) => {
  const { bytes } = await renderReport(comparisonDocument(three(language), { language, date }), fontsFromDisk(), () => {});
  expect(await faultsIn(bytes)).toEqual([]);
});
