import { expect, test, vi } from "vitest";
import type { Language } from "../../../src/core/norm/normSchema.ts";
import { letterModel } from "../../../src/core/reporting/letterModel.ts";
import { fontsFromDisk } from "../../../src/report/fontsFromDisk.ts";
import { buildLetter } from "../../../src/report/letter/buildLetter.ts";
import { renderReport } from "../../../src/report/renderReport.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { planned } from "../../builders/aPlanItem.ts";
import { bundledNorm } from "../../core/scoring/bundledNorms.ts";
import { allElements, readStructure, textIn } from "../pdf/readStructure.ts";
import { faultsIn } from "../pdf/structureFaults.ts";
import { headingsIn, paragraphsIn } from "../textOf.ts";

// Each file is laid out whole; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const norm = bundledNorm("klantbelang");

function planOf() {
  return aDossier(norm)
    .assignment({ organisation: "Waterbedrijf Zilt", auditee: "Manager Klant", auditFrom: "2026-03-09", auditTo: "2026-03-20" })
    .assignment({ periodFrom: "2025-01-01", periodTo: "2025-12-31", scope: "Alle kanalen." })
    .member("Noor", { name: "Noor", role: "leadAuditor" })
    .member("Sam", { name: "Sam" })
    .run({ kind: "setRoleGroup", role: "KB", changes: { size: 40 } })
    .run({ kind: "setRoleGroup", role: "KC", changes: { size: 2 } })
    .run(planned("i1", "interview", { title: "Anna", role: "KB", date: "2026-03-10", time: "09:30", place: "Zaal 2", who: "Sam" }))
    .run(planned("i2", "interview", { role: "KB" }))
    .run(planned("d1", "document", { title: "Klachtenreglement", due: "2026-03-02", who: "Jurist" }))
    .run(planned("d2", "document", { title: "Jaarverslag" }))
    .run(planned("d3", "document", { title: "Notulen" }))
    .run({ kind: "movePlanItems", ids: ["d1"], status: "requested" })
    .run({ kind: "movePlanItems", ids: ["d2"], status: "received" })
    .run({ kind: "movePlanItems", ids: ["d3"], status: "notAvailable" })
    .run(planned("o1", "observation", { title: "Mysteryklant aan de balie", date: "2026-03-11" }))
    .run(planned("s1", "fileSample", { title: "Steekproef" }));
}
const letter = (language: Language, dossier = planOf().build()) => buildLetter(letterModel(dossier, norm, "2026-02-16"), language);
const text = (language: Language) => paragraphsIn(letter(language)).join("\n");

test("the letter tells who comes when, how many interviews per group, and which documents are asked by when", () => {
  const dutch = text("nl");
  for (const said of [
    "Waterbedrijf Zilt",
    "Ter attentie van Manager Klant",
    "Van 9 maart 2026 tot en met 20 maart 2026 doen wij bij Waterbedrijf Zilt een interne audit",
    "Wij willen samen 9 gesprekken voeren, verdeeld over deze groepen.",
    "Klachtbehandelaar\n7",
    "Klachtencoördinator\n2",
    "10 mrt 2026\n09:30\nKlachtbehandelaar\nZaal 2\nSam",
    "Klachtenreglement\nJurist\n2 mrt 2026",
    "1 ander stuk hebben wij al ontvangen.",
    "de periode van 1 januari 2025 tot en met 31 december 2025",
    "Noor\nNamens het auditteam",
  ])
    expect(dutch).toContain(said);
  expect(dutch).not.toContain("Jaarverslag");
  expect(dutch).not.toContain("Notulen");
});

test("nobody who is interviewed is named, and an observation is not announced by its subject", () => {
  for (const language of ["nl", "en"] as const) {
    expect(text(language)).not.toContain("Anna");
    expect(text(language)).not.toContain("Mystery");
  }
});

test("the English letter has the same headings, and no Dutch but what people typed", () => {
  const levels = (language: Language) => headingsIn(letter(language)).map(({ level }) => level);
  expect(levels("en")).toEqual(levels("nl"));
  const english = text("en");
  expect(english).toContain("From 9 March 2026 to 20 March 2026 we carry out an internal audit at Waterbedrijf Zilt");
  expect(english).toContain("Complaint handler\n7");
  expect(english.match(/\b(het|een|van|niet|voor|zijn|wordt|gesprek|stukken|brief)\b/gi) ?? []).toEqual([]);
});

test("a document from the norm's list is asked for in the language of the letter, unless somebody gave it a title of their own", () => {
  const dutch = norm.documents?.find(({ id }) => id === "training")?.name.nl ?? "";
  const asked = (title: string) =>
    paragraphsIn(
      letter(
        "en",
        aDossier(norm)
          .run(planned("d", "document", { title, from: "document/training" }))
          .build(),
      ),
    ).join("\n");
  expect(asked(dutch)).toContain("Training plan and overview of training followed");
  expect(asked("Trainingen 2025")).toContain("Trainingen 2025");
});

test("a plan with nothing in it still gives a letter, without empty tables", () => {
  const bare = letter("nl", aDossier(norm).build());
  expect(headingsIn(bare).map((heading) => heading.text)).toEqual(["Aankondiging van de audit", "Wat u kunt klaarzetten"]);
  expect(paragraphsIn(bare).join("\n")).toContain("Binnenkort doen wij bij uw organisatie een interne audit");
});

test.each(["nl", "en"] as const)("the letter in %s is a sound, tagged archive file", async (language) => {
  const { bytes, pages } = await renderReport(letter(language), fontsFromDisk(), () => {});
  expect(await faultsIn(bytes)).toEqual([]);
  expect(pages).toBeGreaterThanOrEqual(2);
  const { root } = await readStructure(bytes);
  if (root === undefined) throw new Error("no structure");
  const elements = allElements(root);
  const said = (role: string) => elements.filter((element) => element.role === role).map((element) => textIn(element).trim());
  expect(said("H1")).toEqual([language === "nl" ? "Aankondiging van de audit" : "Announcement of the audit"]);
  expect(said("H2")).toHaveLength(6);
  expect(said("TH").length).toBeGreaterThan(10);
});
