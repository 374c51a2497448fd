import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import type { Language } from "../../../src/core/norm/normSchema.ts";
import compareEn from "../../../src/i18n/locales/en/compare.json" with { type: "json" };
import managementEn from "../../../src/i18n/locales/en/management.json" with { type: "json" };
import compareNl from "../../../src/i18n/locales/nl/compare.json" with { type: "json" };
import managementNl from "../../../src/i18n/locales/nl/management.json" with { type: "json" };
import overviewNl from "../../../src/i18n/locales/nl/overview.json" with { type: "json" };
import { aReport } from "../../builders/aReport.ts";
import { expect, expectAccessible, test } from "../harness.ts";
import { filled, words } from "../words.ts";
import { card, openSection, place, scoreBar } from "./auditSteps.ts";
import { goTo, press, tabTo } from "./keyboardSteps.ts";

const w = words.nl;

async function threeYears(page: Page): Promise<void> {
  await page.goto("./");
  await page.getByRole("button", { name: w.home.start.exampleYears }).click();
  await expect(page.getByText(filled(w.home.told.exampleYears_other, { count: 3 }))).toBeVisible();
}

/** What the example's audit of a year left behind: its report, with the data inside. */
async function reportFile(language: Language, name: string) {
  const file = await aReport({ language });
  return { name, mimeType: "application/pdf", buffer: Buffer.from(await file.arrayBuffer()) };
}

async function expectOnePage(download: Download): Promise<void> {
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  expect(pagesIn(readFileSync(await download.path()))).toBe(1);
}

function pagesIn(pdf: Buffer): number {
  const text = pdf.toString("latin1");
  expect(text.slice(0, 5)).toBe("%PDF-");
  return text.match(/\/Type \/Page\b/g)?.length ?? 0;
}

async function expectThreeYears(page: Page): Promise<void> {
  await expect(page.getByText(filled(compareNl.share.total, { same: 184, of: 184, percent: "100,0" }))).toBeVisible();
  const row = page.getByRole("region", { name: compareNl.scores.table }).getByRole("row", { name: /^IV / });
  await expect(row.getByRole("cell")).toHaveText(["3", "2", "3"]);
  await expect(page.getByRole("heading", { name: filled(compareNl.changes.later, { from: "2024", to: "2025" }) })).toBeVisible();
  await expect(page.getByRole("heading", { name: filled(compareNl.changes.later, { from: "2025", to: "2026" }) })).toBeVisible();
}

test("three years stand side by side, the middle one from its dossier or from the report that it left behind", async ({ page }) => {
  test.setTimeout(180_000);
  await threeYears(page);
  await page.getByRole("link", { name: w.home.list.compare }).click();
  for (const day of [/30 jun\.? 2024/, /30 jun\.? 2025/, /30 jun\.? 2026/]) {
    const box = page.getByRole("checkbox", { name: day });
    await box.click();
    await expect(box).toBeChecked();
  }
  await expectThreeYears(page);
  await expectAccessible(page);

  await page.getByRole("checkbox", { name: /30 jun\.? 2025/ }).click();
  await expect(page.getByText(filled(compareNl.share.text, { same: 92, of: 92, percent: "100,0" }))).toBeVisible();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: compareNl.choose.dropButton }).click();
  await (await choosing).setFiles(await reportFile("nl", "rapport-2025.pdf"));
  await expect(page.getByText(filled(compareNl.choose.file, { name: "rapport-2025.pdf" }))).toBeVisible();
  await expectThreeYears(page);
  await expectAccessible(page);
});

test("the page for the board says what moved since the year before, and goes out as one sheet of paper", async ({ page }) => {
  test.setTimeout(120_000);
  await threeYears(page);
  await page
    .getByRole("listitem")
    .filter({ hasText: /30 jun\.? 2026/ })
    .getByRole("link")
    .first()
    .click();
  await place(page, w, "management").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(managementNl.title);
  await expect(page.getByText("Beleid en cultuur ging van 2 naar 3.", { exact: false })).toBeVisible();
  await expectAccessible(page);
  const whatIf = page.getByRole("region", { name: managementNl.whatIf.title });
  await whatIf.getByRole("checkbox").first().click();
  await expect(whatIf.getByRole("status")).toContainText(filled(managementNl.whatIf.chosen_one, { count: 1 }));
  await page.getByRole("combobox", { name: managementNl.chooseEarlier }).selectOption(managementNl.noOther);
  await expect(page.getByText("Beleid en cultuur ging van 2 naar 3.", { exact: false })).toHaveCount(0);
  const downloading = page.waitForEvent("download", { timeout: 60_000 });
  await page.getByRole("button", { name: managementNl.pdf }).click();
  await expectOnePage(await downloading);
});

test("in English and by keyboard alone: three years side by side, a report for a dossier, and the page for the board printed", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const en = words.en;
  const choose = async (button: string, name: string) => {
    const choosing = page.waitForEvent("filechooser");
    await press(page, page.getByRole("button", { name: button }));
    await (await choosing).setFiles(await reportFile("en", name));
  };
  await page.goto("./");
  await press(page, page.getByRole("button", { name: "EN, English" }));
  await press(page, page.getByRole("button", { name: en.home.start.exampleYears }));
  await expect(page.getByText(filled(en.home.told.exampleYears_other, { count: 3 }))).toBeVisible();

  await press(page, page.getByRole("link", { name: en.home.list.compare }));
  for (const year of [2024, 2026]) {
    const box = page.getByRole("checkbox", { name: new RegExp(`30 Jun ${year}`) });
    await tabTo(page, box);
    await page.keyboard.press("Space");
    await expect(box).toBeChecked();
  }
  await expect(page.getByText(filled(compareEn.share.text, { same: 92, of: 92, percent: "100.0" }))).toBeVisible();
  await choose(compareEn.choose.dropButton, "report-2025.pdf");
  await expect(page.getByText(filled(compareEn.choose.file, { name: "report-2025.pdf" }))).toBeVisible();
  await expect(page.getByText(filled(compareEn.share.total, { same: 184, of: 184, percent: "100.0" }))).toBeVisible();
  const row = page.getByRole("region", { name: compareEn.scores.table }).getByRole("row", { name: /^IV / });
  await expect(row.getByRole("cell")).toHaveText(["3", "2", "3"]);
  await expectAccessible(page);

  await page.goto("./");
  await press(
    page,
    page
      .getByRole("listitem")
      .filter({ hasText: /30 Jun 2026/ })
      .getByRole("link")
      .first(),
  );
  await goTo(page, en, "management");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(managementEn.title);
  await press(page, page.getByText(managementEn.earlier.other));
  await choose(managementEn.earlier.dropButton, "report-2025.pdf");
  await expect(page.getByRole("combobox", { name: managementEn.chooseEarlier })).toHaveValue("file");
  await expect(page.getByText("Policy and culture went from 2 to 3.", { exact: false })).toBeVisible();

  const whatIf = page.getByRole("region", { name: managementEn.whatIf.title });
  await tabTo(page, whatIf.getByRole("checkbox").first());
  await page.keyboard.press("Space");
  await expect(whatIf.getByRole("status")).toContainText(filled(managementEn.whatIf.chosen_one, { count: 1 }));
  await expectAccessible(page);

  const downloading = page.waitForEvent("download", { timeout: 60_000 });
  await press(page, page.getByRole("button", { name: managementEn.pdf }));
  await expectOnePage(await downloading);
  // On paper the page is without its buttons and without what was only tried out.
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  // Long enough for the picture to be drawn anew, if it would be.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(whatIf).toBeHidden();
  await expect(page.getByRole("banner")).toBeHidden();
  expect(pagesIn(await page.pdf({ format: "A4" }))).toBe(1);
});

test("the next audit goes on from the last one, and nothing counts before somebody has looked at it again", async ({ page }) => {
  test.setTimeout(120_000);
  await threeYears(page);
  const row = page.getByRole("listitem").filter({ hasText: /30 jun\.? 2026/ });
  await row.getByRole("button", { name: /^Acties voor / }).click();
  await page.getByRole("menuitem", { name: w.home.action.carryOn }).click();
  await expect(page.getByRole("textbox", { name: w.newaudit.subject.organisation, exact: true })).not.toBeEmpty();
  await page.getByRole("textbox", { name: w.newaudit.team.you }).fill("Noor Vermeer");
  await page.getByRole("button", { name: w.newaudit.start }).click();
  const carried = page.getByRole("region", { name: overviewNl.carried.title });
  const progress = (reverified: number, toDo: number) => filled(overviewNl.carried.answers, { reverified, changed: 0, toDo });
  await expect(carried.getByText(progress(0, 91))).toBeVisible();
  await expectAccessible(page);

  await openSection(page, w, "I");
  // Not one answer counts yet: the section may still end anywhere, and no card has an answer of this audit.
  await expect(scoreBar(page, w).getByRole("status")).not.toHaveText(/^\d$/);
  await expect(page.getByText(w.assessment.earlier.state.toDo, { exact: true }).first()).toBeVisible();
  await expect(card(page, "I.2.a").getByRole("button", { pressed: true })).toHaveCount(0);
  await card(page, "I.2.a").getByRole("button", { name: w.assessment.earlier.stillSo }).click();
  await expect(card(page, "I.2.a").getByText(w.assessment.earlier.state.reverified)).toBeVisible();
  await expect(card(page, "I.2.a").getByRole("button", { pressed: true })).toHaveCount(1);
  await expectAccessible(page);

  await place(page, w, "overview").click();
  await expect(carried.getByText(progress(1, 90))).toBeVisible();
  await place(page, w, "report").click();
  await expect(page.getByRole("radio", { name: w.report.kind.final })).toBeDisabled();
});
