import fc from "fast-check";
import { expect, test } from "vitest";
import type { Hit } from "../../../src/core/dossier/searchDossier.ts";
import { searchDossier } from "../../../src/core/dossier/searchDossier.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");

function matched(hit: Hit | undefined): readonly string[] {
  return hit === undefined ? [] : hit.ranges.map(([start, end]) => hit.snippet.slice(start, end));
}

test("search looks through rationales, reasons, signs, evidence, points, assignment and team", () => {
  const dossier = aDossier(norm)
    .rationale("I.2.a", "Er is een zebrapad.")
    .rationale("I.2.b", "Zebra gezien.", "self")
    .run({ kind: "limitScope", criterion: "I.2.c", reason: "Geen zebra beschikbaar." })
    .run({ kind: "writeSignal", signal: "I.1.a", field: "rightOfReply", text: "De zebra ontkent." })
    .evidence("doc", {}, { title: "Beleid", note: "Bladzijde over de zebra." })
    .point("p", [], { recommendation: "Laat de zebra oversteken." })
    .assignment({ scope: "Alle zebra's." })
    .member("sam", { name: "Sam Zebra" })
    .build();
  expect(searchDossier(dossier, norm, "nl", "zebra").map(({ place, path }) => `${place} ${path}`)).toEqual([
    "answer answers/I.2.a/auditor",
    "answer answers/I.2.b/self",
    "answer answers/I.2.c/limitation",
    "signal signals/I.1.a",
    "evidence evidence/doc",
    "point points/p",
    "assignment assignment/scope",
    "team team/sam",
  ]);
});

test("search looks through the notes, own questions and statements of interviews, not through removed statements", () => {
  const interview = { role: "KB", layer: "" as const, department: "", people: 1 };
  const statement = (id: string, words: string) =>
    ({ kind: "addStatement", id: "int", statement: id, fields: { words, quote: "no" }, criteria: {} }) as const;
  const dossier = aDossier(norm)
    .evidence("int", {}, { type: "interview", title: "INT-01", interview })
    .run({ kind: "prepareInterview", id: "int" })
    .run({ kind: "writeInterviewNote", id: "int", question: "bank:3", text: "Vertelt over een zebra." })
    .run({ kind: "addQuestion", id: "int", question: "q1", own: "En de zebra?", criteria: [] })
    .run(statement("s1", "De zebra wacht nooit."))
    .run(statement("s2", "Zebra, niet meer."))
    .run({ kind: "removeStatement", id: "int", statement: "s2" })
    .build();
  expect(searchDossier(dossier, norm, "nl", "zebra").map(({ place, path, name }) => `${place} ${path} ${name}`)).toEqual([
    "interview evidence/int/questions/bank:3 INT-01",
    "interview evidence/int/questions/q1 INT-01",
    "interview evidence/int/statements/s1 INT-01",
  ]);
});

test("the norm is searched in the language of the screen", () => {
  const dossier = aDossier(norm).build();
  expect(searchDossier(dossier, norm, "nl", "klacht").length).toBeGreaterThan(10);
  expect(searchDossier(dossier, norm, "en", "klachten")).toEqual([]);
  expect(searchDossier(dossier, norm, "nl", "IV.4.c")[0]).toMatchObject({ place: "criterion", path: "answers/IV.4.c", name: "IV.4.c" });
});

test("case and accents do not matter, in the query nor in the text", () => {
  const dossier = aDossier(norm).rationale("I.2.a", "De COÖRDINATOR en de coo\u0308rdinator spraken elkaar.").build();
  for (const query of ["coordinator", "Coördinator", "COÖRDINATOR"]) {
    expect(searchDossier(dossier, norm, "nl", query).map(matched)).toContainEqual(["COÖRDINATOR", "coo\u0308rdinator"]);
  }
});

test("every word of the query must occur in the same thing, in whichever of its texts", () => {
  const dossier = aDossier(norm)
    .evidence("a", {}, { title: "Verslag giraffe", note: "Gesprek met okapi." })
    .evidence("b", {}, { title: "Verslag giraffe", note: "" })
    .build();
  expect(searchDossier(dossier, norm, "nl", "giraffe okapi").map(({ path }) => path)).toEqual(["evidence/a"]);
  expect(searchDossier(dossier, norm, "nl", "  ")).toEqual([]);
});

test("a long note is shown around the match, cut at whole words", () => {
  const note = `${"aap noot mies ".repeat(50)}vleermuis ${"wim zus jet ".repeat(50)}`;
  const [hit] = searchDossier(aDossier(norm).evidence("doc", {}, { note }).build(), norm, "nl", "vleermuis");
  expect(hit?.snippet).toMatch(/^…(aap|noot|mies) .* (wim|zus|jet)…$/);
  expect(hit?.snippet.length).toBeLessThan(170);
  expect(matched(hit)).toEqual(["vleermuis"]);
});

test("removed evidence, points and people are not found", () => {
  const dossier = aDossier(norm)
    .evidence("doc", {}, { note: "okapi" })
    .point("p", [], { cause: "okapi" })
    .member("sam", { name: "okapi" })
    .run({ kind: "removeEvidence", id: "doc" })
    .run({ kind: "removePoint", id: "p" })
    .run({ kind: "removeMember", id: "sam" })
    .build();
  expect(searchDossier(dossier, norm, "nl", "okapi")).toEqual([]);
});

test("whatever the text and the query, what is marked lies inside the snippet and never splits an emoji", () => {
  let found = 0;
  const unit = fc.constantFrom("a", "A", "é", "e\u0301", "ﬁ", "ß", "İ", "👍🏽", "𝒜", "م", " ", "1");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 300 }), fc.string({ unit, minLength: 1, maxLength: 3 }), (text, query) => {
      const dossier = aDossier(norm).rationale("I.2.a", text).build();
      for (const { snippet, ranges, path } of searchDossier(dossier, norm, "nl", query)) {
        if (path !== "answers/I.2.a/auditor") continue;
        found += 1;
        let last = 0;
        for (const [start, end] of ranges) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(snippet.length);
          last = end;
        }
        expect(ranges.length).toBeGreaterThan(0);
        expect(snippet).not.toMatch(/\p{Surrogate}/u);
      }
    }),
  );
  expect(found).toBeGreaterThan(10);
});

test("the reason why a judgement stands, the department that was spoken to and the seed of a sample are found", () => {
  const dossier = aDossier(norm)
    .run({ kind: "overrideGate", criterion: "I.2.a", reason: "Het stuk ligt bij de quagga." })
    .evidence("int", {}, { type: "interview", interview: { role: "KB", layer: "", department: "Team Axolotl", people: 1 } })
    .evidence("sam", {}, { type: "fileSample", sample: { population: 9, seed: "tapir-7", drawn: 3, results: {} } })
    .build();
  const paths = (query: string) => searchDossier(dossier, norm, "nl", query).map(({ path }) => path);
  expect([paths("quagga"), paths("axolotl"), paths("tapir")]).toEqual([["answers/I.2.a/override"], ["evidence/int"], ["evidence/sam"]]);
});

test("a document is found by its version, its owner, the place where it is kept and the pages cited", () => {
  const document = { version: "v3.2 concept", owner: "Kwaliteit", received: "", location: "Sharepoint" } as const;
  const dossier = aDossier(norm)
    .evidence("doc", { "I.2.a": "supports" }, { title: "Beleid", document })
    .run({ kind: "citeEvidence", id: "doc", criterion: "I.2.a", cited: "blz. 14" })
    .build();
  for (const query of ["v3.2", "kwaliteit", "sharepoint", "blz. 14"]) {
    expect(searchDossier(dossier, norm, "nl", query).map(({ path }) => path)).toContain("evidence/doc");
  }
});
