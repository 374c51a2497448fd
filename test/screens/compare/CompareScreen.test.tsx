// @vitest-environment jsdom
import { within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { dossierStorage } from "../../../src/engine/dossierStorage.ts";
import { newDocument } from "../../../src/engine/newDocument.ts";
import { normDigest } from "../../../src/engine/normDigest.ts";
import { keepDocument } from "../../../src/engine/openDossier.ts";
import { now } from "../../../src/platform/clock.ts";
import { useCompareView } from "../../../src/state/compareView.ts";
import { database } from "../../../src/state/database.ts";
import { useNorms } from "../../../src/state/norms.ts";
import { usePreferences } from "../../../src/state/preferences.ts";
import { aReport, badReports } from "../../builders/aReport.ts";
import { nextVersion } from "../../builders/nextVersion.ts";
import { theExample } from "../../example/theExample.ts";
import { screen } from "../../ui/render.tsx";
import { openApp } from "../openApp.tsx";

async function threeYears(): Promise<readonly string[]> {
  usePreferences.setState({ language: "nl" });
  useCompareView.setState({ files: [], refused: [], stored: new Map() });
  const storage = dossierStorage(await database());
  const known = await useNorms.getState().loadNorm("klantbelang@2016-2017");
  if (known === undefined) throw new Error("no norm");
  const ids: string[] = [];
  for (const year of [2024, 2025, 2026]) {
    const { dossier } = theExample({ norm: "klantbelang", year, language: "nl" });
    const own = { ...dossier, norm: { ...dossier.norm, digest: known.digest } };
    await keepDocument(await newDocument(own, known.norm), known.norm, { storage, now });
    ids.push(dossier.id);
  }
  return ids;
}
const slow = { timeout: 30_000 };

async function drop(...files: readonly File[]) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error("nothing to choose files with");
  await userEvent.upload(input, [...files]);
}

test("three years of the device stand side by side: the comparable share first, then scores, then both rationales", async () => {
  const ids = await threeYears();
  await openApp(`/compare?with=${ids.join(",")}`);
  expect(
    await screen.findByText(/Over alle vergelijkingen samen: 184 van 184 criteria zijn te vergelijken \(100,0 %\)/, {}, slow),
  ).toBeVisible();
  const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual([
    "Wat wilt u vergelijken?",
    "Wat is te vergelijken?",
    "Scores naast elkaar",
    "Wat veranderde er, en waarom?",
    "Zelfbeoordeling naast de auditor",
    "Ter vergelijking: openbare cijfers van anderen",
  ]);
  const row = within(screen.getByRole("region", { name: "Scores per onderdeel en per audit" })).getByRole("row", { name: /^IV / });
  expect(
    within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["3", "2", "3"]);
  expect(
    screen.getByText(theExample({ norm: "klantbelang", year: 2024, language: "nl" }).dossier.answers["I.2.e"]?.auditor?.rationale ?? "-"),
  ).toBeVisible();

  const first = screen.getByRole("heading", { name: "Van 2024 naar 2025" }).closest("section");
  if (first === null) throw new Error("no section");
  const count = () => within(first).getAllByRole("listitem").length;
  const all = count();
  await userEvent.click(screen.getByRole("radio", { name: "Slechter" }));
  expect(count()).toBeLessThan(all);
  expect(within(first).getAllByText("↓")).toHaveLength(count());
});

test("across two editions of a norm the share is told, and only what the newer edition says is the same", async () => {
  const [id2024] = await threeYears();
  const { dossier, norm } = theExample({ norm: "klantbelang", year: 2025, language: "nl" });
  const newer = nextVersion(norm, { other: ["I.2.a", "I.2.b"] });
  const own = { ...dossier, id: crypto.randomUUID(), norm: { id: newer.id, version: newer.version, digest: await normDigest(newer) } };
  await keepDocument(await newDocument(own, newer), newer, { storage: dossierStorage(await database()), now });
  await openApp(`/compare?with=${id2024},${own.id}`);
  expect(await screen.findByText("90 van 94 criteria zijn te vergelijken (95,7 %).", {}, slow)).toBeVisible();
  const changes = screen.getByRole("heading", { name: "Van 2024 naar 2025" }).closest("section");
  if (changes === null) throw new Error("no section");
  expect(
    within(changes).getByText(/Wel vergeleken zijn de antwoorden op criteria die volgens de nieuwere uitgave hetzelfde zijn/),
  ).toBeVisible();
  expect(within(changes).queryByText(/van \d naar \d/)).toBeNull();
  expect(within(changes).getAllByRole("listitem").length).toBeGreaterThan(3);
  expect(within(changes).queryByText("Bepaalt de score")).toBeNull();
  // No line is drawn into the newer edition.
  expect(screen.getAllByText("andere norm of uitgave, scores niet te vergelijken").length).toBeGreaterThan(0);
});

test("a file that is no dossier is named with what is wrong, in English too", async () => {
  const ids = await threeYears();
  await openApp(`/compare?with=${ids[0]}`, "en");
  expect(await screen.findByText("Choose one more to compare.", {}, slow)).toBeVisible();
  await drop(new File(["%PDF-1.7 cut off"], "cut.pdf"), new File(["hello"], "letter.toets"));
  expect(await screen.findByText("cut.pdf cannot be compared", {}, slow)).toBeVisible();
  expect(await screen.findByText("letter.toets cannot be compared", {}, slow)).toBeVisible();
  const [dismiss] = screen.getAllByRole("button", { name: "Understood" });
  if (dismiss === undefined) throw new Error("no way to put it away");
  await userEvent.click(dismiss);
  expect(screen.queryByText("cut.pdf cannot be compared")).toBeNull();
});

test.each(["nl", "en"] as const)(
  "a report without data, changed afterwards or of an unknown norm is refused by name, in %s",
  async (language) => {
    usePreferences.setState({ language });
    useCompareView.setState({ files: [], refused: [], stored: new Map() });
    await openApp("/compare", language);
    await screen.findByRole("heading", { level: 1 }, slow);
    for (const bad of badReports) {
      await drop(await aReport(bad));
      const refused = { nl: `${bad.name} kan niet mee in de vergelijking`, en: `${bad.name} cannot be compared` }[language];
      expect(await screen.findByText(refused, {}, slow)).toBeVisible();
      expect(screen.getByText(bad[language])).toBeVisible();
    }
    expect(useCompareView.getState().files).toEqual([]);
  },
);
