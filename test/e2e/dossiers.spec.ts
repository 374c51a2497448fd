import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./harness.ts";

const organisation = "Nutsbedrijf Vloedmark";

async function openExample(page: Page): Promise<void> {
  await page.goto("./");
  await page.getByRole("button", { name: "Klantbelang" }).click();
  await expect(page).toHaveURL(/#\/dossier\//);
  await expect(page.getByRole("navigation", { name: "Onderdelen van het dossier" })).toBeVisible();
}

async function home(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Toetssteen, naar uw dossiers" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uw dossiers");
}

async function act(page: Page, action: string): Promise<void> {
  await page
    .getByRole("button", { name: `Acties voor ${organisation}` })
    .first()
    .click();
  await page.getByRole("menuitem", { name: action }).click();
}

const rows = (page: Page) => page.getByRole("region", { name: "Dossiers op dit apparaat" }).getByRole("link", { name: organisation });

test("the example is one press away and stays on the device", async ({ page }) => {
  await openExample(page);
  await expect(page.getByRole("button", { name: /^Opgeslagen/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("navigation", { name: "Onderdelen van het dossier" })).toBeVisible();
  await home(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText("Onderdeel II: 4")).toBeAttached();
  await expectAccessible(page);
});

test("the three years of the example come into the list at one press, each with its own scores, and a second press adds none", async ({
  page,
}) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Alle drie de jaren" }).click();
  await expect(page.getByText("De voorbeeldaudits van 3 jaren staan in uw lijst.")).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByRole("heading", { name: "Dossiers op dit apparaat" })).toBeFocused();
  await expect(page.getByText("Onderdeel IV: 2")).toBeAttached();
  await expect(page.getByText("Onderdeel I: 1")).toBeAttached();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Voorbeeld van drie jaren" }).click();
  await expect(page.getByText("De voorbeeldaudits van 3 jaren staan in uw lijst.")).toHaveCount(2);
  await expect(rows(page)).toHaveCount(3);
});

test("a dossier goes to the trash, comes back by undo, and is deleted for ever only after a question", async ({ page }) => {
  await openExample(page);
  await home(page);
  await act(page, "Naar de prullenbak");
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(rows(page)).toHaveCount(1);

  await act(page, "Naar de prullenbak");
  await page.getByText("Prullenbak (1 dossier)").click();
  await page.getByRole("button", { name: "Voorgoed verwijderen" }).click();
  const question = page.getByRole("dialog", { name: `${organisation} voorgoed verwijderen?` });
  await expectAccessible(page);
  await question.getByRole("button", { name: "Voorgoed verwijderen" }).click();
  await expect(page.getByText(`${organisation} is voorgoed verwijderd.`)).toBeVisible();
  await page.reload();
  await expect(page.getByText("Hier komen uw dossiers")).toBeVisible();
  await expect(page.getByText("Prullenbak")).toHaveCount(0);
});

test("a copy is a dossier of its own", async ({ page }) => {
  await openExample(page);
  await home(page);
  await act(page, "Kopie maken");
  await expect(rows(page)).toHaveCount(2);
  const [one, other] = await rows(page).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(one).not.toBe(other);
});

test("a dossier kept as a file opens again on a device that does not have it", async ({ page, browser, baseURL }) => {
  await openExample(page);
  await home(page);
  const downloading = page.waitForEvent("download");
  await act(page, "Bewaren als bestand");
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.toets$/);
  const path = await download.path();

  const elsewhere = await browser.newContext({ locale: "nl-NL" });
  const other = await elsewhere.newPage();
  await other.goto(baseURL ?? "");
  await other.locator("input[type=file]").setInputFiles({ name: "dossier.toets", mimeType: "application/zip", buffer: readFileSync(path) });
  await expect(other).toHaveURL(/#\/dossier\//);
  await home(other);
  await expect(rows(other)).toHaveCount(1);
  await elsewhere.close();
});

test("a backup brings every dossier back on a device that has none", async ({ page, browser, baseURL }) => {
  await openExample(page);
  await home(page);
  await act(page, "Kopie maken");
  await expect(rows(page)).toHaveCount(2);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Maak een reservekopie" }).click();
  const path = await (await downloading).path();
  await expect(page.getByText(/^Laatste reservekopie|Laatste reservekopie:/)).toBeVisible();

  const elsewhere = await browser.newContext({ locale: "nl-NL" });
  const other = await elsewhere.newPage();
  await other.goto(baseURL ?? "");
  await other.locator("input[type=file]").setInputFiles({ name: "kopie.toets", mimeType: "application/zip", buffer: readFileSync(path) });
  await expect(rows(other)).toHaveCount(2);
  await elsewhere.close();
});

test("a file that is no dossier is refused with what is wrong, and nothing changes", async ({ page }) => {
  await page.goto("./");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Kies een bestand" }).click();
  await (await choosing).setFiles({ name: "brief.toets", mimeType: "text/html", buffer: Buffer.from("<html>hallo</html>") });
  const dialog = page.getByRole("dialog", { name: "Dit bestand kan niet worden geopend" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("listitem").first()).not.toBeEmpty();
  await expect(dialog.getByText("Er is niets gewijzigd")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Kies een bestand" })).toBeFocused();
  await expect(page.getByText("Hier komen uw dossiers")).toBeVisible();
});
