// @vitest-environment jsdom
import { waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import writeExcelFile from "write-excel-file/node";
import type { Language } from "../../../src/core/norm/normSchema.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { useRegister } from "../../../src/state/register/registerView.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen } from "../aDossierOnScreen.ts";
import { withRegisterWorker } from "./aRegisterWorker.ts";

beforeEach(withRegisterWorker);
afterEach(async () => {
  useRegister.getState().close();
  await useDossier.getState().close();
  localStorage.clear();
  vi.restoreAllMocks();
});

const user = userEvent.setup();
const heading = "Zaaknummer;Ontvangen op;Afgehandeld op;Categorie";
const good = Array.from({ length: 5 }, (_, place) => `Z-${place + 1};1${place + 3}-03-2025;2${place}-03-2025;Nota`);
const csv = (...lines: readonly string[]) => new File([lines.join("\r\n")], "klachten.csv", { type: "text/csv" });

const words = {
  nl: {
    read: "Lees het hele bestand",
    rejected: "Geweigerde rijen",
    counts: (read: number, used: number, rejected: number) => `${read} rijen gelezen = ${used} gebruikt + ${rejected} geweigerd`,
    received: /^Ontvangen/,
    another: "Kies een ander bestand",
    first: "Zet hier het klachtenregister neer",
  },
  en: {
    read: "Read the whole file",
    rejected: "Rejected rows",
    counts: (read: number, used: number, rejected: number) => `${read} rows read = ${used} used + ${rejected} rejected`,
    received: /^Received/,
    another: "Choose another file",
    first: "Put the complaint register here",
  },
} as const;

async function choose(file: File, language: Language): Promise<void> {
  await aDossierOnScreen("register", [], language);
  const input = document.querySelector<HTMLInputElement>("main input[type=file]");
  if (input === null) throw new Error("no place for a file");
  await user.upload(input, file);
}

async function read(file: File, language: Language): Promise<void> {
  await choose(file, language);
  await user.click(await screen.findByRole("button", { name: words[language].read }));
}

async function rejectedRow(language: Language, name: RegExp): Promise<HTMLElement> {
  const list = await screen.findByRole("table", { name: words[language].rejected });
  return within(list).getByRole("row", { name });
}

test.each(["nl", "en"] as const)("in %s an Excel file that is called .csv is read as what it is", async (language) => {
  const rows = [heading.split(";"), ...good.map((line) => line.split(";"))];
  const excel = await writeExcelFile(
    rows.map((row) => row.map((value) => ({ value }))),
    { sheet: "Klachten" },
  ).toBuffer();
  await choose(new File([new Uint8Array(excel)], "klachten.csv", { type: "text/csv" }), language);
  const sheet = await screen.findByRole<HTMLSelectElement>("combobox", { name: language === "nl" ? "Werkblad" : "Sheet" });
  expect(sheet).toHaveValue("Klachten");
  await user.click(screen.getByRole("button", { name: words[language].read }));
  expect(await screen.findByText(words[language].counts(5, 5, 0))).toBeVisible();
});

test("while an Excel file is looked at each step is told, and stopping a correction leaves everything as it was", async () => {
  const rows = (name: string) => [[{ value: "Ontvangen op" }], [{ value: name }]];
  const excel = await writeExcelFile([
    { sheet: "Uitleg", data: rows("niets") },
    { sheet: "Klachten", data: rows("2025-03-13") },
  ]).toBuffer();
  await choose(new File([new Uint8Array(excel)], "klachten.xlsx"), "nl");
  const sheet = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Werkblad" });
  // From here on the worker tells that it is unpacking, and never answers.
  vi.stubGlobal(
    "Worker",
    class {
      onmessage: ((event: { data: unknown }) => void) | undefined;
      postMessage({ id }: { readonly id: number }): void {
        queueMicrotask(() => this.onmessage?.({ data: { kind: "progress", id, progress: { step: "unpacking" } } }));
      }
      terminate(): void {}
    },
  );
  useRegister.getState().cancel();
  await user.selectOptions(sheet, "Klachten");
  expect(await screen.findByText("klachten.xlsx wordt uitgepakt")).toBeVisible();
  expect(screen.getByRole("button", { name: words.nl.read })).toHaveAttribute("aria-disabled", "true");
  const [stop] = screen.getAllByRole("button", { name: "Annuleren" });
  if (stop === undefined) throw new Error("no way to stop");
  await user.click(stop);
  expect(screen.queryByText("klachten.xlsx wordt uitgepakt")).not.toBeInTheDocument();
  expect(screen.getByRole("combobox", { name: "Werkblad" })).toHaveValue("Uitleg");
  expect(screen.getByRole("button", { name: words.nl.read })).not.toHaveAttribute("aria-disabled");
});

const faults = {
  "a date that does not exist": {
    row: "Z-6;31-02-2025;;Nota",
    nl: [/^7 De datum 31-2-2025 in kolom Ontvangen op bestaat niet/, /Verbeter ze in het register en exporteer het opnieuw/],
    en: [/^7 The date 31-2-2025 in column Ontvangen op does not exist/, /Correct them in the register and export it again/],
  },
  "another order of day and month": {
    row: "Z-6;03/14/2025;;Nota",
    nl: [/^7 De datum 3-14-2025 .* heeft dag en maand in een andere volgorde/, /laat de export dan jaar-maand-dag schrijven/],
    en: [/^7 The date 3-14-2025 .* has day and month in another order/, /let the export write year-month-day/],
  },
  "a quotation mark that never closes": {
    row: 'Z-6;16-03-2025;;"Nota',
    nl: [/^7 Op deze regel opent een aanhalingsteken dat nergens sluit/, /bewaar het register als XLSX/],
    en: [/^7 A quotation mark opens on this line and never closes/, /save the register as XLSX/],
  },
  "more cells than the heading": {
    row: "Z-6;16-03-2025;;Nota; nog iets",
    nl: [/^7 Deze rij heeft meer cellen dan de kopregel/, /teksten tussen aanhalingstekens/],
    en: [/^7 This row has more cells than the heading/, /texts between quotation marks/],
  },
} as const;

test.each((Object.keys(faults) as (keyof typeof faults)[]).flatMap((fault) => [["nl", fault] as const, ["en", fault] as const]))(
  "in %s %s costs its own row alone, which is named with its reason and a remedy",
  async (language, fault) => {
    const [row, remedy] = faults[fault][language];
    await choose(csv(heading, ...good, faults[fault].row), language);
    expect(await rejectedRow(language, row)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: words[language].read }));
    expect(await screen.findByText(words[language].counts(6, 5, 1))).toBeVisible();
    expect(await rejectedRow(language, row)).toBeInTheDocument();
    expect(screen.getByText(remedy)).toBeInTheDocument();
  },
);

test("a row of which nothing can be read says so in its place among the first rows", async () => {
  await choose(csv(heading, 'Z-0;13-03-2025;;"Nota', ...good), "nl");
  const table = await screen.findByRole("table", { name: "Rijen zoals ze worden gelezen" });
  expect(within(table).getByRole("row", { name: /^2 geweigerd: Op deze regel opent een aanhalingsteken/ })).toBeInTheDocument();
});

test.each([
  ["nl", /2 keer ligt de datum in kolom Afgehandeld op voor de datum van ontvangst.* Bekijk de regels 7, 8 en verbeter ze/],
  ["en", /Cases whose date in column Afgehandeld op lies before the date of receipt: 2.* Look at the lines 7, 8 and correct them/],
] as const)("in %s cases that ended before they were received are used and named by line", async (language, sentence) => {
  await choose(csv(heading, ...good, "Z-6;20-03-2025;14-03-2025;Nota", "Z-7;20-03-2025;15-03-2025;Nota"), language);
  expect(await screen.findByText(sentence)).toBeVisible();
  await user.click(screen.getByRole("button", { name: words[language].read }));
  expect(await screen.findByText(words[language].counts(7, 7, 0))).toBeVisible();
  expect(screen.getByText(sentence)).toBeVisible();
});

test("of three hundred columns those in use stand first, and a date is looked for among the columns with dates", async () => {
  const wide = (cells: string, place: number) =>
    `${cells};${Array.from({ length: 300 }, (_, at) => (at === 250 ? (place < 0 ? "Binnen" : `1${place}-03-2025`) : `veld ${at}`)).join(";")}`;
  await choose(csv(wide("Nr;Categorie", -1), ...good.map((_, place) => wide(`Z-${place};Nota`, place))), "nl");
  const received = await screen.findByRole<HTMLSelectElement>("combobox", { name: words.nl.received });
  const dates = within(received).getByRole("group", { name: "Kolommen met datums" });
  expect(within(dates).getAllByRole("option")).toHaveLength(1);
  await user.selectOptions(received, "Binnen");
  const table = screen.getByRole("table", { name: "Rijen zoals ze worden gelezen" });
  await waitFor(() =>
    expect(
      within(table)
        .getAllByRole("columnheader")
        .slice(1, 3)
        .map(({ textContent }) => textContent),
    ).toEqual(["CategorieOnderwerp", "BinnenOntvangen"]),
  );
  expect(within(table).getAllByRole("columnheader").length).toBeLessThan(30);
  await user.click(screen.getByRole("button", { name: words.nl.read }));
  expect(await screen.findByText(words.nl.counts(5, 5, 0))).toBeVisible();
});

test.each([
  ["nl", /Lange teksten in de kolom Categorie: 5. Daarvan telt alleen het begin. Wijs een andere kolom aan/],
  ["en", /Long texts in the column Categorie: 5. Only their start counts. Choose another column/],
] as const)("in %s cells of ten thousand letters where names belong are told, and never shown whole", async (language, sentence) => {
  await choose(csv(heading, ...good.map((line) => `${line}${"x".repeat(10_000)}`)), language);
  expect(await screen.findByText(sentence)).toBeVisible();
  await user.click(screen.getByRole("button", { name: words[language].read }));
  expect(await screen.findByText(words[language].counts(5, 5, 0))).toBeVisible();
  expect(screen.getByText(sentence)).toBeVisible();
  expect(document.body.textContent).not.toContain("x".repeat(300));
});

test.each([
  ["nl", "empty", csv(""), /Exporteer het register opnieuw/],
  ["en", "empty", csv(""), /Export the register again/],
  ["nl", "heading alone", csv(heading), /een kopregel en geen rijen.*kies een ruimere periode/],
  ["en", "heading alone", csv(heading), /a heading and no rows.*choose a wider period/],
] as const)("in %s a file without rows (%s) is told so once, and another file can be chosen", async (language, _, file, sentence) => {
  await choose(file, language);
  expect(await screen.findAllByText(sentence)).toHaveLength(1);
  expect(screen.getAllByRole("button", { name: /Kies een|Choose a/ }).length).toBeGreaterThan(0);
});

test.each([
  ["nl", /Geen van de 2 rijen is bruikbaar: de kolom Ontvangen op bevat geen datum van ontvangst. Bekijk de regels 2, 3/],
  ["en", /None of the 2 rows can be used: the column Ontvangen op holds no date of receipt. Look at the lines 2, 3/],
] as const)("in %s a file without a usable date names the lines, once, and waits for another column", async (language, sentence) => {
  await read(csv(`${heading};Wanneer`, "Z-1;vorige week;;Nota;13-03-2025", "Z-2;gisteren;;Nota;14-03-2025"), language);
  expect(await screen.findAllByText(sentence)).toHaveLength(1);
  await user.selectOptions(screen.getByRole("combobox", { name: words[language].received }), "Wanneer");
  await waitFor(() => expect(screen.queryByText(sentence)).not.toBeInTheDocument());
  await user.click(screen.getByRole("button", { name: words[language].read }));
  expect(await screen.findByText(words[language].counts(2, 2, 0))).toBeVisible();
});

test("an order of dates that had to be assumed is told with the choice on this screen that settles it", async () => {
  await choose(csv("Ontvangen op;Categorie", "03-04-2025;Nota"), "nl");
  expect(await screen.findByText(/Staat de maand voorop, kies dat dan bij het inlezen onder deze kolom/)).toBeVisible();
  expect(document.body.textContent).not.toContain("dateOrder");
});

test("what a spreadsheet would take for a formula is guarded in the CSV and in the Excel file", async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return "blob:saved";
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
  await read(csv(heading, ...good.map((line, place) => line.replace("Nota", place < 3 ? "=1+1" : "@SUM(A1)"))), "nl");
  await user.click(await screen.findByRole("button", { name: "Bewaar als CSV" }));
  await waitFor(() => expect(saved).toHaveLength(1));
  await user.click(screen.getByRole("button", { name: "Bewaar als Excel" }));
  await waitFor(() => expect(saved).toHaveLength(2));
  const [text, excel] = saved;
  const lines = (await text?.text())?.split("\r\n") ?? [];
  expect(lines.filter((line) => /(^|;)"?[=@]/.test(line))).toEqual([]);
  expect(lines).toContain("'=1+1;3");
  const parts = unzipSync(new Uint8Array((await excel?.arrayBuffer()) ?? new ArrayBuffer(0)));
  const xml = Object.values(parts).map((part) => new TextDecoder().decode(part));
  expect(xml.some((part) => part.includes("'=1+1") || part.includes("&apos;=1+1"))).toBe(true);
  expect(xml.some((part) => /<f[ >]/.test(part))).toBe(false);
});
