// @vitest-environment jsdom
import { act, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { sample as sampleCommand } from "../../../src/cli/sample.ts";
import type { CommandBody } from "../../../src/core/dossier/commands/command.ts";
import { drawnPlaces, judgementPicks } from "../../../src/core/dossier/sampleFiles.ts";
import { sampleTally } from "../../../src/core/dossier/sampleTally.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { aDraw, aResult } from "../../builders/aSampleDrawn.ts";
import { aFolder } from "../../cli/aFolder.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen, evidenceOf, undoOffered } from "../aDossierOnScreen.ts";

const { folder, write } = aFolder();

afterEach(async () => {
  await useDossier.getState().close();
  localStorage.clear();
});

const asSample: CommandBody = { kind: "editEvidence", id: "s1", changes: { type: "fileSample" } };
const onScreen = (criteria: readonly string[], ...more: readonly CommandBody[]) =>
  aDossierOnScreen("sample/s1", [evidenceOf("s1", "STP-01 Dossiers", "", criteria), asSample, ...more]);
const stored = () => {
  const evidence = useDossier.getState().dossier?.evidence.s1;
  if (evidence === undefined) throw new Error("s1");
  return evidence;
};
const drawnNames = () => drawnPlaces(stored()).map(({ file }) => file.name);
const aList = (lines: readonly string[]) => new File([lines.join("\r\n")], "klachten.csv", { type: "text/csv" });
const list412 = [
  "Klachtnummer;Kanaal",
  ...Array.from({ length: 412 }, (_, index) => `K-${1000 + index};${index % 3 === 0 ? "balie" : "post"}`),
];
const fileInput = () => {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no place to choose a file");
  return input;
};

test("the list is read, says how much thirty files carry, and draws the very files of the command line", async () => {
  const user = userEvent.setup();
  await onScreen(["IV.1.a"]);
  expect(
    await screen.findByText(/30 dossiers: als er geen enkel misgaat, is met 95 % zekerheid minstens 90 % van alle dossiers in orde/),
  ).toBeVisible();
  await user.upload(fileInput(), aList(list412));
  expect(await screen.findByText("klachten.csv: 412 dossiers.")).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Verdelen over" }), "Kanaal");
  expect(screen.getByText("Groepen: post 274, balie 138.")).toBeVisible();
  const seed = screen.getByRole("textbox", { name: "Startgetal" });
  await user.clear(seed);
  await user.type(seed, "2026-09-15");
  await user.click(screen.getByRole("button", { name: "Trek 30 dossiers" }));
  await waitFor(() => expect(drawnNames()).toHaveLength(30));
  write("klachten.csv", list412.join("\n"));
  const args = ["--population", "klachten.csv", "--seed", "2026-09-15", "--size", "30", "--strata", "Kanaal"];
  const told = await sampleCommand(args, folder);
  if (told.kind !== "done") throw new Error(JSON.stringify(told));
  const output = told.output as { drawn: readonly string[]; reserve: readonly string[]; method: string; population: { sha256: string } };
  expect(drawnNames()).toEqual(output.drawn);
  const reserve = Object.values(stored().files ?? {}).filter(({ origin }) => origin === "reserve");
  expect(reserve.sort((a, b) => a.order - b.order).map(({ name }) => name)).toEqual(output.reserve);
  expect(stored().sample).toMatchObject({
    population: 412,
    seed: "2026-09-15",
    drawn: 30,
    method: output.method,
    strata: "Kanaal",
    populationName: "klachten.csv",
    populationSha256: output.population.sha256,
  });
});

test("rows that are double or blank are named by their number, and nothing is drawn", async () => {
  const user = userEvent.setup();
  await onScreen(["IV.1.a"]);
  await screen.findByText("Waaruit u trekt");
  await user.upload(fileInput(), aList(["Klachtnummer;Kanaal", "K-1;post", "K-1;post", ";post"]));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("2 rijen kloppen niet");
  expect(alert).toHaveTextContent("Rij 3: K-1 staat al in rij 2");
  expect(alert).toHaveTextContent("Rij 4 heeft geen nummer");
  await user.click(screen.getByRole("button", { name: /^Trek/ }));
  expect(screen.getByText("Geef eerst aan waaruit u trekt.")).toBeVisible();
  expect(stored().sample).toBeUndefined();
});

test("of a number alone the files are called 1, 2, 3, and a sample of all leaves no doubt", async () => {
  const user = userEvent.setup();
  await onScreen(["IV.1.a"]);
  await user.click(await screen.findByRole("radio", { name: "Alleen het aantal" }));
  await user.type(screen.getByRole("textbox", { name: "Aantal dossiers" }), "12");
  expect(screen.getByText("U bekijkt alle 12 dossiers. Daarna is er geen onzekerheid.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Trek 12 dossiers" }));
  await waitFor(() => expect(drawnNames()).toHaveLength(12));
  await user.click(await undoOffered());
  await waitFor(() => expect(stored().sample).toBeUndefined());
});

test("taking a draw back by its message never takes back what was written after it", async () => {
  const user = userEvent.setup();
  await onScreen(["IV.1.a"]);
  await user.click(await screen.findByRole("radio", { name: "Alleen het aantal" }));
  await user.type(screen.getByRole("textbox", { name: "Aantal dossiers" }), "12");
  await user.click(screen.getByRole("button", { name: "Trek 12 dossiers" }));
  const undo = await undoOffered();
  const file = drawnPlaces(stored())[0]?.file.key ?? "";
  act(() => void useDossier.getState().run({ kind: "noteFile", id: "s1", file, text: "De brief ontbreekt." }));
  await user.click(undo);
  expect(stored().files?.[file]?.note).toBe("De brief ontbreekt.");
  expect(drawnNames()).toHaveLength(12);
  expect(await screen.findByText(/Er is intussen meer gedaan/)).toBeVisible();
});

test("a file is judged by one key per criterion and the next file follows; the outcome says no more than it can", async () => {
  const user = userEvent.setup();
  await onScreen(["IV.1.a", "IV.1.d"], aDraw("s1", 2, 2));
  const first = await screen.findByRole("region", { name: "Dossier K-1" });
  const row = within(first).getByRole("listitem", { name: "IV.1.a" });
  row.focus();
  await user.keyboard("1");
  await user.keyboard("3");
  expect(screen.getByRole("button", { name: "Volgend dossier" })).toHaveFocus();
  await user.keyboard("n");
  const second = await screen.findByRole("region", { name: "Dossier K-2" });
  await user.click(
    within(second).getByRole("group", { name: "Wat dossier K-2 laat zien bij IV.1.a" }).querySelector("[data-key='2']") as Element,
  );
  expect(sampleTally(stored(), "IV.1.a")).toEqual({ drawn: 2, applies: 2, shows: 1, seriousHarm: 0, open: 0 });
  expect(sampleTally(stored(), "IV.1.d")).toEqual({ drawn: 2, applies: 0, shows: 0, seriousHarm: 0, open: 1 });
  await user.click(within(second).getByRole("button", { name: "Ernstige schade in dossier K-2 bij IV.1.a" }));
  expect(sampleTally(stored(), "IV.1.a")?.seriousHarm).toBe(1);
  await user.click(screen.getByRole("tab", { name: "Uitkomst" }));
  const table = await screen.findByRole("table", { name: "Uitkomst per criterium" });
  expect(within(table).getByText(/1 dossier laat ernstige schade zien/)).toBeVisible();
  expect(within(table).getByText(/Nog 1 dossier te bekijken. Tot dan zegt dit niets over de rest/)).toBeVisible();
});

test("27 of 30 is told with its interval and is said not to prove ninety percent", async () => {
  const user = userEvent.setup();
  const results = Array.from({ length: 30 }, (_, index) => aResult("s1", `f${index + 1}`, "IV.1.a", index < 27 ? "shows" : "showsNot"));
  await onScreen(["IV.1.a"], aDraw("s1", 30), ...results);
  await user.click(await screen.findByRole("tab", { name: "Uitkomst" }));
  const table = await screen.findByRole("table", { name: "Uitkomst per criterium" });
  expect(within(table).getByText("27 van 30")).toBeVisible();
  expect(within(table).getByText("74,4–96,5 %")).toBeVisible();
  expect(within(table).getByText(/De steekproef haalt 90 %, maar bewijst dat niet voor alle dossiers/)).toBeVisible();
});

test("a file that cannot be used is replaced for a reason, the log tells it, and it can be taken back", async () => {
  const user = userEvent.setup();
  await onScreen(["IV.1.a"], aDraw("s1", 2, 2));
  await user.click(await screen.findByRole("button", { name: "Dit dossier is niet te gebruiken" }));
  await user.click(screen.getByRole("button", { name: "Vervangen" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Schrijf op waarom dit dossier niet te gebruiken is");
  await user.type(screen.getByRole("textbox", { name: /Waarom is dossier K-1 niet te gebruiken/ }), "Vernietigd na de bewaartermijn.");
  await user.click(screen.getByRole("button", { name: "Vervangen" }));
  expect(await screen.findByRole("region", { name: "Dossier R-1" })).toBeVisible();
  expect(screen.getByText("In plaats van K-1")).toBeVisible();
  expect(drawnNames()).toEqual(["R-1", "K-2"]);
  await user.click(screen.getByRole("tab", { name: "Trekking en lijst" }));
  expect(await screen.findByText("Vernietigd na de bewaartermijn.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Neem de vervanging van K-1 terug" }));
  await waitFor(() => expect(drawnNames()).toEqual(["K-1", "K-2"]));
});

test("what was noted about a file that stood in is still there when the replacement was taken back", async () => {
  const user = userEvent.setup();
  await onScreen(
    ["IV.1.a"],
    aDraw("s1", 2, 1),
    { kind: "replaceFile", id: "s1", file: "f1", replacement: "x", reason: "Niet gevonden." },
    { kind: "noteFile", id: "s1", file: "r1", text: "De brief ontbreekt." },
    { kind: "keepFile", id: "s1", file: "f1" },
  );
  expect(await screen.findByRole("heading", { name: "Telt niet mee" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^R-1/ }));
  expect(await screen.findByText(/^Dit dossier telt niet mee/)).toBeVisible();
  expect(screen.getByRole("textbox", { name: /^Notitie/ })).toHaveValue("De brief ontbreekt.");
});

test("a file chosen by judgement stands apart, and can be taken out and back", async () => {
  const user = userEvent.setup();
  await onScreen(["IV.1.a"], aDraw("s1", 2));
  await user.click(await screen.findByText("Zelf gekozen"));
  await user.type(screen.getByRole("textbox", { name: /Nummer van een dossier/ }), "K-2");
  await user.click(screen.getByRole("button", { name: "Toevoegen" }));
  expect(await screen.findByText("Dossier K-2 zit al in de steekproef.")).toBeVisible();
  await user.clear(screen.getByRole("textbox", { name: /Nummer van een dossier/ }));
  await user.type(screen.getByRole("textbox", { name: /Nummer van een dossier/ }), "X-7{Enter}");
  const pick = await screen.findByRole("button", { name: /^X-7/ });
  await user.click(pick);
  expect(await screen.findByText("Zelf gekozen: telt niet mee in het aandeel.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Haal X-7 weg" }));
  expect(judgementPicks(stored())).toEqual([]);
  await user.click(await undoOffered());
  expect(judgementPicks(stored()).map(({ name }) => name)).toEqual(["X-7"]);
});

test("a sample without criteria offers those that the norm judges by a file sample", async () => {
  const user = userEvent.setup();
  await onScreen([]);
  await user.click(await screen.findByRole("button", { name: "Koppel de 11 criteria die een dossiersteekproef vragen" }));
  expect(Object.keys(stored().links)).toHaveLength(11);
  await user.click(await undoOffered());
  expect(Object.keys(stored().links)).toEqual([]);
});

test("an address of something else says so and leads back", async () => {
  await aDossierOnScreen("sample/niets");
  expect(await screen.findByRole("heading", { level: 1, name: "Deze steekproef is er niet" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Terug naar het bewijs" })).toBeVisible();
});
