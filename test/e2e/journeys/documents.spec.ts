import type { Page } from "@playwright/test";
import { aPdf } from "../../builders/aPdf.ts";
import { aPicture } from "../../builders/aPicture.ts";
import { expect, expectAccessible, test } from "../harness.ts";
import { words } from "../words.ts";
import { startAudit } from "./auditSteps.ts";

const w = words.nl;

async function openEvidence(page: Page): Promise<void> {
  await startAudit(page, w);
  await page.getByRole("link", { name: "Bewijs", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bewijs" })).toBeVisible();
}

type Brought = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

async function bring(page: Page, files: readonly Brought[], button = "Kies bestanden"): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  await (await choosing).setFiles([...files]);
}

const text = (name: string, words: string): Brought => ({ name, mimeType: "text/plain", buffer: Buffer.from(words) });
const pdf = (name: string, buffer: Buffer): Brought => ({ name, mimeType: "application/pdf", buffer });

/** How many of the pixels of the page in sight are not white. */
const inked = (page: Page) =>
  page.getByRole("img", { name: /^Pagina \d/ }).evaluate((holder) => {
    const canvas = holder.querySelector("canvas");
    const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 200) count += 1;
    return count;
  });

test("several files come in at once, a copy is recognised, and a page of a PDF is cited where it is read", async ({ page }) => {
  await openEvidence(page);
  await bring(page, [
    pdf("Klachtenreglement.pdf", await aPdf(3)),
    text("Beleid.txt", "Wij bellen elke klager terug."),
    text("Beleid (1).txt", "Wij bellen elke klager terug."),
    { name: "Balie.png", mimeType: "image/png", buffer: aPicture(900, 600) },
  ]);
  await expect(page.getByText("3 bewijsstukken toegevoegd.")).toBeVisible();
  const list = page.getByRole("list", { name: "Bewijsstukken" });
  await expect(list.getByRole("link")).toHaveText(["DOC-01 Klachtenreglement", "DOC-02 Beleid", "OBS-1 Balie"]);
  const attention = page.getByRole("region", { name: "Bestanden die aandacht vragen" });
  await expect(attention).toContainText("Beleid (1).txt staat al in het dossier, bij DOC-02 Beleid.");
  await expectAccessible(page);
  await attention.getByRole("button", { name: "Sluit deze lijst" }).click();

  await list.getByRole("link", { name: "DOC-01 Klachtenreglement" }).click();
  const drawer = page.getByLabel("DOC-01 Klachtenreglement", { exact: true });
  await drawer.getByRole("textbox", { name: "Versie" }).fill("3.0");
  await drawer.getByRole("textbox", { name: "Eigenaar" }).fill("Klachtencoördinator");
  await drawer.getByRole("button", { name: "Criteria kiezen" }).click();
  await drawer.getByRole("checkbox", { name: /^I\.2\.a/ }).check();
  await drawer.getByRole("button", { name: "Klaar met kiezen" }).click();

  await drawer.getByRole("button", { name: "Bekijk Klachtenreglement.pdf" }).click();
  const viewer = page.getByRole("dialog", { name: "Klachtenreglement.pdf" });
  await expect(viewer.getByText("van 3", { exact: true })).toBeVisible();
  await expect.poll(() => inked(page)).toBeGreaterThan(1_000);
  await viewer.getByRole("region", { name: "Pagina's van Klachtenreglement.pdf" }).press("PageDown");
  await expect(viewer.getByRole("img", { name: "Pagina 2 van 3, Klachtenreglement.pdf" })).toBeVisible();
  await viewer.getByRole("button", { name: "Groter" }).click();
  await expectAccessible(page);
  await viewer.getByRole("button", { name: "I.2.a" }).click();
  await page.keyboard.press("Escape");
  await expect(viewer).toBeHidden();
  await expect(drawer.getByRole("textbox", { name: "Pagina of paragraaf voor I.2.a" })).toHaveValue("p. 2");

  await expect(page.getByRole("button", { name: /^Opgeslagen/ })).toBeVisible();
  await page.reload();
  await expect(drawer.getByRole("textbox", { name: "Versie" })).toHaveValue("3.0");
  await expect(drawer.getByRole("textbox", { name: "Pagina of paragraaf voor I.2.a" })).toHaveValue("p. 2");
});

test("a PDF behind a password and a damaged one are kept, and looking at them tells what to do", async ({ page }) => {
  await openEvidence(page);
  await bring(page, [pdf("Geheim.pdf", await aPdf(1, "geheim")), pdf("Stuk.pdf", Buffer.from("%PDF-1.7 afgebroken"))]);
  await expect(page.getByText("2 bewijsstukken toegevoegd.")).toBeVisible();
  for (const [title, name, told] of [
    ["DOC-01 Geheim", "Geheim.pdf", "met een wachtwoord beveiligd"],
    ["DOC-02 Stuk", "Stuk.pdf", "is beschadigd of is geen echte PDF"],
  ] as const) {
    await page.getByRole("link", { name: title }).click();
    await page.getByRole("button", { name: `Bekijk ${name}` }).click();
    const viewer = page.getByRole("dialog", { name });
    await expect(viewer.getByText(told)).toBeVisible();
    const downloading = page.waitForEvent("download");
    await viewer.getByRole("button", { name: "Bewaar als bestand" }).click();
    expect((await downloading).suggestedFilename()).toBe(name);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: `Bekijk ${name}` })).toBeFocused();
  }
});

test("an observation on a tablet: ticked off with a photo, what was seen, time and place", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
    isMobile: true,
    locale: "nl-NL",
  });
  const page = await context.newPage();
  await openEvidence(page);
  await page.getByRole("button", { name: "Nieuw bewijs" }).tap();
  await page.getByRole("combobox", { name: "Soort" }).first().selectOption("observation");
  await expect(page.getByText(/Er komt vanzelf OBS-1 voor te staan/)).toBeVisible();
  await page.getByRole("textbox", { name: "Titel" }).fill("Balie klantcentrum");
  await page.getByRole("button", { name: "Toevoegen", exact: true }).tap();
  const drawer = page.getByRole("dialog", { name: "OBS-1 Balie klantcentrum" });
  await drawer.getByText("Op locatie").tap();
  await drawer.getByLabel("Tijd").fill("10:30");
  await drawer.getByRole("textbox", { name: "Vindplaats" }).fill("Hoofdkantoor, begane grond");
  const criterion = drawer.getByRole("group", { name: "Wat dit zegt over I.3.a" });
  await criterion.getByRole("button", { name: "Steunt" }).tap();
  await drawer.getByRole("textbox", { name: "Wat u zag bij I.3.a" }).fill("Folder met klaagdrempel ligt op de balie");
  const choosing = page.waitForEvent("filechooser");
  await drawer.getByRole("button", { name: "Maak een foto" }).tap();
  await (await choosing).setFiles([
    { name: "balie.png", mimeType: "image/png", buffer: aPicture(2_600, 1_400) },
    { name: "folder.png", mimeType: "image/png", buffer: aPicture(800, 600) },
  ]);
  await expect(drawer.getByRole("button", { name: "Bekijk balie.jpg" })).toBeVisible();
  await drawer.getByRole("button", { name: "Bekijk balie.jpg" }).tap();
  const picture = page.getByRole("dialog", { name: "balie.jpg" }).getByRole("img", { name: "balie.jpg" });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))).toBe(2_400);
  await expectAccessible(page);
  await page.getByRole("dialog", { name: "balie.jpg" }).getByRole("button", { name: "Sluiten" }).tap();
  await expectAccessible(page);
  // The drawer takes the frame out of reach, not out of sight.
  await expect(page.getByRole("button", { name: /^Opgeslagen/, includeHidden: true })).toBeVisible();
  await page.reload();
  await expect(drawer.getByRole("textbox", { name: "Wat u zag bij I.3.a" })).toHaveValue("Folder met klaagdrempel ligt op de balie");
  await expect(criterion.getByRole("button", { name: "Steunt" })).toHaveAttribute("aria-pressed", "true");
  await context.close();
});

test("a camera that gives nothing is told, with the other way to bring a photo", async ({ page }) => {
  await openEvidence(page);
  await bring(page, [text("Beleid.txt", "Wij bellen terug.")]);
  await page.getByRole("link", { name: "DOC-01 Beleid" }).click();
  const button = page.getByRole("button", { name: "Maak een foto" });
  // What a browser does when the camera is refused or the reader goes back.
  await button.evaluate((element) => element.nextElementSibling?.dispatchEvent(new Event("cancel", { bubbles: true })));
  await expect(page.getByText(/^Er kwam geen foto binnen\./)).toBeVisible();
});

test("the result of a survey is shown with its margin and feeds the check of a measured criterion", async ({ page }) => {
  await openEvidence(page);
  await page.getByRole("button", { name: "Nieuw bewijs" }).click();
  await page.getByRole("combobox", { name: "Soort" }).first().selectOption("customerVoice");
  await page.getByRole("textbox", { name: "Titel" }).fill("Tevredenheid over afhandeling");
  await page.keyboard.press("Enter");
  const drawer = page.getByLabel("VOI-1 Tevredenheid over afhandeling", { exact: true });
  await drawer.getByRole("textbox", { name: "Gevraagd" }).fill("120");
  await drawer.getByRole("textbox", { name: "Geantwoord" }).fill("30");
  await drawer.getByRole("combobox", { name: "Uitkomst" }).selectOption("share");
  await drawer.getByRole("textbox", { name: /^Aantal dat dit vindt/ }).fill("27");
  await drawer.getByRole("textbox", { name: "Titel" }).focus();
  await expect(drawer.getByText("met 95 % zekerheid tussen 74,4 en 96,5 %")).toBeVisible();
  await expectAccessible(page);
});
