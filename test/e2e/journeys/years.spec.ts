import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { resultOf } from "../../../src/core/dossier/result.ts";
import { buildReport } from "../../../src/core/reporting/buildReport.ts";
import { normDigest } from "../../../src/engine/normDigest.ts";
import compareNl from "../../../src/i18n/locales/nl/compare.json" with { type: "json" };
import managementNl from "../../../src/i18n/locales/nl/management.json" with { type: "json" };
import overviewNl from "../../../src/i18n/locales/nl/overview.json" with { type: "json" };
import { renderInNode } from "../../../src/report/renderInNode.ts";
import { theExample } from "../../example/theExample.ts";
import { expect, expectAccessible, test } from "../harness.ts";
import { filled, words } from "../words.ts";
import { card, openSection, place, scoreBar } from "./auditSteps.ts";

const w = words.nl;

async function threeYears(page: Page): Promise<void> {
  await page.goto("./");
  await page.getByRole("button", { name: w.home.start.exampleYears }).click();
  await expect(page.getByText(filled(w.home.told.exampleYears_other, { count: 3 }))).toBeVisible();
}

/** What the example's audit of 2025 would have left behind: its report, with the data inside. */
async function reportOf2025(): Promise<Buffer> {
  const { dossier, norm } = theExample({ norm: "klantbelang", year: 2025, language: "nl" });
  const own = { ...dossier, norm: { ...dossier.norm, digest: await normDigest(norm) } };
  const model = buildReport(own, norm, { date: "2025-09-01", final: false });
  const resultJson = JSON.stringify(resultOf(own, norm, model.score));
  return Buffer.from((await renderInNode(model, { language: "nl", leaveOut: ["findings", "plan"], resultJson })).bytes);
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
  await (await choosing).setFiles({ name: "rapport-2025.pdf", mimeType: "application/pdf", buffer: await reportOf2025() });
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
  await page.getByRole("combobox", { name: managementNl.chooseEarlier }).selectOption(managementNl.noOther);
  await expect(page.getByText("Beleid en cultuur ging van 2 naar 3.", { exact: false })).toHaveCount(0);
  const downloading = page.waitForEvent("download", { timeout: 60_000 });
  await page.getByRole("button", { name: managementNl.pdf }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString("latin1"),
  ).toBe("%PDF-");
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
