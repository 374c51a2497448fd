import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Dossier } from "../../src/core/dossier/dossierSchema.ts";
import { evidenceByCriterion } from "../../src/core/dossier/evidenceFor.ts";
import type { Norm } from "../../src/core/norm/normSchema.ts";
import { exampleChoices } from "../../src/example/exampleDossier.ts";
import { everyExample, examples, theExample } from "./theExample.ts";

const code = /\b(?:DOC|INT|OBS|REG|SAM|VOC)-\d+\b/g;

test.each(everyExample)("a rationale in the example of $norm $year in $language names only evidence that is linked to it", (chosen) => {
  const { dossier } = theExample(chosen);
  const linked = evidenceByCriterion(dossier);
  const judged = [
    ...Object.entries(dossier.answers).map(([id, { auditor }]) => [id, auditor?.rationale ?? ""] as const),
    ...Object.entries(dossier.signals).map(([id, { rationale }]) => [id, rationale] as const),
  ];
  let named = 0;
  for (const [id, rationale] of judged) {
    const codes = (linked.get(id) ?? []).map(({ evidence }) => evidence.title.split(" ", 1)[0]);
    const mentioned = rationale.match(code) ?? [];
    named += mentioned.length;
    expect(codes, id).toEqual(expect.arrayContaining([...new Set(mentioned)]));
  }
  expect(named).toBeGreaterThan(100);
});

test.each(everyExample)("what counts as met in the example of $norm $year in $language rests on what the norm asks as proof", (chosen) => {
  const { dossier, norm, criteria } = theExample(chosen);
  const linked = evidenceByCriterion(dossier);
  for (const { id, profile } of criteria.filter(({ id }) => dossier.answers[id]?.auditor?.answer === "met")) {
    if (dossier.answers[id]?.override !== undefined) continue;
    const support = (linked.get(id) ?? []).filter(({ stance }) => stance === "supports").map(({ evidence }) => evidence);
    expect(restsOn(norm, profile, id, support), `${id} ${profile}: ${support.map(({ title }) => title).join(", ")}`).toBe(true);
  }
});

test.each(everyExample)("a contradiction in the example of $norm $year in $language is taken up in the rationale", (chosen) => {
  const { dossier, criteria } = theExample(chosen);
  const linked = evidenceByCriterion(dossier);
  for (const { id } of criteria) {
    const judgement = dossier.answers[id]?.auditor;
    if (judgement?.answer !== "met") continue;
    for (const { evidence, stance } of linked.get(id) ?? []) {
      if (stance === "contradicts") expect(judgement.rationale, id).toContain(evidence.title.split(" ", 1)[0]);
    }
  }
});

test.each(examples)("the attachments of the example of $norm in $language are what their digests say, and small", (chosen) => {
  const { dossier, attachments } = theExample(chosen);
  expect(attachments.length).toBeGreaterThanOrEqual(4);
  for (const { sha256, bytes } of attachments) expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
  const listed = Object.values(dossier.evidence).flatMap((item) => Object.values(item.attachments));
  expect(listed.map(({ sha256, sizeBytes, name }) => [sha256, sizeBytes, name]).sort()).toEqual(
    attachments.map(({ sha256, bytes, name }) => [sha256, bytes.length, name]).sort(),
  );
  expect(listed.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)).toBeLessThan(60_000);
});

test.each(exampleChoices)("the two languages of the example of $norm $year tell the same facts", (choice) => {
  const dutch = textsOf(theExample({ ...choice, language: "nl" }).dossier);
  const english = textsOf(theExample({ ...choice, language: "en" }).dossier);
  expect([...english.keys()]).toEqual([...dutch.keys()]);
  for (const [place, text] of dutch) {
    expect(english.get(place)?.match(code)?.sort(), place).toEqual(text.match(code)?.sort());
    expect(numbersIn(english.get(place) ?? ""), place).toEqual(expect.arrayContaining([...numbersIn(text)]));
  }
});

test.each(everyExample)("the example of $norm $year in $language is the same every time, and no two things share an id", (chosen) => {
  const { dossier } = theExample(chosen);
  expect(theExample(chosen).dossier).toEqual(dossier);
  const groups = [dossier.team, dossier.evidence, dossier.points, dossier.plan.items];
  const statements = Object.values(dossier.evidence).map((item) => item.statements ?? {});
  const ids = [dossier.id, ...[...groups, ...statements].flatMap((group) => Object.keys(group))];
  expect(ids.length).toBeGreaterThan(35);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("the Klantbelang example is rich enough to show everything", () => {
  const { dossier } = theExample({ norm: "klantbelang", language: "nl" });
  expect(Object.keys(dossier.evidence).length).toBeGreaterThanOrEqual(40);
  expect(Object.keys(dossier.points).length).toBeGreaterThanOrEqual(12);
  expect(new Set(Object.values(dossier.evidence).map(({ type }) => type)).size).toBe(6);
  const rationales = Object.values(dossier.answers).map(({ auditor }) => auditor?.rationale ?? "");
  expect(new Set(rationales.filter((text) => text !== "")).size).toBe(rationales.length - 1);
});

/** Every text of a dossier by its place, without the ids, which differ by language. */
function textsOf({ assignment, answers, signals, evidence, points, plan }: Dossier): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const collect = (place: string, value: unknown): void => {
    if (typeof value === "string") texts.set(place, value);
    else if (typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value)) collect(`${place}/${key}`, part);
    }
  };
  collect("assignment", assignment);
  collect("answers", answers);
  collect("signals", signals);
  for (const {
    id: _,
    title,
    links,
    attachments: __,
    register,
    questions = {},
    statements = {},
    sample,
    files = {},
    ...item
  } of Object.values(evidence)) {
    const definition = evidence[register?.definitionEvidence ?? ""]?.title;
    const figures = register && { ...register, definitionEvidence: definition };
    const told = { questions: Object.values(questions), statements: Object.values(statements) };
    // The register has other words for a channel in each language, so that other files are drawn.
    const drawn = { ...sample, populationSha256: undefined, draw: undefined };
    const judged = Object.values(files).map(({ results, note, replacements = {} }) => {
      const reasons = Object.values(replacements).map(({ reason }) => reason);
      return { results, note, reasons };
    });
    collect(`evidence/${title.split(" ", 1)[0]}`, { ...item, ...told, title, links, figures, drawn, judged });
  }
  collect("plan/roles", plan.roles);
  for (const [place, { id: _, evidence: became, ...item }] of Object.values(plan.items).entries()) {
    collect(`plan/${place}`, { ...item, became: evidence[became ?? ""]?.title });
  }
  for (const { id: _, history, ...point } of Object.values(points)) {
    const steps = Object.values(history).map(({ evidence: __, ...step }) => step);
    collect(`points/${point.number}`, { ...point, steps });
  }
  return texts;
}

/** Numbers above twelve, which both languages write in figures; times of day aside. */
function numbersIn(text: string): readonly string[] {
  const plain = text.replaceAll(/\d+\.\d\d uur|\d+(?:\.\d\d)? [ap]m/g, "").replaceAll(/(?<=\d)[.,](?=\d)/g, "");
  return [...new Set(plain.match(/\d+/g))].filter((number) => Number(number) > 12).sort();
}

type Support = Dossier["evidence"][string];

/** Layers are named in the source of an interview, between parentheses. */
function restsOn(norm: Norm, profile: string, id: string, support: readonly Support[]): boolean {
  const interviews = support.filter(({ type }) => type === "interview");
  const artefacts = support.length - interviews.length;
  const layers = new Set(interviews.map(({ source }) => /\((.+)\)$/.exec(source)?.[1])).size;
  const rule = norm.evidenceProfiles[profile]?.rule;
  switch (rule?.kind) {
    case "standard":
      return artefacts >= rule.artefacts && interviews.length >= rule.interviews;
    case "culture": {
      const alone = rule.interviewsAlone;
      if (alone?.criteria.includes(id)) return interviews.length >= alone.interviews && layers >= alone.layers;
      return interviews.length >= rule.interviews && layers >= rule.layers && artefacts >= rule.artefacts;
    }
    case "measured":
      return (["register", "document"] as const).every((wanted) => support.some(({ type }) => type === wanted));
    case "fileSample":
      return support.some(({ type }) => type === "fileSample") && interviews.length >= rule.interviews;
    case "warningSign":
    case undefined:
      return false;
  }
}
