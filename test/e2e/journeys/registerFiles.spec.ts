import type { Page } from "@playwright/test";
import writeExcelFile from "write-excel-file/node";
import { exampleSurveyCsv } from "../../../src/example/register/exampleSurvey.ts";
import { expect, expectAccessible, test } from "../harness.ts";
import { filled, type WordsOfApp, words } from "../words.ts";
import { place, startAudit } from "./auditSteps.ts";

async function bring(page: Page, button: string, content: string | Buffer, name: string): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).first().click();
  await (await choosing).setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
}

async function readWhole(page: Page, w: WordsOfApp, read: number, used: number, rejected: number): Promise<void> {
  await page.getByRole("button", { name: w.register.preview.read }).click();
  const counts = { read: String(read), used: String(used), rejected: String(rejected) };
  await expect(page.getByText(filled(w.register.read.counts, counts))).toBeVisible({ timeout: 30_000 });
}

/** Nothing sticks out sideways: what is wide scrolls inside itself. */
async function expectNoOverflow(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

const day = (place: number) => String((place % 28) + 1).padStart(2, "0");

test("an export of three hundred columns with faults in it stays readable on a telephone, and every fault is named", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const w = words.nl;
  await page.goto("./");
  await page.getByRole("button", { name: "Klantbelang" }).click();
  await place(page, w, "register").click();
  const more = Array.from({ length: 300 }, (_, column) => `Veld ${column}`);
  const row = (received: string, closed: string, category = "Nota") => [received, closed, category, ...more].join(";");
  const lines = [
    ["Ontvangen op", "Afgehandeld op", "Categorie", ...more].join(";"),
    ...Array.from({ length: 30 }, (_, place) => row(`${day(place)}-09-2025`, `${day(place)}-10-2025`)),
    row("31-02-2026", ""),
    row("14-09-2025", "01-09-2025"),
    row("15-09-2025", "", `"${"x".repeat(10_000)}`),
  ];
  await bring(page, w.register.choose.button, lines.join("\r\n"), "breed.csv");
  await expect(page.getByText(/De datum 31-2-2026 in kolom Ontvangen op bestaat niet/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/opent een aanhalingsteken dat nergens sluit/).first()).toBeVisible();
  await expect(page.getByText(/Bekijk de regels 33 en verbeter ze/)).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessible(page);
  await readWhole(page, w, 33, 31, 2);
  await expectNoOverflow(page);
});

for (const [language, locale] of [
  ["nl", "nl-NL"],
  ["en", "en-GB"],
] as const) {
  test.describe(language, () => {
    test.use({ locale });
    test(`in ${language} an Excel file is read under any name, days off are given, and a survey becomes evidence`, async ({ page }) => {
      test.setTimeout(180_000);
      const w = words[language];
      await startAudit(page, w);
      await place(page, w, "register").click();
      const rows = Array.from({ length: 3000 }, (_, at) => [`2025-05-${day(at)}`, `2025-06-${day(at)}`, at % 2 === 0 ? "Nota" : "=1+1"]);
      const sheet = [["Ontvangen op", "Afgehandeld op", "Categorie"], ...rows].map((cells) => cells.map((value) => ({ value })));
      await bring(page, w.register.choose.button, await writeExcelFile(sheet, { sheet: "Klachten" }).toBuffer(), "klachten.csv");
      await expect(page.getByRole("combobox", { name: w.register.preview.sheet })).toHaveValue("Klachten");
      const number = language === "nl" ? "3.000" : "3,000";
      await page.getByRole("button", { name: w.register.preview.read }).click();
      await expect(page.getByText(filled(w.register.read.counts, { read: number, used: number, rejected: "0" }))).toBeVisible({
        timeout: 30_000,
      });

      await page.getByRole("tab", { name: w.register.views.terms, exact: true }).click();
      const form = page.getByRole("form", { name: w.register.daysOff.form });
      await form.getByLabel(w.register.daysOff.date).fill("2025-05-30");
      await form.getByLabel(w.register.daysOff.reason).fill("brugdag");
      await form.getByRole("button", { name: w.register.daysOff.add, exact: true }).click();
      await expect(page.getByRole("cell", { name: "brugdag" })).toBeVisible();
      await page.getByText(/^\d+ (feestdagen|holidays)/).click();
      await expectAccessible(page);

      await page.getByRole("tab", { name: w.register.views.surveys, exact: true }).click();
      await bring(page, w.register.surveys.choose, exampleSurveyCsv(2026, language), "enquete.csv");
      await page.getByLabel(w.register.surveys.to, { exact: true }).fill("2026-06-30");
      await expectAccessible(page);
      const name = language === "nl" ? "Aanbeveling (NPS)" : /Recommendation|NPS/;
      await page.getByRole("button", { name: new RegExp(`${w.register.evidence.make}.*NPS`) }).click();
      await expect(page.getByRole("dialog", { name })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("dialog").getByRole("button", { name: w.register.evidence.confirm }).click();
      await expect(page.getByRole("dialog")).toBeHidden();

      await page.reload();
      await expect(page.getByRole("heading", { name: language === "nl" ? "Wat klanten antwoordden" : /customers/i })).toBeVisible();
      await expect(page.getByText("enquete.csv").first()).toBeVisible();
      await place(page, w, "evidence").click();
      await expect(page.getByText(/NPS/).first()).toBeVisible();
    });
  });
}
