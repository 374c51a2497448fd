// @vitest-environment jsdom
import { waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { today } from "../../../src/state/device.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { usePreferences } from "../../../src/state/preferences.ts";
import { screen } from "../../ui/render.tsx";
import { address, goBack, openApp } from "../openApp.tsx";

const lastYear = Number(today().slice(0, 4)) - 1;

beforeEach(() => usePreferences.setState({ name: "" }));
afterEach(async () => {
  await useDossier.getState().close();
});

async function opened(): Promise<NonNullable<ReturnType<typeof useDossier.getState>["dossier"]>> {
  await waitFor(() => expect(useDossier.getState().status).toBe("open"), { timeout: 20_000 });
  const { dossier } = useDossier.getState();
  if (dossier === undefined) throw new Error("No dossier is open");
  return dossier;
}

test("an audit starts by keyboard alone with an organisation and a name, on the last whole year", async () => {
  const user = userEvent.setup();
  await openApp("/new");
  screen.getByRole("textbox", { name: "Organisatie" }).focus();
  await user.keyboard("Waterbedrijf Zilt");
  screen.getByRole("textbox", { name: "Uw naam" }).focus();
  await user.keyboard("Noor{Enter}");
  const dossier = await opened();
  expect(address()).toBe(`/dossier/${dossier.id}`);
  expect(dossier).toMatchObject({ kind: "internalAudit", language: "nl", norm: { id: "klantbelang", version: "2016-2017" } });
  expect(dossier.assignment).toMatchObject({
    organisation: "Waterbedrijf Zilt",
    periodFrom: `${lastYear}-01-01`,
    periodTo: `${lastYear}-12-31`,
  });
  expect(Object.values(dossier.team)).toMatchObject([{ name: "Noor", role: "leadAuditor", independence: { declared: false, on: "" } }]);
  expect(usePreferences.getState().name).toBe("Noor");
});

test("everything that is needed is said at once, and the cursor goes to the first of it", async () => {
  const user = userEvent.setup();
  await openApp("/new");
  await user.click(screen.getByRole("button", { name: "Teamlid toevoegen" }));
  await user.clear(screen.getByLabelText("Tot en met"));
  await user.type(screen.getByLabelText("Tot en met"), `${lastYear - 1}-12-31`);
  await user.click(screen.getByRole("button", { name: "Begin de audit" }));
  expect(await screen.findByText("Vul de naam van de organisatie in.")).toBeVisible();
  expect(screen.getByText("De laatste dag ligt voor de eerste. Kies een latere dag.")).toBeVisible();
  expect(screen.getByText("Vul uw naam in.")).toBeVisible();
  expect(screen.getByText("Vul de naam van dit teamlid in, of haal de regel weg.")).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Organisatie" })).toHaveFocus();
  expect(address()).toBe("/new");
  await user.click(screen.getByRole("link", { name: "Annuleren" }));
});

test("norm, kind, team and declarations go into the dossier as they were chosen", async () => {
  const user = userEvent.setup();
  await openApp("/new", "en");
  await user.click(screen.getByRole("radio", { name: "IKM3000 pre-audit" }));
  await user.click(screen.getByRole("radio", { name: "Pre-audit" }));
  await user.type(screen.getByRole("textbox", { name: "Organisation" }), "Zilt Water");
  await user.type(screen.getByRole("textbox", { name: "Your name" }), "Noor");
  await user.click(screen.getByRole("checkbox", { name: /^I am independent/ }));
  await user.click(screen.getByRole("button", { name: "Add a team member" }));
  await user.keyboard("Sam");
  await user.selectOptions(screen.getByRole("combobox", { name: "Role" }), "reviewer");
  await user.click(screen.getByRole("button", { name: "Start the audit" }));
  const dossier = await opened();
  expect(dossier).toMatchObject({ kind: "preAudit", language: "en", norm: { id: "ikm3000", version: "pre-audit-1" } });
  expect(Object.values(dossier.team).sort((a, b) => (a.name < b.name ? -1 : 1))).toMatchObject([
    { name: "Noor", role: "leadAuditor", independence: { declared: true, on: today() } },
    { name: "Sam", role: "reviewer", independence: { declared: false, on: "" } },
  ]);
});

test("whoever goes to read the norms finds the form as it was", async () => {
  const user = userEvent.setup();
  await openApp("/new");
  await user.type(screen.getByRole("textbox", { name: "Organisatie" }), "Half ingevuld");
  await user.click(screen.getByRole("link", { name: "Lees eerst de normen" }));
  await screen.findByRole("heading", { level: 1, name: "Normen" });
  goBack();
  expect(await screen.findByRole("textbox", { name: "Organisatie" })).toHaveValue("Half ingevuld");
  await user.click(screen.getByRole("link", { name: "Annuleren" }));
});

test("in a self-assessment nobody is asked to be independent", async () => {
  const user = userEvent.setup();
  await openApp("/new");
  expect(screen.getByRole("checkbox", { name: /^Ik ben onafhankelijk/ })).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Zelfbeoordeling" }));
  expect(screen.queryByRole("checkbox", { name: /^Ik ben onafhankelijk/ })).toBeNull();
  await user.click(screen.getByRole("link", { name: "Annuleren" }));
});
