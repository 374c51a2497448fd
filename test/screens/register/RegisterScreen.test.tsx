// @vitest-environment jsdom
import { waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Language } from "../../../src/core/norm/normSchema.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { useRegister } from "../../../src/state/register/registerView.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen, run, undoOffered } from "../aDossierOnScreen.ts";
import { withRegisterWorker } from "./aRegisterWorker.ts";

beforeEach(withRegisterWorker);
afterEach(async () => {
  useRegister.getState().close();
  await useDossier.getState().close();
  localStorage.clear();
});

const user = userEvent.setup();
const heading = "Zaaknummer;Ontvangen op;Streefdatum;Afgehandeld op;Categorie;Soort;Naam";
/** Nine of ten on time; the last is open and past its term. The kind of a complaint stands in a column of its own. */
const rows = Array.from({ length: 10 }, (_, place) => {
  const day = String(place + 1).padStart(2, "0");
  return `Z-${place + 1};${day}-03-2025;${day}-04-2025;${place === 9 ? "" : `${day}-03-2025`};algemeen;${place < 4 ? "Nota" : "Storing"};J. Jansen`;
});
const aRegister = (lines: readonly string[] = [heading, ...rows], name = "klachten.csv") =>
  new File([lines.join("\r\n")], name, { type: "text/csv" });

function fileInput(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>("main input[type=file]");
  if (input === null) throw new Error("no place for a file");
  return input;
}

async function choose(file: File, language: Language = "nl"): Promise<void> {
  await aDossierOnScreen("register", [], language);
  await user.upload(fileInput(), file);
}

async function readRegister(file = aRegister()): Promise<void> {
  await choose(file);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Onderwerp" }), "Soort");
  await waitFor(() =>
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Onderwerp" }).selectedOptions[0]?.text).toBe("Soort"),
  );
  await user.click(screen.getByRole("button", { name: "Lees het hele bestand" }));
  await screen.findByRole("button", { name: "Bewaar de cijfers in het dossier" });
  await screen.findByRole("tab", { name: "Cijfers" });
}

const dossier = () => {
  const { dossier: open } = useDossier.getState();
  if (open === undefined) throw new Error("no dossier");
  return open;
};

test("an empty screen says what it is for, that the file stays on the device, and offers the example's register", async () => {
  await aDossierOnScreen("register");
  expect(screen.getByText("Zet hier het klachtenregister neer")).toBeVisible();
  expect(screen.getByText(/Het bestand blijft op dit apparaat/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Neem het register van het voorbeeld" })).toBeVisible();
});

test("before a file is read it is told how: its separator, its columns and the order of its dates, each to be corrected", async () => {
  await choose(aRegister());
  expect(await screen.findByRole<HTMLSelectElement>("combobox", { name: "Scheidingsteken" })).toHaveValue(";");
  expect(screen.getByRole("combobox", { name: "Volgorde van Ontvangen" })).toHaveValue("dayFirst");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: /^Ontvangen/ }).selectedOptions[0]?.text).toBe("Ontvangen op");
  expect(screen.getAllByText("niet gelezen").length).toBeGreaterThan(0);
});

test("a corrected column is used and is remembered for the next file of this organisation", async () => {
  await readRegister();
  expect(screen.getByText("10 rijen gelezen = 10 gebruikt + 0 geweigerd")).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Onderwerpen" }));
  expect((await screen.findAllByText("Storing")).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "Sluit dit bestand" }));
  await user.upload(fileInput(), aRegister());
  const column = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Onderwerp" });
  expect(column.selectedOptions[0]?.text).toBe("Soort");
});

test("every rejected row is listed with its line and why, and the counts add up", async () => {
  await readRegister(aRegister([heading, ...rows, "Z-11;31-02-2025;;;algemeen;Nota;", "Z-12;;;;algemeen;Nota;"]));
  expect(screen.getByText("12 rijen gelezen = 10 gebruikt + 2 geweigerd")).toBeVisible();
  const list = await screen.findByRole("table", { name: "Geweigerde rijen" });
  expect(within(list).getByRole("row", { name: /^12 De datum 31-2-2025 in kolom Ontvangen op bestaat niet/ })).toBeInTheDocument();
  expect(within(list).getByRole("row", { name: /^13 De datum van ontvangst/ })).toBeInTheDocument();
});

test.each([
  ["nl", "leeg", aRegister([""]), /geen kopregel en geen rijen/],
  ["en", "leeg", aRegister([""]), /no heading/i],
  [
    "nl",
    "oud Excel",
    new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])], "k.csv"),
    /Excel-bestand van een oude soort/,
  ],
  ["en", "oud Excel", new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])], "k.csv"), /This is an Excel file/],
] as const)("in %s a file that is no register (%s) is told what it is and what to do", async (language, _, file, words) => {
  await choose(file, language);
  expect(await screen.findByText(words)).toBeVisible();
  expect(
    screen.getByText(language === "nl" ? "Er is niets veranderd in het dossier." : "Nothing in the dossier has changed."),
  ).toBeVisible();
});

test("without a recognised date of receipt nothing can be read until somebody says which column it is", async () => {
  await choose(aRegister(["Wanneer;Soort", "01-03-2025;Nota", "13-03-2025;Nota"]));
  expect(await screen.findByText(/Er is geen kolom met de datum van ontvangst herkend/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Lees het hele bestand" })).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(screen.getByRole("combobox", { name: /^Ontvangen/ }), "Wanneer");
  await waitFor(() => expect(screen.getByRole("button", { name: "Lees het hele bestand" })).not.toHaveAttribute("aria-disabled"));
});

test("a figure becomes evidence with its fraction and the proposal explained, and the answer stays open", async () => {
  await readRegister();
  run({ kind: "addTerm", id: "t", fields: { field: "", name: "", days: 31, unit: "calendarDays", validFrom: "", source: "Reglement" } });
  await user.click(await screen.findByRole("button", { name: "Maak bewijs van: Binnen de termijn" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText("Voorstel bij IV.4.c: voldaan")).toBeVisible();
  expect(within(dialog).getByText(/1 nog open terwijl de termijn voorbij is/)).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "Leg vast als bewijs" }));
  const [evidence] = Object.values(dossier().evidence);
  expect(evidence?.register).toMatchObject({ figure: "withinTerm", hits: 9, of: 10 });
  expect(evidence?.links["IV.4.c"]?.stance).toBe("supports");
  expect(dossier().answers["IV.4.c"]?.auditor?.answer).toBeUndefined();
  expect(JSON.stringify(dossier())).not.toMatch(/Jansen|Z-1/);
  await user.click(await undoOffered());
  expect(evidence && dossier().evidence[evidence.id]?.removed).toBeDefined();
});

test("a pattern becomes an improvement point with one press, and can be taken back", async () => {
  await readRegister();
  await user.click(screen.getByRole("tab", { name: "Onderwerpen" }));
  const [make] = await screen.findAllByRole("button", { name: "Maak een verbeterpunt van: Storing" });
  if (make === undefined) throw new Error("no button");
  await user.click(make);
  const [point] = Object.values(dossier().points);
  expect(point?.condition).toContain("6 van de 10 klachten gaan over Storing");
  await user.click(await undoOffered());
  expect(Object.values(dossier().points).every(({ removed }) => removed !== undefined)).toBe(true);
});

test("the cases behind a mark are named from the rows, and kept figures say that the rows are gone", async () => {
  await readRegister();
  await user.click(screen.getByRole("tab", { name: "Onderwerpen" }));
  const [mark] = await screen.findAllByRole("button", { name: "Nota: 4" });
  if (mark === undefined) throw new Error("no mark");
  await user.click(mark);
  expect(await screen.findByRole("rowheader", { name: "Z-1" })).toBeInTheDocument();
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Bewaar de cijfers in het dossier" }));
  await user.click(screen.getByRole("button", { name: "Sluit dit bestand" }));
  expect(await screen.findByText(/De rijen zijn er niet meer/)).toBeVisible();
  expect(screen.getByText("9 / 10")).toBeVisible();
});

test("a dot of a pattern names its case from the rows, and nothing of it is kept", async () => {
  await readRegister();
  await user.click(screen.getByRole("tab", { name: "Onderwerpen" }));
  await user.click(await screen.findByRole("button", { name: "Nota: 2 mrt 2025" }));
  const dialog = await screen.findByRole("dialog", { name: "Nota" });
  expect(await within(dialog).findAllByRole("rowheader")).toHaveLength(1);
  expect(within(dialog).getByRole("rowheader", { name: "Z-2" })).toBeInTheDocument();
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Bewaar de cijfers in het dossier" }));
  const [kept] = Object.values(dossier().registers);
  expect(kept?.figures?.patterns.top.find(({ name }) => name === "Nota")?.timeline).toEqual({
    kind: "cases",
    first: "2025-03-01",
    gaps: [1, 1, 1],
  });
  expect(JSON.stringify(dossier())).not.toMatch(/Z-2/);
  await user.click(screen.getByRole("button", { name: "Sluit dit bestand" }));
  await user.click(await screen.findByRole("tab", { name: "Onderwerpen" }));
  expect(await screen.findByText(/Een punt is een klacht/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Nota: 2 mrt 2025" })).toBeNull();
});

test("a published term is added, changed and taken away", async () => {
  await readRegister();
  await user.click(screen.getByRole("tab", { name: "Termijnen" }));
  await user.type(await screen.findByRole("textbox", { name: "Aantal dagen" }), "42");
  await user.type(screen.getByRole("textbox", { name: "Waar het staat" }), "Reglement");
  await user.click(screen.getByRole("button", { name: "Voeg termijn toe" }));
  expect(Object.values(dossier().terms)).toMatchObject([{ days: 42, source: "Reglement" }]);
  await user.click(screen.getByRole("button", { name: "Haal de termijn weg voor alle klachten" }));
  expect(screen.getByText(/Er is nog geen termijn vastgelegd/)).toBeVisible();
});

test("several names of several columns are ticked, everything is computed again, and each is taken away by itself or all at once", async () => {
  await readRegister();
  const kinds = screen.getByRole("button", { name: "Onderwerp: Alle" });
  kinds.focus();
  await user.keyboard("{Enter}");
  const list = await screen.findByRole("list", { name: "Onderwerp" });
  expect(within(list).getAllByRole("checkbox")).toHaveLength(2);
  await user.click(within(list).getByRole("checkbox", { name: "Nota (4)" }));
  expect(await screen.findByText("4 / 4")).toBeInTheDocument();
  await user.keyboard("{ArrowUp} ");
  expect(await screen.findByText("9 / 10")).toBeInTheDocument();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByRole("button", { name: "Onderwerp: 2 gekozen" })).toHaveFocus());
  expect(screen.getAllByText(/alleen Onderwerp: Nota, Storing\./).length).toBeGreaterThan(3);
  const chosen = screen.getByRole("group", { name: "Gekozen" });
  await user.click(within(chosen).getByRole("button", { name: "Haal weg: Onderwerp, Nota" }));
  expect(await screen.findByText("5 / 6")).toBeInTheDocument();
  expect(within(chosen).getByRole("button", { name: "Haal weg: Onderwerp, Storing" })).toHaveFocus();
  await user.click(within(chosen).getByRole("button", { name: "Wis alle keuzes" }));
  expect(await within(chosen).findByText("Alle klachten")).toBeVisible();
  expect(screen.getByRole("button", { name: "Onderwerp: Alle" })).toBeInTheDocument();
  expect(await screen.findByText("9 / 10")).toBeInTheDocument();
});

test("evidence of a choice of cases says which cases in its title and its note, and is kept apart from that of all", async () => {
  await readRegister();
  await user.click(screen.getByRole("button", { name: "Onderwerp: Alle" }));
  await user.click(await screen.findByRole("checkbox", { name: "Storing (6)" }));
  await user.keyboard("{Escape}");
  await screen.findByText("5 / 6");
  await user.click(screen.getByRole("button", { name: "Maak bewijs van: Binnen de termijn" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Leg vast als bewijs" }));
  const [evidence] = Object.values(dossier().evidence);
  expect(evidence?.title).toContain("(Onderwerp: Storing)");
  expect(evidence?.note).toContain("alleen Onderwerp: Storing.");
  expect(evidence?.register).toMatchObject({ figure: "withinTerm; category: Storing", hits: 5, of: 6 });
  expect(await screen.findByText(/^Bewijs bij /)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Wis alle keuzes" }));
  await waitFor(() => expect(screen.queryByText(/^Bewijs bij /)).not.toBeInTheDocument());
});

test("a day off of the organisation lengthens a term in working days, is named in evidence, and can be taken away again", async () => {
  // Received the day before Ascension, closed after the weekend behind it.
  const lines = ["Ontvangen op;Afgehandeld op;Categorie", "2025-05-28;2025-06-02;Nota", "2025-05-19;2025-05-20;Nota"];
  const fields = { field: "", name: "", days: 1, unit: "workingDays", validFrom: "", source: "Reglement" } as const;
  await aDossierOnScreen("register", [{ kind: "addTerm", id: "t", fields }]);
  await user.upload(fileInput(), aRegister(lines));
  await user.click(await screen.findByRole("button", { name: "Lees het hele bestand" }));
  expect(await screen.findByText("1 / 2")).toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Termijnen" }));
  const form = await screen.findByRole("form", { name: "Vrije dag toevoegen" });
  await user.click(within(form).getByRole("button", { name: "Voeg toe" }));
  expect(within(form).getByRole("alert")).toHaveTextContent("Kies een datum.");
  await user.type(within(form).getByLabelText("Datum"), "2025-05-29");
  expect(await within(form).findByText(/Hier valt geen werkdag meer/)).toBeVisible();
  await user.clear(within(form).getByLabelText("Datum"));
  await user.type(within(form).getByLabelText("Datum"), "2025-05-30");
  await user.type(within(form).getByLabelText("Waarom"), "brugdag");
  await user.click(within(form).getByRole("button", { name: "Voeg toe" }));
  expect(Object.values(dossier().daysOff)).toMatchObject([{ date: "2025-05-30", reason: "brugdag" }]);
  await user.click(screen.getByText(/feestdagen op een doordeweekse dag/));
  expect(screen.getByRole("row", { name: "29 mei 2025 Hemelvaartsdag" })).toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Cijfers" }));
  expect(await screen.findByText("2 / 2")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Maak bewijs van: Binnen de termijn" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Leg vast als bewijs" }));
  expect(Object.values(dossier().evidence)[0]?.note).toContain("Vrije dagen van de organisatie zelf: 30 mei 2025 (brugdag).");
  await user.click(screen.getByRole("tab", { name: "Termijnen" }));
  await user.click(await screen.findByRole("button", { name: "Haal 30 mei 2025 weg" }));
  await user.click(await undoOffered());
  expect(await screen.findByRole("button", { name: "Haal 30 mei 2025 weg" })).toBeVisible();
});
