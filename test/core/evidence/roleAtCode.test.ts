import { expect, test } from "vitest";
import { attentionList } from "../../../src/core/evidence/attention.ts";
import { roleAtCode } from "../../../src/core/evidence/roleAtCode.ts";
import { exampleChoices, exampleDossier } from "../../../src/example/exampleDossier.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const talk = (role: string, people = 1) => ({ type: "interview", interview: { role, layer: "", department: "", people } }) as const;
const audit = () =>
  aDossier(norm)
    .evidence("kc", {}, { ...talk("KC"), title: "INT-03 Gesprek" })
    .evidence("kb", {}, { ...talk("KB", 5), title: "INT-04 Gesprek" })
    .evidence("ia", {}, { ...talk("IA", 2), title: "INT-05 Gesprek" });
const found = (text: string) => roleAtCode(audit().rationale("I.2.a", text).build(), norm).map(({ at, codes, role }) => [at, codes, role]);

test("a text that names a role of one person beside the code of that interview is found, by the whole word or its end", () => {
  const expected = [["I.2.a", ["INT-03"], "Klachtencoördinator"]];
  expect(found("De klachtencoördinator (INT-03) kent het plan.")).toEqual(expected);
  expect(found("Wij spraken twee mensen. De coördinator, INT-03, kent het plan.")).toEqual(expected);
});

test("the code alone, the role alone, another sentence, and a role that many people have are no trouble", () => {
  expect(found("INT-03 kent het plan.")).toEqual([]);
  expect(found("De klachtencoördinator kent het plan. INT-03 en INT-04 zeggen hetzelfde.")).toEqual([]);
  expect(found("De klachtbehandelaars (INT-04) kennen het plan.")).toEqual([]);
  expect(found("De coördinator kent DOC-03 en INT-031.")).toEqual([]);
});

test("it is on the attention list, with the place where it was typed", () => {
  const builder = audit().point("p1", ["I.2.a"], { condition: "De coördinator (INT-03) doet alles." });
  const [item] = attentionList(builder.build(), norm, "2026-03-20").filter(({ kind }) => kind === "roleAtCode");
  expect(item).toMatchObject({ path: "points/p1", params: { at: "1 p1", codes: "INT-03", name: "Klachtencoördinator" } });
});

test.each(exampleChoices)("no text of the example for $norm $year names a small role beside a code", (choice) => {
  for (const language of ["nl", "en"] as const) {
    const { dossier } = exampleDossier({ ...choice, language, normDigest: "0".repeat(64) });
    expect(roleAtCode(dossier, bundledNorm(choice.norm))).toEqual([]);
  }
});
