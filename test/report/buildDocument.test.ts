import { describe, expect, test } from "vitest";
import type { Dossier } from "../../src/core/dossier/dossierSchema.ts";
import type { Language, Norm } from "../../src/core/norm/normSchema.ts";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { exampleDossier } from "../../src/example/exampleDossier.ts";
import { buildDocument } from "../../src/report/buildDocument.ts";
import type { ReportDefinition } from "../../src/report/pdf/node.ts";
import { aDossier } from "../builders/aDossier.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import { headingsIn, nodesIn, paragraphsIn } from "./textOf.ts";

const klantbelang = bundledNorm("klantbelang");
const ikm = bundledNorm("ikm3000");

function documentOf(dossier: Dossier, norm: Norm, language: Language): ReportDefinition {
  return buildDocument(buildReport(dossier, norm, { date: "2026-11-20", final: true }), { language });
}
function example(norm: "klantbelang" | "ikm3000", language: Language, inLanguage: Language = language): ReportDefinition {
  const { dossier } = exampleDossier({ norm, year: 2026, language, normDigest: "0".repeat(64) });
  return documentOf(dossier, norm === "klantbelang" ? klantbelang : ikm, inLanguage);
}

describe.each(["klantbelang", "ikm3000"] as const)("the report on the example for %s", (norm) => {
  test("states by itself, in either language, that it is not a certificate", () => {
    expect(paragraphsIn(example(norm, "nl"))).toContain("Dit rapport is geen certificaat.");
    expect(paragraphsIn(example(norm, "en"))).toContain("This report is not a certificate.");
  });

  test("says that scores show conditions and not every complaint, and that an audit samples", () => {
    const dutch = paragraphsIn(example(norm, "nl")).join("\n");
    expect(dutch).toContain("niet zien dat elke klacht goed is behandeld");
    expect(dutch).toContain("Een audit werkt met steekproeven");
    for (const { nl } of (norm === "klantbelang" ? klantbelang : ikm).disclaimers) expect(dutch).toContain(nl);
  });

  test("numbers its chapters one after the other, every one a heading of the first level, the cover's title included", () => {
    const first = headingsIn(example(norm, "nl")).filter(({ level }) => level === 1);
    expect(first.map(({ text }) => text.replace(/^\d+ /, "")).slice(2)).toEqual([
      "Samenvatting",
      "Opdracht en werkwijze",
      "Scorebeeld",
      norm === "klantbelang" ? "Bevindingen per onderdeel" : "Bevindingen per cluster",
      ...(norm === "klantbelang" ? ["Klachtenregister"] : []),
      "Interviews",
      "Verbeterplan",
      "Oordeel en vervolg",
      "Bijlagen",
    ]);
    expect(first.slice(2).map(({ text }) => Number.parseInt(text, 10))).toEqual(
      norm === "klantbelang" ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : [1, 2, 3, 4, 5, 6, 7, 8],
    );
  });

  test("has the same headings in the same order in both languages", () => {
    const levels = (language: Language) => headingsIn(example(norm, language)).map(({ level, listed }) => `${level}${listed}`);
    expect(levels("en")).toEqual(levels("nl"));
  });

  test("holds no Dutch when it is English, and no words of the program in the other language", () => {
    const english = paragraphsIn(example(norm, "en")).join("\n");
    expect(english.match(/\b(het|een|van|niet|voor|zijn|wordt|klacht|klachten|onderdeel|bijlage|voldaan|bewijs)\b/gi) ?? []).toEqual([]);
    const dutch = paragraphsIn(example(norm, "nl")).join("\n");
    expect(dutch.match(/\b(the|of the|evidence|criterion|improvement|still open|not met)\b/gi) ?? []).toEqual([]);
  });

  test("gives every criterion its own block with its rationale", () => {
    const { dossier } = exampleDossier({ norm, year: 2026, language: "nl", normDigest: "0".repeat(64) });
    const text = paragraphsIn(example(norm, "nl")).join("\n");
    for (const { auditor } of Object.values(dossier.answers)) {
      for (const line of (auditor?.rationale ?? "").split("\n")) expect(text).toContain(line.trim());
    }
  });
});

test("what people typed in another language than the report's is marked as such, the rest is not", () => {
  const nodes = example("klantbelang", "nl", "en").content.flatMap(nodesIn);
  const marked = nodes.filter((node) => typeof node === "object" && "lang" in node && node.lang === "nl-NL");
  expect(marked.length).toBeGreaterThan(100);
  expect(
    example("klantbelang", "nl")
      .content.flatMap(nodesIn)
      .some((node) => typeof node === "object" && "lang" in node),
  ).toBe(false);
});

test("a pre-audit calls itself after the ideas of IKM3000 and shows the three zeros apart from the other clusters", () => {
  const document = example("ikm3000", "nl");
  expect(document.title).toContain("Pre-audit naar IKM3000-gedachtegoed");
  const second = headingsIn(document).map(({ text }) => text);
  expect(second.indexOf("De drie nullen")).toBeGreaterThan(-1);
  expect(second.indexOf("De overige clusters")).toBeGreaterThan(second.indexOf("De drie nullen"));
  expect(paragraphsIn(document).join("\n")).toContain("Dit is een advies. Over een keurmerk beslist de keurmerkhouder.");
});

test("the raw sum of the additive section is printed beside its score", () => {
  expect(paragraphsIn(example("klantbelang", "nl")).join("\n")).toContain("Opgeteld 3 van 5 punten.");
  const nothing = paragraphsIn(
    documentOf(aDossier(klantbelang).notMet("IV.1.a", "IV.2.a", "IV.3.a", "IV.4.a").build(), klantbelang, "en"),
  ).join("\n");
  expect(nothing).toContain("Added up 0 of 5 points. The lowest score on the scale is 1, also with fewer points.");
});

test("an open criterion is called open, never not met, and the score is told as a range", () => {
  const text = paragraphsIn(documentOf(aDossier(klantbelang).build(), klantbelang, "nl")).join("\n");
  expect(text).toContain("Score 1, kan nog 5 worden");
  expect(text).not.toContain("Niet voldaan");
  expect(text).toContain("Indicatief gemiddelde 1,0 tot 5,0");
});

test("the mean is left out everywhere when the dossier switches it off", () => {
  const text = paragraphsIn(
    documentOf(
      aDossier(klantbelang)
        .run({ kind: "editReportSettings", changes: { showOverall: false } })
        .build(),
      klantbelang,
      "nl",
    ),
  ).join("\n");
  expect(text).not.toContain("gemiddelde van de onderdelen");
  expect(text).not.toContain("Indicatief gemiddelde");
});

test("a found warning sign is named where it caps the score, with the right of reply", () => {
  const dossier = aDossier(klantbelang)
    .signal("I.1.a", "found")
    .run({ kind: "writeSignal", signal: "I.1.a", field: "rightOfReply", text: "Wij zien dat anders." })
    .build();
  const text = paragraphsIn(documentOf(dossier, klantbelang, "nl")).join("\n");
  expect(text).toContain("Een gevonden waarschuwingssignaal (I.1.a) houdt de score op 1.");
  expect(text).toContain("Hoor en wederhoor. Wij zien dat anders.");
});

test("a self-assessment says that no independent auditor took part", () => {
  const text = paragraphsIn(documentOf(aDossier(klantbelang, "selfAssessment").build(), klantbelang, "nl")).join("\n");
  expect(text).toContain("Er is geen onafhankelijke auditor bij betrokken geweest.");
});

test("a draft carries its mark and a final report does not", () => {
  expect(documentOf(aDossier(klantbelang).build(), klantbelang, "nl").draftMark).toBe("CONCEPT");
  expect(documentOf(aDossier(klantbelang).build(), klantbelang, "en").draftMark).toBe("DRAFT");
  expect(example("klantbelang", "nl").draftMark).toBeUndefined();
});

test("a picture that is no PNG or JPEG is left off the cover", () => {
  const model = buildReport(aDossier(klantbelang).build(), klantbelang, { date: "2026-11-20", final: false });
  const pictures = (logo: Uint8Array) =>
    buildDocument(model, { language: "nl", logo }).content.filter((node) => typeof node === "object" && "image" in node).length;
  expect(pictures(new TextEncoder().encode("<svg/>"))).toBe(0);
  expect(pictures(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBe(1);
});

test("names of the team and owners are printed, a long title is cut on the summary and whole in the plan", () => {
  const title = `${"Een lange titel ".repeat(10)}met een einde`;
  const dossier = aDossier(klantbelang)
    .notMet("I.2.a")
    .member("Noor de Lange", { role: "leadAuditor" })
    .point("p", ["I.2.a"], { title })
    .build();
  const said = paragraphsIn(documentOf(dossier, klantbelang, "nl"));
  expect(said).toContain("Noor de Lange");
  expect(said.filter((text) => text.startsWith("Een lange titel") && text.endsWith("…"))).toHaveLength(1);
  expect(said).toContain(`1. ${title}`);
});
