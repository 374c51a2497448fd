// @vitest-environment jsdom
import { waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { useDossier } from "../../../src/state/dossier.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen, evidenceOf, pointOf } from "../aDossierOnScreen.ts";
import { address } from "../openApp.tsx";

afterEach(async () => {
  await useDossier.getState().close();
});

const filledIn = [evidenceOf("e1", "DOC-01 Zwaluwbeleid"), pointOf("p1", "Zwaluwen terugbellen", [])];

test("a slash opens the search of the dossier where the screen has no search field of its own", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("history", filledIn);
  await user.keyboard("/");
  const field = await screen.findByRole("combobox", { name: /^Zoek op woorden/ });
  await waitFor(() => expect(field).toHaveFocus());
  await user.keyboard("ZWALUW");
  expect(await screen.findByText("2 gevonden")).toBeVisible();
  expect(within(screen.getByRole("group", { name: "Bewijs" })).getAllByRole("option")).toHaveLength(1);
  expect(within(screen.getByRole("group", { name: "Verbeterpunten" })).getByRole("option")).toHaveTextContent("Punt 1");
});

test("arrows and Enter go to the place that was found, and the focus goes along", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("history", filledIn);
  await user.click(screen.getByRole("button", { name: "Zoek in dit dossier" }));
  const field = await screen.findByRole("combobox", { name: /^Zoek op woorden/ });
  await user.type(field, "zwaluw");
  await screen.findByText("2 gevonden");
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Punt 1");
  await user.keyboard("{Enter}");
  const heading = await screen.findByRole("heading", { level: 1, name: "1. Zwaluwen terugbellen" }, { timeout: 20_000 });
  expect(address()).toMatch(/\/points$/);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(heading).toHaveFocus();
});

test("Escape closes the search and the focus is back where it was", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("history", filledIn);
  const button = screen.getByRole("button", { name: "Zoek in dit dossier" });
  await user.click(button);
  await user.type(await screen.findByRole("combobox", { name: /^Zoek op woorden/ }), "niets hiervan");
  expect(await screen.findByText(/^Niets gevonden/)).toBeVisible();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(button).toHaveFocus());
});

test("a slash goes to the search field of the screen where there is one, and Ctrl K still searches the dossier", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("points", filledIn);
  const own = await screen.findByRole("searchbox", { name: "Zoek in de verbeterpunten" });
  await user.keyboard("/");
  expect(own).toHaveFocus();
  await user.keyboard("{Control>}k{/Control}");
  expect(await screen.findByRole("dialog", { name: "Zoeken in dit dossier" })).toBeVisible();
});
