import { describe, expect, test } from "vitest";
import type { Dossier } from "../../src/core/dossier/dossierSchema.ts";
import type { Language, Norm } from "../../src/core/norm/normSchema.ts";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { exampleDossier, exampleNorms } from "../../src/example/exampleDossier.ts";
import { buildDocument } from "../../src/report/buildDocument.ts";
import { aDossier, type DossierBuilder } from "../builders/aDossier.ts";
import { planned } from "../builders/aPlanItem.ts";
import { aDraw, aResult } from "../builders/aSampleDrawn.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import { headingsIn, paragraphsIn } from "./textOf.ts";

const norm = bundledNorm("klantbelang");

function textsOf(dossier: Dossier, of: Norm = norm, language: Language = "nl"): readonly string[] {
  return paragraphsIn(buildDocument(buildReport(dossier, of, { date: "2026-11-20", final: false }), { language }));
}

function spoke(builder: DossierBuilder, id: string, role: string, words: string, quote: "no" | "allowed" | "notAllowed" = "no") {
  const interview = { role, layer: "" as const, department: "", people: 1, consent: "quotes" as const };
  builder.evidence(id, {}, { type: "interview", title: id, interview });
  return builder.run({ kind: "addStatement", id, statement: `${id}-s`, fields: { words, quote }, criteria: { "I.2.f": "supports" } });
}

describe.each(exampleNorms)("the example for %s", (id) => {
  test.each(["nl", "en"] as const)("says of every met criterion what it rests on and whether that is enough, in %s", (language) => {
    const of = bundledNorm(id);
    const { dossier } = exampleDossier({ norm: id, year: 2026, language, normDigest: "0".repeat(64) });
    const model = buildReport(dossier, of, { date: "2026-11-20", final: true });
    const met = model.sections.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings)).filter(({ answer }) => answer === "met");
    const found = model.sections.flatMap(({ signals }) => signals).filter(({ state }) => state === "found");
    const verdicts = textsOf(dossier, of, language).filter((text) =>
      (language === "nl"
        ? /Voldoende onderbouwd\.|Nog niet voldoende onderbouwd\./
        : /Sufficiently supported\.|Not sufficiently supported yet\./
      ).test(text),
    );
    expect(met.length).toBeGreaterThan(20);
    expect(met.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    expect(verdicts).toHaveLength(met.length + found.length);
    for (const text of verdicts) expect(text).toMatch(/[A-Z]+-\d/);
  });

  test("prints the seed, the population and the interval of its sample in both languages", () => {
    for (const language of ["nl", "en"] as const) {
      const { dossier } = exampleDossier({ norm: id, year: 2026, language, normDigest: "0".repeat(64) });
      const texts = textsOf(dossier, bundledNorm(id), language);
      for (const { sample } of Object.values(dossier.evidence)) {
        if (sample !== undefined) expect(texts).toContain(sample.seed);
      }
      expect(texts.some((text) => /^\d+(,|\.)?\d*–\d+((,|\.)\d)? %$/.test(text))).toBe(true);
    }
  });
});

test("a quote stands in quotation marks, what the auditor tells does not, and what may not be quoted is nowhere", () => {
  const builder = aDossier(norm);
  spoke(builder, "INT-01", "KB", "Het plan hangt boven mijn bureau.", "allowed");
  spoke(builder, "INT-02", "KB", "Kent het plan niet.");
  spoke(builder, "INT-03", "KB", "Zeg dit aan niemand.", "notAllowed");
  const texts = textsOf(builder.build());
  expect(texts).toContain("INT-01 (klachtbehandelaar): “Het plan hangt boven mijn bureau.”");
  expect(texts).toContain("INT-02 (klachtbehandelaar): Kent het plan niet.");
  expect(texts.join("\n")).not.toContain("Zeg dit aan niemand");
});

test("a role that begins with an abbreviation keeps its capitals inside a sentence", () => {
  const builder = aDossier(norm);
  for (const id of ["INT-01", "INT-02", "INT-03"]) spoke(builder, id, "IT", `${id} zegt dit.`);
  expect(textsOf(builder.build())).toContain("INT-01 (IT en functioneel beheer): INT-01 zegt dit.");
});

test("what somebody of a small group said stands beside a code alone", () => {
  const builder = aDossier(norm);
  for (const [id, role] of [
    ["INT-01", "TM"],
    ["INT-02", "KC"],
    ["INT-03", "KW"],
  ] as const)
    spoke(builder, id, role, `${id} zegt dit.`);
  const texts = textsOf(builder.build());
  expect(texts).toContain("INT-01: INT-01 zegt dit.");
  expect(texts.filter((text) => text.startsWith("Rol niet genoemd"))).toHaveLength(3);
  expect(texts).toContain("3 groepen samen");
});

test("what is missing and what says otherwise is told in words, also after a reason to let the judgement stand", () => {
  const builder = aDossier(norm)
    .met("I.2.a")
    .evidence("doc", { "I.2.a": "supports" }, { title: "DOC-01 Beleid" })
    .evidence("obs", { "I.2.a": "contradicts" }, { type: "observation", title: "OBS-1 Balie" })
    .rationale("I.2.a", "De balie liep achter, het beleid niet.");
  const text = textsOf(builder.build()).join("\n");
  expect(text).toContain("Nog niet voldoende onderbouwd.");
  expect(text).toContain("Nog 1 interview dat dit steunt. De tegenspraak (OBS-1) is gewogen in de onderbouwing hierboven.");
  expect(text).toContain("1 criterium is voldaan terwijl het bewijs tekortschiet: I.2.a.");
});

test("a sample of 27 of 30 says that it reaches 90 % and does not prove it, with its replacements and no name of a customer", () => {
  const builder = aDossier(norm).evidence("sam", { "IV.1.a": "supports" }, { type: "fileSample", title: "SAM-1 Dossiers" });
  builder
    .run(aDraw("sam", 30, 1))
    .run({ kind: "replaceFile", id: "sam", file: "f30", replacement: "why", reason: "Het dossier is vernietigd." });
  for (const [index, file] of [...Array.from({ length: 29 }, (_, at) => `f${at + 1}`), "r1"].entries())
    builder.run(aResult("sam", file, "IV.1.a", index < 27 ? "shows" : "showsNot"));
  builder.run({ kind: "noteFile", id: "sam", file: "f1", text: "Mevrouw De Wit belde zelf." });
  const texts = textsOf(builder.build());
  const text = texts.join("\n");
  expect(text).toContain(
    "27 van 30 dossiers: 90 % (met 95 % zekerheid tussen 74,4 en 96,5 %). Dat haalt 90 %, maar bewijst het niet voor alle dossiers.",
  );
  expect(texts).toContain("74,4–96,5 %");
  expect(texts).toContain("2026-09-15");
  expect(texts).toContain("Het dossier is vernietigd.");
  expect(text).toContain("30 dossiers: als er geen enkel misgaat, is met 95 % zekerheid minstens 90 % van alle dossiers in orde.");
  expect(text).not.toContain("De Wit");
  expect(texts.filter((one) => one === "IV.1.a").length).toBeGreaterThanOrEqual(3);
});

test("a criterion for which the norm names no share says so, and never that the files prove it", () => {
  const builder = aDossier(norm)
    .evidence("sam", { "I.2.d": "supports" }, { type: "fileSample", title: "SAM-1 Dossiers" })
    .run(aDraw("sam", 2));
  const withFiles = (...seen: readonly ("shows" | "showsNot" | "doesNotOccur")[]) => {
    for (const [index, each] of seen.entries()) builder.run(aResult("sam", `f${index + 1}`, "I.2.d", each));
    return textsOf(builder.build());
  };
  expect(withFiles("doesNotOccur", "doesNotOccur")).toContain("Dit kwam in geen van de dossiers voor. De steekproef zegt er niets over.");
  const noShare = "De norm noemt hier geen aandeel. De auditor weegt in het oordeel wat de dossiers laten zien.";
  expect(withFiles("shows", "showsNot")).toContain(noShare);
  builder.run(aResult("sam", "f1", "I.2.d", "shows", true));
  expect(textsOf(builder.build())).toContain(
    "Ernstige schade in 1 dossier. De norm noemt hier geen aandeel; de auditor weegt dit in het oordeel.",
  );
});

test("a document stands in the register with its version, owner and pages, a survey with its margin, an observation with what was seen", () => {
  const builder = aDossier(norm)
    .evidence(
      "doc",
      { "I.2.a": "supports" },
      { title: "DOC-01 Beleid", document: { version: "2.1", owner: "Directie", received: "2026-03-04", location: "Intranet" } },
    )
    .evidence("obs", { "I.3.a": "supports" }, { type: "observation", title: "OBS-1 Balie", observation: { kind: "site", time: "10:30" } })
    .evidence(
      "voice",
      {},
      {
        type: "customerVoice",
        title: "VOC-1 Enquête",
        voice: { method: "survey", question: "Bent u tevreden?", asked: 800, answered: 320, result: { kind: "share", hits: 250 } },
      },
    );
  builder.run({ kind: "citeEvidence", id: "doc", criterion: "I.2.a", cited: "p. 4" });
  builder.run({ kind: "citeEvidence", id: "obs", criterion: "I.3.a", cited: "De folder ligt op de balie." });
  const texts = textsOf(builder.build());
  const text = texts.join("\n");
  expect(text).toContain("Versie 2.1. Eigenaar: Directie. Ontvangen op 4 mrt 2026. Vindplaats: Intranet.");
  expect(texts).toContain("I.2.a (p. 4)");
  expect(text).toContain("Op locatie. Om 10:30.");
  expect(texts).toContain("I.3.a: De folder ligt op de balie.");
  expect(text).toContain("78,1 % (met 95 % zekerheid tussen 73,3 en 82,3 %). 320 antwoorden. 40 % van wie gevraagd is, antwoordde.");
});

test("documents that were asked for and not available are named among what was done and counted as a limitation", () => {
  const builder = aDossier(norm).run(planned("p", "document", { title: "Klachtenreglement", who: "KC" }));
  builder.run({ kind: "movePlanItems", ids: ["p"], status: "notAvailable" });
  const text = textsOf(builder.build()).join("\n");
  expect(text).toContain("1 document gevraagd, 0 ontvangen.");
  expect(text).toContain("Niet beschikbaar: Klachtenreglement.");
  expect(text).toContain("1 gevraagd document was niet beschikbaar.");
});

test("without interviews there is no chapter about them, and the numbers of chapters stay consecutive", () => {
  const model = buildReport(aDossier(norm).build(), norm, { date: "2026-11-20", final: false });
  const first = headingsIn(buildDocument(model, { language: "nl" })).filter(({ level }) => level === 1);
  expect(first.map(({ text }) => text)).not.toContain("5 Interviews");
  expect(first.slice(2).map(({ text }) => Number.parseInt(text, 10))).toEqual(first.slice(2).map((_, index) => index + 1));
});
