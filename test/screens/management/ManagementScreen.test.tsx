// @vitest-environment jsdom
import { waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Language } from "../../../src/core/norm/normSchema.ts";
import { dossierStorage } from "../../../src/engine/dossierStorage.ts";
import { newDocument } from "../../../src/engine/newDocument.ts";
import { keepDocument } from "../../../src/engine/openDossier.ts";
import { now } from "../../../src/platform/clock.ts";
import { database } from "../../../src/state/database.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { useDossierList } from "../../../src/state/dossierList.ts";
import { useDroppedEarlier } from "../../../src/state/droppedEarlier.ts";
import { useNorms } from "../../../src/state/norms.ts";
import { aReport, badReports } from "../../builders/aReport.ts";
import { theExample } from "../../example/theExample.ts";
import { screen } from "../../ui/render.tsx";
import { address, openApp } from "../openApp.tsx";

const slow = { timeout: 30_000 };

async function keep(year: number, language: Language, norm: "klantbelang" | "ikm3000" = "klantbelang"): Promise<string> {
  const { dossier } = theExample({ norm, year, language });
  const known = await useNorms.getState().loadNorm(`${dossier.norm.id}@${dossier.norm.version}`);
  if (known === undefined) throw new Error("no norm");
  const own = { ...dossier, norm: { ...dossier.norm, digest: known.digest } };
  await keepDocument(await newDocument(own, known.norm), known.norm, { storage: dossierStorage(await database()), now });
  return dossier.id;
}

/** On a device that has these years and nothing else. */
async function opened(years: readonly number[], language: Language = "nl"): Promise<void> {
  useDroppedEarlier.setState({ dropped: {}, refused: undefined });
  await useDossier.getState().close();
  const list = useDossierList.getState();
  await list.refresh();
  for (const { id } of useDossierList.getState().dossiers) await list.deleteForEver(id);
  let id = "";
  for (const year of years) id = await keep(year, language);
  if (id !== "") await openApp(`/dossier/${id}/management`, language);
}

const panel = (name: string) => {
  const found = screen.getByRole("heading", { level: 2, name }).closest("section");
  if (found === null) throw new Error(`no panel ${name}`);
  return within(found);
};

test("it says where the organisation stands, what moved and why, and what to do, beside the year before", async () => {
  await opened([2024, 2025, 2026]);
  expect(await screen.findByText(/Beleid en cultuur ging van 2 naar 3/, {}, slow)).toBeVisible();
  expect(panel("Waar staan we?").getByText(/^Gemiddeld 3,0 .* Vorige keer was dat 2,3\./)).toBeVisible();
  expect(panel("Waar staan we?").getAllByRole("row")).toHaveLength(5);
  const choice = screen.getByRole("combobox", { name: "Vergelijk met" });
  expect(within(choice).getAllByRole("option")).toHaveLength(3);
  expect(choice).toHaveDisplayValue(/2025/);

  const earliest = within(choice).getByRole("option", { name: /2024/ });
  await userEvent.selectOptions(choice, earliest);
  expect(await screen.findByText(/Beleid en cultuur ging van 1 naar 3/, {}, slow)).toBeVisible();
  await userEvent.selectOptions(choice, "geen eerdere audit");
  expect(await screen.findByText("Er is geen eerdere audit om mee te vergelijken.", {}, slow)).toBeVisible();
  expect(screen.queryByText(/ging van/)).toBeNull();
});

test("without an earlier audit there is nothing to choose, and English is English", async () => {
  await opened([2026], "en");
  expect(await screen.findByText("There is no earlier audit to compare with.", {}, slow)).toBeVisible();
  expect(screen.queryByRole("combobox", { name: "Compare with" })).toBeNull();
});

test("a point that is advised leads to that point", async () => {
  await opened([2026]);
  await screen.findByText("Er is geen eerdere audit om mee te vergelijken.", {}, slow);
  const [first] = screen.getAllByRole("link", { name: /^\d+ \S/ });
  if (first === undefined) throw new Error("no point is advised");
  const title = first.textContent?.replace(/^\d+ /, "") ?? "";
  await userEvent.click(first);
  await waitFor(() => expect(address()).toMatch(/\/points$/), slow);
  expect(await screen.findByRole("heading", { level: 1, name: (name) => name.includes(title) }, slow)).toBeVisible();
});

async function drop(file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error("nothing to choose files with");
  await userEvent.upload(input, file);
}

test("the report of a year before stands for its dossier: the page says what moved since then", async () => {
  await opened([2026]);
  await screen.findByText("Er is geen eerdere audit om mee te vergelijken.", {}, slow);
  await drop(await aReport({ name: "rapport-2025.pdf" }));
  expect(await screen.findByText(/Beleid en cultuur ging van 2 naar 3/, {}, slow)).toBeVisible();
  const choice = screen.getByRole("combobox", { name: "Vergelijk met" });
  expect(choice).toHaveDisplayValue(/30 jun\.? 2025 \(uit rapport-2025\.pdf\)/);
  await userEvent.selectOptions(choice, "geen eerdere audit");
  expect(await screen.findByText("Er is geen eerdere audit om mee te vergelijken.", {}, slow)).toBeVisible();
});

test("the report of this audit itself, and one of a later period, cannot stand for the audit before", async () => {
  await opened([2025]);
  await screen.findByText("Er is geen eerdere audit om mee te vergelijken.", {}, slow);
  await drop(await aReport({ name: "eigen.pdf", year: 2025 }));
  expect(
    await screen.findByText("Dit is het rapport of dossier van deze audit zelf. Kies dat van een eerdere audit.", {}, slow),
  ).toBeVisible();
  await drop(await aReport({ name: "later.pdf", year: 2026 }));
  expect(await screen.findByText(/^Deze audit loopt tot een latere datum/, {}, slow)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Begrepen" }));
  expect(screen.queryByText(/^Deze audit loopt tot een latere datum/)).toBeNull();
});

test("a report of another organisation is laid beside this audit, with a warning", async () => {
  await opened([2026]);
  await screen.findByText("Er is geen eerdere audit om mee te vergelijken.", {}, slow);
  const change = (json: string) => JSON.stringify({ ...JSON.parse(json), organisation: "Bank Anders" });
  await drop(await aReport({ name: "anders.pdf", change }));
  expect(await screen.findByText(/^Deze audit gaat over Bank Anders/, {}, slow)).toBeVisible();
  expect(screen.getByText(/Beleid en cultuur ging van 2 naar 3/)).toBeVisible();
});

test.each(["nl", "en"] as const)(
  "a report without data, changed afterwards or of an unknown norm is refused by name, in %s",
  async (language) => {
    await opened([2026], language);
    const none = { nl: "Er is geen eerdere audit om mee te vergelijken.", en: "There is no earlier audit to compare with." }[language];
    await screen.findByText(none, {}, slow);
    for (const bad of badReports) {
      await drop(await aReport(bad));
      const refused = { nl: `${bad.name} kan hier niet naast worden gelegd`, en: `${bad.name} cannot be laid beside this audit` }[language];
      expect(await screen.findByText(refused, {}, slow)).toBeVisible();
      expect(screen.getByText(bad[language])).toBeVisible();
    }
    // Nothing of them is held against this audit.
    expect(screen.getByText(none)).toBeVisible();
  },
);

test("ticking what would be done shows the scores that would follow, as a try-out that changes and prints nothing", async () => {
  await opened([2026]);
  const whatIf = within(
    (await screen.findByRole("heading", { level: 2, name: "Wat als we dit doen?" }, slow)).closest("section") ?? document.body,
  );
  expect(whatIf.getByText(/het zijn geen behaalde scores/)).toBeVisible();
  const told = whatIf.getByRole("status");
  expect(told).toHaveTextContent("Wat als: nog niets aangevinkt.");
  const before = JSON.stringify(useDossier.getState().dossier);
  const user = userEvent.setup();

  // By keyboard alone.
  whatIf.getByRole("checkbox", { name: "15 Pas sluiten als de klant klaar is" }).focus();
  await user.keyboard(" ");
  expect(told).toHaveTextContent("1 stap aangevinkt.");
  expect(told).toHaveTextContent(/Luisteren naar de klant 3.* zou worden 4/);
  expect(told).toHaveTextContent(/Gemiddelde 3,0.* zou worden 3,3/);
  // What is only asked is no score of this audit.
  expect(panel("Waar staan we?").getByRole("row", { name: /^Luisteren naar de klant/ })).not.toHaveTextContent("4");

  await user.click(whatIf.getByRole("button", { name: "Alle verbeterpunten" }));
  expect(whatIf.getAllByRole("checkbox", { name: /^\d+ / }).every((box) => box instanceof HTMLInputElement && box.checked)).toBe(true);
  expect(told).toHaveTextContent(/zou worden 4,3/);
  expect(panel("Wat nu te doen?").getByText(/wordt het gemiddelde minstens 4,3/)).toBeVisible();
  await user.click(whatIf.getByRole("button", { name: "Niets" }));
  expect(told).toHaveTextContent("nog niets aangevinkt");
  expect(JSON.stringify(useDossier.getState().dossier)).toBe(before);
});

test("where many scores change the strip names the first ones, and the table has them all", async () => {
  await opened([]);
  await openApp(`/dossier/${await keep(2026, "en", "ikm3000")}/management`, "en");
  const heading = await screen.findByRole("heading", { level: 2, name: "What if we do this?" }, slow);
  const whatIf = within(heading.closest("section") ?? document.body);
  await userEvent.click(whatIf.getByRole("button", { name: "All improvement points" }));
  const told = whatIf.getByRole("status");
  expect(within(told).getAllByRole("listitem")).toHaveLength(5);
  expect(told).toHaveTextContent(/Zero 1: openness 5 of 7 → would become 7 of 7.*and \d more parts$/);
  await userEvent.click(whatIf.getByText("All scores in this try-out", { selector: "summary" }));
  const rows = within(whatIf.getByRole("region", { name: "All scores in this try-out" })).getAllByRole("row");
  // A head, the advice, and every cluster that this kind of audit asks about.
  expect(rows).toHaveLength(13);
});
