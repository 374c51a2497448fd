import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import type { Dossier } from "../../src/core/dossier/dossierSchema.ts";
import type { DossierCard } from "../../src/state/dossierList.ts";
import { aDossier } from "../builders/aDossier.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";

vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
const { earlierCards } = await import("../../src/state/earlierAudits.ts");

const own: Dossier = aDossier(bundledNorm("klantbelang"))
  .assignment({ organisation: "Waterbedrijf Zilt", unit: "Klantenservice", periodTo: "2026-12-31" })
  .build();

function aCard(id: string, periodTo: string, more: Partial<DossierCard> = {}): DossierCard {
  return {
    id,
    ...{ organisation: "Waterbedrijf Zilt", unit: "Klantenservice", periodTo },
    ...{ kind: "internalAudit", norm: "klantbelang@2016-2017", normName: { nl: "Klantbelang", en: "Klantbelang" } },
    ...{ answered: 0, total: 92, updatedAt: "2026-01-01T00:00:00.000Z" },
    ...more,
  } as DossierCard; // Only what the choice looks at.
}
const ids = (cards: readonly DossierCard[], dossier = own) => earlierCards(dossier, cards).map(({ id }) => id);

test("earlier audits of the same organisation and unit are offered, the latest first", () => {
  expect(ids([aCard("2024", "2024-12-31"), aCard("2025", "2025-12-31"), aCard("2023", "2023-12-31")])).toEqual(["2025", "2024", "2023"]);
});

test("capitals and spaces around a name make no other organisation", () => {
  expect(ids([aCard("2025", "2025-12-31", { organisation: " waterbedrijf zilt " })])).toEqual(["2025"]);
});

test.each([
  ["the dossier itself", aCard(own.id, "2025-12-31")],
  ["another organisation", aCard("x", "2025-12-31", { organisation: "Gasbedrijf Noord" })],
  ["another unit", aCard("x", "2025-12-31", { unit: "Incasso" })],
  ["an audit of the same period", aCard("x", "2026-12-31")],
  ["a later audit", aCard("x", "2027-12-31")],
  ["an audit without a period", aCard("x", "")],
])("%s is not offered", (_, card) => {
  expect(ids([card])).toEqual([]);
});

test("the audit that this one goes on from leads, even when its name or period was changed since", () => {
  const goesOn: Dossier = { ...own, basedOn: { dossier: "basis", heads: [], stateHash: "" } };
  expect(ids([aCard("2025", "2025-12-31"), aCard("basis", "", { organisation: "Zilt" })], goesOn)).toEqual(["basis", "2025"]);
});
