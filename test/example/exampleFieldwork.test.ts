import { expect, test } from "vitest";
import { runCommand } from "../../src/core/dossier/commands/runCommand.ts";
import { evidenceByCriterion, presentEvidence } from "../../src/core/dossier/evidenceFor.ts";
import { questionsOfRole } from "../../src/core/dossier/questionsOfRole.ts";
import { strongest } from "../../src/core/dossier/stancesOf.ts";
import { roleCoverage } from "../../src/core/evidence/coverage.ts";
import { rolePlan } from "../../src/core/evidence/rolePlan.ts";
import { allSufficiency } from "../../src/core/evidence/sufficiency.ts";
import { documentParts } from "../../src/example/klantbelang/documentParts.ts";
import { klantbelangContent } from "../../src/example/klantbelang/klantbelangContent.ts";
import { seen } from "../../src/example/klantbelang/seen.ts";
import { examples, theExample } from "./theExample.ts";

const klantbelang = examples.filter(({ norm }) => norm === "klantbelang");

test.each(klantbelang)("the fieldwork of the example in $language counts 26 interviews with 33 people", (chosen) => {
  const interviews = presentEvidence(theExample(chosen).dossier).filter(({ type }) => type === "interview");
  const codes = interviews.map(({ title }) => title.split(" ", 1)[0]);
  expect(codes).toEqual(Array.from({ length: 26 }, (_, index) => `INT-${String(index + 1).padStart(2, "0")}`));
  expect(interviews.reduce((sum, { interview }) => sum + (interview?.people ?? 0), 0)).toBe(33);
});

test.each(klantbelang)(
  "the example in $language counts 34 documents, eight observations of three kinds and three voices of customers",
  (chosen) => {
    const evidence = presentEvidence(theExample(chosen).dossier);
    const documents = evidence.filter(({ type }) => type === "document");
    expect(documents.map(({ title }) => title.split(" ", 1)[0])).toEqual(
      Array.from({ length: 34 }, (_, index) => `DOC-${String(index + 1).padStart(2, "0")}`),
    );
    for (const { title, source, document, links } of documents) {
      expect(document, title).toMatchObject({ owner: source, received: expect.stringMatching(/^2026-09-/) });
      expect(document?.location, title).not.toBe("");
      expect(Object.keys(links).length, title).toBeGreaterThan(0);
    }
    expect(documents.filter(({ links }) => Object.values(links).some(({ cited }) => cited !== undefined)).length).toBeGreaterThan(25);
    const kinds = evidence.flatMap(({ observation }) => observation?.kind ?? []);
    expect(kinds).toHaveLength(8);
    expect(new Set(kinds).size).toBe(3);
    for (const { type, title, links } of evidence) {
      if (type === "observation") expect(Object.values(links).filter(({ cited }) => cited !== undefined).length, title).toBeGreaterThan(0);
    }
    const voices = evidence.flatMap(({ voice }) => (voice === undefined ? [] : [voice]));
    expect(voices).toHaveLength(3);
    for (const { asked, answered } of voices) expect(answered).toBeLessThanOrEqual(asked);
  },
);

test("every page cited and everything seen in the example is of a criterion that the evidence is linked to", () => {
  const { evidence } = klantbelangContent;
  const pages = Object.entries(documentParts).map(([code, { cited }]) => [code, cited] as const);
  for (const [code, cited] of [...pages, ...Object.entries(seen)]) {
    const { supports = [], contradicts = [], neutral = [] } = evidence[code] ?? {};
    expect([...supports, ...contradicts, ...neutral], code).toEqual(expect.arrayContaining(Object.keys(cited)));
  }
});

test.each(klantbelang)(
  "every interview of the example in $language tells when, how long, with whose consent, and what was asked",
  (chosen) => {
    const { dossier, norm } = theExample(chosen);
    for (const { title, type, interview, questions = {}, statements = {} } of presentEvidence(dossier)) {
      if (type !== "interview") continue;
      expect(interview, title).toMatchObject({ startsAt: expect.stringMatching(/^\d\d:\d\d$/), workedUp: true });
      expect(interview?.spentSeconds, title).toBeGreaterThan(0);
      expect(["notes", "quotes"], title).toContain(interview?.consent);
      const forRole = new Map(questionsOfRole(norm, interview?.role ?? "", dossier.kind).map(({ key, judged }) => [key, judged?.id]));
      const asked = Object.entries(questions);
      expect(asked.length, title).toBeGreaterThanOrEqual(3);
      expect(asked.length, title).toBeLessThanOrEqual(6);
      for (const [key, { own, note, criteria }] of asked) {
        expect(note, `${title} ${key}`).not.toBe("");
        if (own !== "") continue;
        expect([...forRole.keys()], title).toContain(key);
        expect(Object.keys(criteria), `${title} ${key}`).toEqual([forRole.get(key)].filter((id) => id !== undefined));
      }
      expect(Object.keys(statements).length, title).toBeGreaterThanOrEqual(1);
      expect(Object.keys(statements).length, title).toBeLessThanOrEqual(3);
    }
  },
);

test.each(klantbelang)("what a statement of the example in $language says of a criterion, the interview says too", (chosen) => {
  const { dossier } = theExample(chosen);
  let told = 0;
  for (const { title, interview, links, questions = {}, statements = {} } of presentEvidence(dossier)) {
    for (const { words, criteria, quote, question } of Object.values(statements)) {
      told += 1;
      if (quote === "allowed") expect(interview?.consent, words).toBe("quotes");
      if (question !== undefined) expect(Object.keys(questions), words).toContain(question);
      for (const [id, stance] of Object.entries(criteria)) {
        expect(links[id]?.stance, `${title} ${id}`).toBe(strongest(links[id]?.stance, stance));
      }
    }
  }
  expect(told).toBeGreaterThan(50);
});

test.each(klantbelang)("laying out all questions of the norm changes nothing about those that the example in $language asked", (chosen) => {
  const { dossier, norm } = theExample(chosen);
  for (const { id, type, questions = {} } of presentEvidence(dossier)) {
    if (type !== "interview") continue;
    const draft = structuredClone(dossier);
    expect(runCommand(draft, { kind: "prepareInterview", id, by: "A", at: "2026-10-01T10:00:00.000Z" }, norm)).toBeUndefined();
    expect(draft.evidence[id]?.questions).toMatchObject(questions);
  }
});

test.each(klantbelang)("the example in $language tells nine role groups apart and takes the three smallest together", (chosen) => {
  const { dossier, norm } = theExample(chosen);
  const groups = Object.entries(dossier.plan.roles).map(([role, { size }]) => ({ role, size }));
  const { roles, suppressed } = roleCoverage(dossier, norm, groups);
  expect(roles.map(({ role }) => role)).toEqual(["TM", "KB", "KCM", "LM", "HR", "KW", "PM", "IT", "MC"]);
  expect(suppressed).toEqual({ roles: 3, held: 3 });
  expect(rolePlan(dossier, norm).roles.filter(({ toPlan }) => toPlan > 0)).toEqual([]);
});

test.each(klantbelang)("everything planned in the example in $language became evidence, except what has a reason", (chosen) => {
  const { plan, evidence } = theExample(chosen).dossier;
  const items = Object.values(plan.items);
  const became = items.flatMap((item) => (item.evidence === undefined ? [] : [evidence[item.evidence]]));
  expect(new Set(became).size).toBe(Object.keys(evidence).length - 1);
  for (const item of items.filter((each) => each.evidence === undefined)) expect(item.note, item.title).not.toBe("");
  const open = items.filter((item) => item.evidence === undefined).map(({ status }) => status);
  expect(open.sort()).toEqual(["cancelled", "notAvailable", "requested"]);
});

test.each(klantbelang)("everything met in the example in $language is sufficiently supported, culture by interviews alone", (chosen) => {
  const { dossier, norm } = theExample(chosen);
  const weighed = new Map(allSufficiency(dossier, norm).map((one) => [one.id, one]));
  const met = Object.entries(dossier.answers).filter(([, { auditor }]) => auditor?.answer === "met");
  expect(met.filter(([id]) => weighed.has(id)).length).toBeGreaterThan(50);
  expect(met.map(([id]) => id).filter((id) => weighed.get(id)?.sufficient === false)).toEqual([]);
  const types = evidenceByCriterion(dossier)
    .get("I.2.f")
    ?.map(({ evidence }) => evidence.type);
  expect(new Set(types)).toEqual(new Set(["interview"]));
});

test.each(klantbelang)(
  "of the two contradictions of the example in $language one is resolved in a rationale and one is left open",
  (chosen) => {
    const { dossier, norm } = theExample(chosen);
    const both = [...evidenceByCriterion(dossier)].filter(([, linked]) =>
      (["supports", "contradicts"] as const).every((wanted) => linked.some(({ stance }) => stance === wanted)),
    );
    expect(both.map(([id]) => id).sort()).toEqual(["III.5.f", "IV.4.a"]);
    expect(dossier.answers["IV.4.a"]?.auditor).toMatchObject({ answer: "met", rationale: expect.stringContaining("REG-5") });
    const unresolved = allSufficiency(dossier, norm).filter(({ contradictions }) => contradictions.length > 0);
    expect(unresolved.map(({ id }) => id)).toEqual(["III.5.f"]);
    expect(dossier.answers["III.5.f"]?.auditor?.answer).toBeUndefined();
  },
);
