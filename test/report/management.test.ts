import { expect, test } from "vitest";
import { comparedDossier } from "../../src/core/comparison/comparedAudit.ts";
import type { Language } from "../../src/core/norm/normSchema.ts";
import { type Management, managementOf } from "../../src/core/reporting/management.ts";
import { fontsFromDisk } from "../../src/report/fontsFromDisk.ts";
import { managementDocument } from "../../src/report/management/managementDocument.ts";
import { renderReport } from "../../src/report/renderReport.ts";
import { nextVersion } from "../builders/nextVersion.ts";
import { theExample } from "../example/theExample.ts";
import { faultsIn } from "./pdf/structureFaults.ts";
import { paragraphsIn } from "./textOf.ts";

const date = "2026-11-20";
function klantbelang(language: Language): Management {
  const { dossier, norm } = theExample({ norm: "klantbelang", language });
  const before = theExample({ norm: "klantbelang", year: 2025, language });
  return managementOf(dossier, norm, date, comparedDossier(before.dossier, before.norm));
}
function ikm(language: Language): Management {
  const { dossier, norm } = theExample({ norm: "ikm3000", language });
  return managementOf(dossier, norm, date);
}
const both = [
  ["klantbelang", klantbelang],
  ["klantbelang across two editions", acrossEditions],
  ["ikm3000", ikm],
] as const;

test("it says where the organisation stands, what moved with its cause, and what to do, in plain sentences", () => {
  const text = paragraphsIn(managementDocument(klantbelang("nl"), "nl")).join("\n");
  expect(text).toContain("Gemiddeld 3,0 op een schaal van 1 tot 5. Vorige keer was dat 2,3.");
  expect(text).toContain("Beleid en cultuur ging van 2 naar 3. Dat kwam hierdoor:");
  expect(text).toContain("Nu op orde: Het beleid om gehoor te geven aan klanten");
  expect(text).toContain("2 van de 16 verbeterpunten zijn klaar.");
  expect(text).toMatch(/Als alles gedaan is, wordt het gemiddelde minstens \d,\d\./);
  // Somebody who never saw the norm does not know its numbers.
  expect(text).not.toMatch(/\b(I{1,3}|IV)\.\d\.[a-k]\b/);
});

test("without an earlier audit it says so and compares nothing", () => {
  const text = paragraphsIn(managementDocument(ikm("en"), "en")).join("\n");
  expect(text).toContain("There is no earlier audit to compare with.");
  expect(text).toContain("Advice about the audit: Ready after improvements.");
  expect(text).not.toContain("Last time");
});

test("an earlier audit on another norm is not held against this one", () => {
  const { dossier, norm } = theExample({ norm: "klantbelang", language: "nl" });
  const other = theExample({ norm: "ikm3000", language: "nl" });
  const management = managementOf(dossier, norm, date, comparedDossier(other.dossier, other.norm));
  const text = paragraphsIn(managementDocument(management, "nl")).join("\n");
  expect(text).toContain("De vorige audit gebruikte een andere norm.");
  expect(management.sections.every(({ before }) => before === undefined)).toBe(true);
});

/** This year's audit beside the same example a year before, on an edition that calls all but a few points the same. */
function acrossEditions(language: Language): Management {
  const { dossier, norm } = theExample({ norm: "klantbelang", language });
  const before = theExample({ norm: "klantbelang", year: 2025, language });
  return managementOf(dossier, nextVersion(norm, { other: ["I.2.a", "I.2.b"] }), date, comparedDossier(before.dossier, before.norm));
}

test("beside an audit on an earlier edition no score is compared, and what is the same in both and changed is told", () => {
  const management = acrossEditions("nl");
  expect(management.sections.every(({ before }) => before === undefined)).toBe(true);
  const text = paragraphsIn(managementDocument(management, "nl")).join("\n");
  expect(text).toContain("Van de 94 punten in beide uitgaven samen zijn er 90 hetzelfde.");
  expect(text).toMatch(/Op die punten is dit veranderd: (Nu op orde|Niet meer op orde|Anders beoordeeld): /);
  expect(text).not.toMatch(/ging (terug )?van/);
  expect(text).not.toContain("Vorige keer");
});

test.each(both.flatMap(([norm, of]) => (["nl", "en"] as const).map((language) => ({ norm, of, language }))))(
  "for $norm in $language it is one page, tagged and without a fault",
  { timeout: 60_000 },
  async ({ of, language }) => {
    const { pages, bytes } = await renderReport(managementDocument(of(language), language), fontsFromDisk(), () => {});
    expect(pages).toBe(1);
    expect(await faultsIn(bytes)).toEqual([]);
  },
);
