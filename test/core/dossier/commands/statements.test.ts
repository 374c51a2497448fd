import fc from "fast-check";
import { expect, test } from "vitest";
import { evidenceByCriterion } from "../../../../src/core/dossier/evidenceFor.ts";
import type { Stance } from "../../../../src/core/dossier/evidenceSchema.ts";
import { stances } from "../../../../src/core/dossier/evidenceSchema.ts";
import { stancesOf } from "../../../../src/core/dossier/stancesOf.ts";
import { aDossier, type DossierBuilder } from "../../../builders/aDossier.ts";
import { bundledNorm } from "../../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const interview = { role: "KB", layer: "" as const, department: "", people: 1 };

function anInterview(links: Readonly<Record<string, Stance>> = {}, consent: "quotes" | "notes" | "refused" = "notes"): DossierBuilder {
  return aDossier(norm).evidence("int", links, { type: "interview", title: "INT-01", interview: { ...interview, consent } });
}
function says(
  builder: DossierBuilder,
  id: string,
  criteria: Readonly<Record<string, Stance>>,
  quote: "no" | "allowed" | "notAllowed" = "no",
) {
  return builder.run({ kind: "addStatement", id: "int", statement: id, fields: { words: `Uitspraak ${id}`, quote }, criteria });
}
const linkOf = (builder: DossierBuilder, criterion: string) => builder.build().evidence.int?.links[criterion]?.stance;

test("what a statement says about a criterion links the interview to it", () => {
  const builder = says(anInterview(), "s1", { "I.2.a": "supports", "I.2.b": "neutral" });
  expect([linkOf(builder, "I.2.a"), linkOf(builder, "I.2.b")]).toEqual(["supports", "neutral"]);
});

test("a statement that contradicts makes the whole interview contradict, and support never takes that away", () => {
  const builder = says(anInterview({ "I.2.a": "supports" }), "s1", { "I.2.a": "contradicts" });
  expect(linkOf(builder, "I.2.a")).toBe("contradicts");
  says(builder, "s2", { "I.2.a": "supports" });
  expect(linkOf(builder, "I.2.a")).toBe("contradicts");
});

test("while a statement contradicts, the interview cannot be made to support nor be taken from the criterion", () => {
  const builder = says(anInterview(), "s1", { "I.2.a": "contradicts" });
  const link = { kind: "linkEvidence", id: "int", criterion: "I.2.a" } as const;
  expect(builder.tell({ ...link, stance: "supports" })?.code).toBe("statementContradicts");
  expect(builder.tell({ kind: "unlinkEvidence", id: "int", criterion: "I.2.a" })?.code).toBe("statementSpeaks");
  builder.run({ kind: "removeStatement", id: "int", statement: "s1" }).run({ ...link, stance: "supports" });
  expect(linkOf(builder, "I.2.a")).toBe("supports");
  builder.run({ kind: "restoreStatement", id: "int", statement: "s1" });
  expect(linkOf(builder, "I.2.a")).toBe("contradicts");
});

test("whatever is said in whatever order, one statement against makes the interview contradict", () => {
  const said = fc.array(fc.record({ stance: fc.constantFrom(...stances), removed: fc.boolean() }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(said, fc.constantFrom(...stances, undefined), (list, first) => {
      const builder = anInterview(first === undefined ? {} : { "I.2.a": first });
      for (const [index, { stance, removed }] of list.entries()) {
        says(builder, `s${index}`, { "I.2.a": stance });
        if (removed) builder.run({ kind: "removeStatement", id: "int", statement: `s${index}` });
      }
      const against = list.some(({ stance, removed }) => stance === "contradicts" && !removed);
      const [counted] = evidenceByCriterion(builder.build()).get("I.2.a") ?? [];
      if (against) expect(counted?.stance).toBe("contradicts");
      expect(linkOf(builder, "I.2.a")).toBe(counted?.stance);
    }),
  );
});

test("a link that says support after two copies were merged does not outvote the statement against", () => {
  const dossier = says(anInterview(), "s1", { "I.2.a": "contradicts" }).build();
  const { int } = dossier.evidence;
  if (int === undefined) throw new Error("no interview");
  const merged = { ...int, links: { "I.2.a": { stance: "supports" as const } } };
  expect(stancesOf(merged).get("I.2.a")).toBe("contradicts");
  expect(stancesOf({ ...merged, links: {} }).get("I.2.a")).toBe("contradicts");
});

test("a quote is allowed only when the person agreed to be quoted, and no longer once that is taken back", () => {
  const silent = anInterview();
  const fields = { words: "Dat doen we altijd.", quote: "allowed" } as const;
  expect(silent.tell({ kind: "addStatement", id: "int", statement: "s1", fields, criteria: {} })?.code).toBe("quoteWithoutConsent");
  for (const withdraw of ["editInterview", "editEvidence"] as const) {
    const builder = says(anInterview({}, "quotes"), "s1", {}, "allowed");
    expect(builder.build().evidence.int?.statements?.s1?.quote).toBe("allowed");
    builder.run(
      withdraw === "editInterview"
        ? { kind: withdraw, id: "int", changes: { consent: "notes" } }
        : { kind: withdraw, id: "int", changes: { interview: { ...interview, consent: "notes" } } },
    );
    expect(builder.build().evidence.int?.statements?.s1?.quote).toBe("notAllowed");
    expect(builder.tell({ kind: "editStatement", id: "int", statement: "s1", changes: { quote: "allowed" } })?.code).toBe(
      "quoteWithoutConsent",
    );
  }
});

test("of somebody who did not agree no statement is recorded", () => {
  const builder = anInterview({}, "refused");
  const fields = { words: "Liever niet.", quote: "no" } as const;
  expect(builder.tell({ kind: "addStatement", id: "int", statement: "s1", fields, criteria: {} })?.code).toBe("consentRefused");
});

test("a statement can be reworded and tied to other criteria, and an empty or unknown one is refused", () => {
  const builder = says(anInterview(), "s1", { "I.2.a": "supports" });
  builder.run({
    kind: "editStatement",
    id: "int",
    statement: "s1",
    changes: { words: "Anders gezegd." },
    criteria: { "I.2.b": "contradicts" },
  });
  expect(builder.build().evidence.int?.statements?.s1).toMatchObject({ words: "Anders gezegd.", criteria: { "I.2.b": "contradicts" } });
  expect(builder.build().evidence.int?.statements?.s1?.criteria).not.toHaveProperty("I.2.a");
  expect([linkOf(builder, "I.2.a"), linkOf(builder, "I.2.b")]).toEqual(["supports", "contradicts"]);
  const before = builder.build();
  const fields = { words: " ", quote: "no" } as const;
  expect(builder.tell({ kind: "addStatement", id: "int", statement: "s2", fields, criteria: {} })?.code).toBe("statementEmpty");
  expect(builder.tell({ kind: "editStatement", id: "int", statement: "s9", changes: { words: "x" } })?.code).toBe("unknownStatement");
  expect(builder.tell({ kind: "editStatement", id: "int", statement: "s1", changes: {}, criteria: { "I.9.z": "supports" } })?.code).toBe(
    "unknownCriterion",
  );
  expect(builder.tell({ kind: "removeStatement", id: "int", statement: "s9" })?.code).toBe("unknownStatement");
  expect(builder.build()).toEqual(before);
});
