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
import { useNorms } from "../../../src/state/norms.ts";
import { theExample } from "../../example/theExample.ts";
import { screen } from "../../ui/render.tsx";
import { address, openApp } from "../openApp.tsx";

const slow = { timeout: 30_000 };

async function keep(year: number, language: Language): Promise<string> {
  const known = await useNorms.getState().loadNorm("klantbelang@2016-2017");
  if (known === undefined) throw new Error("no norm");
  const { dossier } = theExample({ norm: "klantbelang", year, language });
  const own = { ...dossier, norm: { ...dossier.norm, digest: known.digest } };
  await keepDocument(await newDocument(own, known.norm), known.norm, { storage: dossierStorage(await database()), now });
  return dossier.id;
}

async function opened(years: readonly number[], language: Language = "nl"): Promise<void> {
  let id = "";
  for (const year of years) id = await keep(year, language);
  await openApp(`/dossier/${id}/management`, language);
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
