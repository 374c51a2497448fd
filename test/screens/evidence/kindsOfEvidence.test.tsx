// @vitest-environment jsdom
import { within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { Evidence } from "../../../src/core/dossier/dossierSchema.ts";
import { sufficiency } from "../../../src/core/evidence/sufficiency.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen, evidenceOf, undoOffered } from "../aDossierOnScreen.ts";

afterEach(async () => {
  await useDossier.getState().close();
});

const stored = (id = "e1") => useDossier.getState().dossier?.evidence[id];

async function drawerOf(
  type: Evidence["type"],
  title: string,
  criteria: readonly string[] = [],
  before = [evidenceOf("d1", "DOC-01 Definities")],
) {
  const made = evidenceOf("e1", title, "2025-05-01", criteria);
  if (made.kind !== "addEvidence") throw new Error(made.kind);
  await aDossierOnScreen("evidence?item=e1", [...before, { ...made, fields: { ...made.fields, type } }]);
  return within(await screen.findByRole("complementary", { name: title }));
}

test("of a document version, owner, day of receipt and place are kept, and cleared again when nothing is left", async () => {
  const drawer = await drawerOf("document", "DOC-02 Beleid");
  await userEvent.type(drawer.getByRole("textbox", { name: "Versie" }), "2.1 vastgesteld");
  await userEvent.type(drawer.getByRole("textbox", { name: "Eigenaar" }), "Klachtencoördinator");
  await userEvent.type(drawer.getByLabelText("Ontvangen op"), "2025-11-03");
  await userEvent.type(drawer.getByRole("textbox", { name: "Vindplaats" }), "Map K, intranet");
  await userEvent.tab();
  expect(stored()?.document).toEqual({
    version: "2.1 vastgesteld",
    owner: "Klachtencoördinator",
    received: "2025-11-03",
    location: "Map K, intranet",
  });
  for (const name of ["Versie", "Eigenaar", "Vindplaats"]) await userEvent.clear(drawer.getByRole("textbox", { name }));
  await userEvent.clear(drawer.getByLabelText("Ontvangen op"));
  await userEvent.tab();
  expect(stored()?.document).toBeUndefined();
});

test("per criterion the pages of a document are cited; unlinking and taking that back keeps them", async () => {
  const drawer = await drawerOf("document", "DOC-02 Beleid", ["I.2.a", "I.2.b"]);
  await userEvent.type(drawer.getByRole("textbox", { name: "Pagina of paragraaf voor I.2.a" }), "p. 4, par. 2.3");
  await userEvent.tab();
  expect(stored()?.links).toMatchObject({ "I.2.a": { stance: "supports", cited: "p. 4, par. 2.3" }, "I.2.b": { stance: "supports" } });
  await userEvent.click(drawer.getByRole("button", { name: "Maak los van I.2.a" }));
  expect(stored()?.links["I.2.a"]).toBeUndefined();
  await userEvent.click(await undoOffered());
  expect(stored()?.links["I.2.a"]).toMatchObject({ stance: "supports", cited: "p. 4, par. 2.3" });
});

test("an observation is judged by one tap per criterion that can be seen, with what was seen; a second tap takes it away", async () => {
  const drawer = await drawerOf("observation", "OBS-1 Website");
  await userEvent.click(drawer.getByRole("radio", { name: "Website" }));
  expect(stored()?.observation).toEqual({ kind: "website", time: "" });
  await userEvent.click(drawer.getByText(/: 0 van 6 gezien/));
  const form = within(drawer.getByRole("group", { name: "Wat dit zegt over IV.2.a" }));
  await userEvent.click(form.getByRole("button", { name: "Spreekt tegen" }));
  await userEvent.type(drawer.getByRole("textbox", { name: "Wat u zag bij IV.2.a" }), "Postadres ontbreekt");
  await userEvent.tab();
  expect(stored()?.links).toMatchObject({ "IV.2.a": { stance: "contradicts", cited: "Postadres ontbreekt" } });
  expect(form.getByRole("button", { name: "Spreekt tegen" })).toHaveAttribute("aria-pressed", "true");
  expect(drawer.getByText(/: 1 van 6 gezien/)).toBeVisible();
  await userEvent.click(form.getByRole("button", { name: "Spreekt tegen" }));
  expect(stored()?.links).toEqual({});
  await userEvent.click(await undoOffered());
  expect(stored()?.links).toMatchObject({ "IV.2.a": { stance: "contradicts", cited: "Postadres ontbreekt" } });
});

async function fill(drawer: ReturnType<typeof within>, fields: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(fields)) {
    const field = drawer.getByRole("textbox", { name: new RegExp(`^${name}`) });
    await userEvent.clear(field);
    await userEvent.type(field, value);
  }
}

test("a share of customers is shown with its margin, and under thirty answers it is called an indication", async () => {
  const drawer = await drawerOf("customerVoice", "VOI-1 Tevredenheid");
  await userEvent.selectOptions(drawer.getByRole("combobox", { name: "Uitkomst" }), "Aandeel van de klanten");
  expect(drawer.getByText(/^Vul de cijfers van de uitkomst aan/)).toBeVisible();
  await fill(drawer, { Gevraagd: "120", Geantwoord: "30", "Aantal dat dit vindt": "27" });
  await userEvent.click(drawer.getByRole("textbox", { name: "Titel" }));
  expect(stored()?.voice).toMatchObject({ asked: 120, answered: 30, result: { kind: "share", hits: 27 } });
  expect(drawer.getByText("90,0 %")).toBeVisible();
  expect(drawer.getByText("met 95 % zekerheid tussen 74,4 en 96,5 %")).toBeVisible();
  expect(drawer.getByText(/25 % van wie gevraagd is, antwoordde/)).toBeVisible();
  expect(drawer.queryByText("Indicatief")).toBeNull();
  await fill(drawer, { Geantwoord: "29", "Aantal dat dit vindt": "20" });
  await userEvent.click(drawer.getByRole("textbox", { name: "Titel" }));
  expect(drawer.getByText("Indicatief")).toBeVisible();
  expect(drawer.getByText(/Minder dan 30 antwoorden geven een aanwijzing/)).toBeVisible();
});

test("an NPS and a mean with a comma are computed with their margins", async () => {
  const drawer = await drawerOf("customerVoice", "VOI-1 Aanbeveling");
  await userEvent.selectOptions(drawer.getByRole("combobox", { name: "Uitkomst" }), "NPS");
  await fill(drawer, { Geantwoord: "200", "Gaven een 9 of 10": "100", "Gaven 0 tot en met 6": "40" });
  await userEvent.click(drawer.getByRole("textbox", { name: "Titel" }));
  expect(drawer.getByText("30,0")).toBeVisible();
  expect(drawer.getByText("NPS, marge 10,8 (95 %)")).toBeVisible();
  await userEvent.selectOptions(drawer.getByRole("combobox", { name: "Uitkomst" }), "Gemiddeld cijfer");
  await fill(drawer, { Geantwoord: "100", Gemiddelde: "7,8", Standaarddeviatie: "1,5" });
  await userEvent.click(drawer.getByRole("textbox", { name: "Titel" }));
  expect(stored()?.voice?.result).toEqual({ kind: "mean", hundredths: 780, deviationHundredths: 150, scaleTo: 10 });
  expect(drawer.getByText("7,80")).toBeVisible();
  expect(drawer.getByText("op een schaal tot 10, marge 0,29 (95 %)")).toBeVisible();
});

test("more answers than people who were asked are refused, and what was typed stays", async () => {
  const drawer = await drawerOf("customerVoice", "VOI-1 Panel");
  await userEvent.selectOptions(drawer.getByRole("combobox", { name: "Uitkomst" }), "Aandeel van de klanten");
  await fill(drawer, { Gevraagd: "20", Geantwoord: "30", "Aantal dat dit vindt": "10" });
  await userEvent.click(drawer.getByRole("textbox", { name: "Titel" }));
  expect(drawer.getByRole("alert")).toBeVisible();
  expect(drawer.getByRole("textbox", { name: "Geantwoord" })).toHaveValue("30");
});

test("the number of answers counts as population, so that a measured criterion needs only period and definition", async () => {
  const drawer = await drawerOf("customerVoice", "VOI-1 Tevredenheid", ["IV.4.c"]);
  await fill(drawer, { Geantwoord: "240" });
  await userEvent.click(drawer.getByRole("textbox", { name: "Titel" }));
  await userEvent.click(drawer.getByRole("button", { name: /^Neem de auditperiode/ }));
  await userEvent.selectOptions(drawer.getByRole("combobox", { name: "Definitie staat in" }), "DOC-01 Definities");
  expect(stored()?.register).toEqual({ population: 240, from: "2025-01-01", to: "2025-12-31", definitionEvidence: "d1" });
  const { dossier, norm } = useDossier.getState();
  if (dossier === undefined || norm === undefined) throw new Error("no dossier");
  expect(sufficiency(dossier, norm, "IV.4.c").needs.filter(({ kind }) => kind === "indicator")).toEqual([]);
});

test("fifty thousand characters pasted from a word processor are kept as they are, without markup", async () => {
  const drawer = await drawerOf("document", "DOC-02 Beleid");
  const long = "“Wij bellen terug” – binnen 3 dagen.\u00a0\r\n\t• punt\r\n".repeat(1_000).slice(0, 50_000);
  const note = drawer.getByRole("textbox", { name: "Wat het zegt" });
  note.focus();
  const pasted = { getData: (type: string) => (type === "text" || type === "text/plain" ? long : `<p class=MsoNormal><b>${long}</b></p>`) };
  await userEvent.paste(pasted as unknown as DataTransfer); // All that pasting asks of the clipboard.
  await userEvent.tab();
  expect(stored()?.note).toBe(long.replace(/\r\n/g, "\n"));
});
