// @vitest-environment jsdom
import { cleanup, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { useDossierList } from "../../../src/state/dossierList.ts";
import { useKeyList } from "../../../src/state/keyList.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen } from "../aDossierOnScreen.ts";
import { openApp } from "../openApp.tsx";

const patience = { timeout: 20_000 };
const talk = {
  kind: "addEvidence",
  id: "int",
  fields: { type: "interview", title: "INT-01", source: "", date: "2025-03-01", collectedBy: "Noor", place: "", note: "" },
  links: {},
} as const;

test("whoever copies a dossier with names hears that they stay behind, and how to take them along", async () => {
  const id = await aDossierOnScreen("plan", [talk]);
  expect(await screen.findByText(/^Bij geen interview staat hier een naam\./, {}, patience)).toBeVisible();
  await useKeyList.getState().write(id, new Map([["evidence/int", "Zwaantje Quist"]]));
  expect(await screen.findByText("1 naam op dit apparaat")).toBeVisible();
  expect(screen.queryByText(/^Bij geen interview staat hier een naam/)).toBeNull();
  cleanup();

  await openApp("/");
  await useDossierList.getState().refresh();
  const [row] = await screen.findAllByRole("link", { name: /Waterbedrijf Zilt/ }, patience);
  const item = row?.closest("li");
  if (!(item instanceof HTMLElement)) throw new Error("no row");
  const user = userEvent.setup();
  await user.click(within(item).getAllByRole("button").at(-1) ?? item);
  await user.click(await screen.findByRole("menuitem", { name: "Kopie maken" }));
  expect(
    await screen.findByText(/De naam van wie u sprak, gaat niet mee: sla bij het origineel de sleutellijst op/, {}, patience),
  ).toBeVisible();
});
