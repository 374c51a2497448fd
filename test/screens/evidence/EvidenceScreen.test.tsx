// @vitest-environment jsdom
import { cleanup, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { useDossier } from "../../../src/state/dossier.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen, evidenceOf, undoOffered } from "../aDossierOnScreen.ts";
import { openApp } from "../openApp.tsx";

afterEach(async () => {
  await useDossier.getState().close();
});

const evidence = () => Object.values(useDossier.getState().dossier?.evidence ?? {});
const titles = () =>
  within(screen.getByRole("list", { name: "Bewijsstukken" }))
    .getAllByRole("link")
    .map((link) => link.textContent);

test("an empty register says what belongs in it", async () => {
  await aDossierOnScreen("evidence");
  expect(screen.getByText("Hier komt het bewijs")).toBeVisible();
  expect(screen.getByRole("button", { name: "Nieuw bewijs" })).toBeVisible();
});

test("new evidence begins with type and title and opens beside the list; what is typed in it is kept", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("evidence");
  await user.click(screen.getByRole("button", { name: "Nieuw bewijs" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Soort" }), "Interview");
  await user.click(screen.getByRole("button", { name: "Toevoegen" }));
  expect(screen.getByRole("alert")).toHaveTextContent("Geef het een titel.");
  await user.type(screen.getByRole("textbox", { name: /^Titel/ }), "INT-01 Klachtbehandelaar{Enter}");
  const drawer = within(await screen.findByRole("complementary", { name: "INT-01 Klachtbehandelaar" }));
  await user.type(drawer.getByRole("textbox", { name: "Wat het zegt" }), "Belt elke klant terug.");
  await user.tab();
  expect(evidence()).toMatchObject([
    { type: "interview", title: "INT-01 Klachtbehandelaar", note: "Belt elke klant terug.", collectedBy: "Noor" },
  ]);
});

test("a half-filled form for new evidence is there again on coming back, and gone once it is closed", async () => {
  const user = userEvent.setup();
  const id = await aDossierOnScreen("evidence");
  await user.click(screen.getByRole("button", { name: "Nieuw bewijs" }));
  await user.type(screen.getByRole("textbox", { name: /^Titel/ }), "Klachtenbel");
  cleanup();
  await openApp(`/dossier/${id}/evidence`, "nl");
  expect(await screen.findByRole("textbox", { name: /^Titel/ })).toHaveValue("Klachtenbel");
  await user.click(screen.getByRole("button", { name: "Annuleren" }));
  await user.click(await screen.findByRole("button", { name: "Nieuw bewijs" }));
  expect(screen.getByRole("textbox", { name: /^Titel/ })).toHaveValue("");
});

test("several criteria are linked in one go, each with its own stance, and unlinked with a way back", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("evidence?item=e1", [evidenceOf("e1", "Beleid")]);
  const drawer = within(await screen.findByRole("complementary", { name: "Beleid" }));
  await user.click(drawer.getByRole("button", { name: "Criteria kiezen" }));
  await user.type(drawer.getByRole("textbox", { name: "Zoek op nummer of tekst" }), "I.2.");
  await user.click(await drawer.findByRole("checkbox", { name: /^I\.2\.a/ }));
  await user.click(drawer.getByRole("checkbox", { name: /^I\.2\.b/ }));
  await user.click(within(drawer.getByRole("group", { name: "Wat dit zegt over I.2.b" })).getByRole("radio", { name: "Spreekt tegen" }));
  expect(evidence()[0]?.links).toMatchObject({ "I.2.a": { stance: "supports" }, "I.2.b": { stance: "contradicts" } });

  await user.click(drawer.getByRole("button", { name: "Maak los van I.2.b" }));
  expect(Object.keys(evidence()[0]?.links ?? {})).toEqual(["I.2.a"]);
  await user.click(await undoOffered());
  expect(evidence()[0]?.links["I.2.b"]).toMatchObject({ stance: "contradicts" });
});

test("the register is narrowed to what asks for attention, to a criterion and to words", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("evidence", [
    evidenceOf("e1", "Oud beleid", "2019-05-01", ["I.2.a"]),
    evidenceOf("e2", "Los verslag", "2025-05-01"),
    evidenceOf("e3", "Klachtenreglement", "", ["I.2.b"]),
  ]);
  expect(await screen.findByText("voor de periode")).toBeVisible();
  const look = screen.getByRole("combobox", { name: "Aandacht" });
  await user.selectOptions(look, "Van voor de periode");
  expect(titles()).toEqual(["Oud beleid"]);
  await user.selectOptions(look, "Zonder criterium");
  expect(titles()).toEqual(["Los verslag"]);
  await user.selectOptions(look, "Zonder datum");
  expect(titles()).toEqual(["Klachtenreglement"]);
  await user.click(screen.getByRole("button", { name: "Toon al het bewijs" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Criterium" }), screen.getByRole("option", { name: /^I\.2\.b/ }));
  expect(titles()).toEqual(["Klachtenreglement"]);
  await user.click(screen.getByRole("button", { name: "Toon al het bewijs" }));
  await user.type(screen.getByRole("searchbox", { name: "Zoek in het bewijs" }), "verslag");
  expect(titles()).toEqual(["Los verslag"]);
});

test("an attachment that is not on this device is named, in the list and with the evidence", async () => {
  const user = userEvent.setup();
  const attachment = { sha256: "a".repeat(64), sizeBytes: 1_000, mime: "application/pdf", name: "weg.pdf" };
  await aDossierOnScreen("evidence", [evidenceOf("e1", "Beleid"), evidenceOf("e2", "Ander"), { kind: "attach", id: "e1", attachment }]);
  expect(await screen.findByText("1 ontbreekt")).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Aandacht" }), "Bijlage ontbreekt");
  expect(titles()).toEqual(["Beleid"]);
  await user.click(screen.getByRole("link", { name: "Beleid" }));
  expect(await screen.findByText("Niet op dit apparaat")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Bewaar weg.pdf als bestand" }));
  expect(await screen.findByText(/^weg\.pdf staat niet op dit apparaat/)).toBeVisible();
});

test("removing closes the drawer, brings the focus back to the page and can be undone", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("evidence?item=e1", [evidenceOf("e1", "Beleid"), evidenceOf("e2", "Ander")]);
  await user.click(await screen.findByRole("button", { name: "Verwijder Beleid" }));
  await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
  expect(titles()).toEqual(["Ander"]);
  await user.click(await undoOffered());
  await waitFor(() => expect(titles()).toEqual(["Ander", "Beleid"]));
});

test("Escape closes the drawer and the focus is on the row again", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("evidence", [evidenceOf("e1", "Beleid")]);
  await user.click(await screen.findByRole("link", { name: "Beleid" }));
  const drawer = await screen.findByRole("complementary", { name: "Beleid" });
  await user.click(within(drawer).getByRole("textbox", { name: /^Bron/ }));
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
  expect(screen.getByRole("link", { name: "Beleid" })).toHaveFocus();
});

test("documents alone have columns of their own and are sorted by any of them, what is not filled in last", async () => {
  const user = userEvent.setup();
  const document = (owner: string, received: string) => ({ version: "2.0", owner, received, location: "Map K" });
  await aDossierOnScreen("evidence", [
    evidenceOf("e1", "DOC-01 Beleid", "2025-03-01", ["I.2.a"]),
    evidenceOf("e2", "DOC-02 Reglement", "2025-01-01"),
    evidenceOf("e3", "DOC-10 Jaarplan", "2025-02-01"),
    { kind: "editEvidence", id: "e1", changes: { document: document("Kwaliteit", "2025-11-20") } },
    { kind: "editEvidence", id: "e3", changes: { document: document("Directie", "2025-11-03") } },
    { kind: "citeEvidence", id: "e1", criterion: "I.2.a", cited: "p. 4" },
  ]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Soort" }), "Document");
  expect(titles()).toEqual(["DOC-01 Beleid", "DOC-02 Reglement", "DOC-10 Jaarplan"]);
  expect(screen.getByText("p. 4")).toBeVisible();
  expect(screen.getAllByText("versie 2.0 · Directie")).toHaveLength(2);
  const head = (name: RegExp) => within(screen.getByRole("group", { name: "Volgorde" })).getByRole("button", { name });
  await user.click(head(/^Sorteer op Eigenaar/));
  expect(titles()).toEqual(["DOC-10 Jaarplan", "DOC-01 Beleid", "DOC-02 Reglement"]);
  await user.click(head(/^Sorteer op Ontvangen/));
  expect(titles()).toEqual(["DOC-10 Jaarplan", "DOC-01 Beleid", "DOC-02 Reglement"]);
  await user.click(head(/^Sorteer op Ontvangen/));
  expect(titles()).toEqual(["DOC-01 Beleid", "DOC-10 Jaarplan", "DOC-02 Reglement"]);
  expect(head(/^Sorteer op Ontvangen aflopend/)).toHaveAttribute("aria-pressed", "true");
  await user.click(head(/^Sorteer op Datum/));
  expect(titles()).toEqual(["DOC-02 Reglement", "DOC-10 Jaarplan", "DOC-01 Beleid"]);
  await user.type(screen.getByRole("searchbox", { name: "Zoek in het bewijs" }), "kwaliteit");
  expect(titles()).toEqual(["DOC-01 Beleid"]);
});
