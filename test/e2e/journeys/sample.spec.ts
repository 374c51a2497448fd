import type { Page } from "@playwright/test";
import coverageNl from "../../../src/i18n/locales/nl/coverage.json" with { type: "json" };
import evidenceNl from "../../../src/i18n/locales/nl/evidence.json" with { type: "json" };
import sampleNl from "../../../src/i18n/locales/nl/sample.json" with { type: "json" };
import { expect, expectAccessible, test } from "../harness.ts";
import { filled, words } from "../words.ts";
import { card, place, startAudit } from "./auditSteps.ts";

const w = words.nl;
const s = sampleNl;
const title = "STP-01 Klachtdossiers";
const list = ["Klachtnummer;Kanaal", ...Array.from({ length: 412 }, (_, at) => `K-${1000 + at};${at % 3 === 0 ? "balie" : "post"}`)].join(
  "\r\n",
);

async function newSample(page: Page): Promise<void> {
  await place(page, w, "evidence").click();
  await page.getByRole("button", { name: evidenceNl.new.button }).click();
  const form = page.getByRole("form", { name: evidenceNl.new.label });
  await form.getByRole("combobox", { name: evidenceNl.new.type }).selectOption("fileSample");
  await form.getByRole("textbox", { name: evidenceNl.new.title }).fill(title);
  await form.getByRole("button", { name: evidenceNl.new.save, exact: true }).click();
  await page.getByRole("link", { name: evidenceNl.sample.draw }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

async function draw(page: Page, seed: string): Promise<void> {
  await page.getByRole("button", { name: filled(s.criteria.link_other, { count: 11 }) }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: s.population.choose }).click();
  await (await choosing).setFiles({ name: "klachten.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
  await expect(page.getByText("klachten.csv: 412 dossiers.")).toBeVisible();
  await page.getByRole("textbox", { name: s.draw.seed }).fill(seed);
  await expect(page.getByText(/^30 dossiers: als er geen enkel misgaat/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: filled(s.draw.button_other, { count: 30 }) }).click();
  await expect(page.getByRole("tab", { name: s.tabs.files })).toBeVisible();
}

test("a sample of 30 from a list of 412 is drawn, judged by the keyboard, and told as what it carries", async ({ page }) => {
  test.setTimeout(240_000);
  await startAudit(page, w);
  await newSample(page);
  await draw(page, "2026-09-15");

  // The first file cannot be used; the first reserve stands in for it, and the log says why.
  const files = page.getByRole("navigation", { name: s.files.list });
  await expect(files.getByRole("button")).toHaveCount(30);
  const heading = await page
    .getByRole("region", { name: /^Dossier K-/ })
    .getByRole("heading")
    .textContent();
  const first = heading?.replace("Dossier ", "") ?? "";
  await page.getByRole("button", { name: s.replace.start }).click();
  await page.getByRole("textbox", { name: filled(s.replace.reason, { name: first }) }).fill("Vernietigd na de bewaartermijn.");
  await page.getByRole("button", { name: s.replace.save }).click();
  await expect(page.getByText(filled(s.files.standsIn, { name: first }))).toBeVisible();

  // In the last three files IV.1.a is not to be seen.
  for (let file = 0; file < 30; file += 1) {
    for (let row = 0; row < 11; row += 1) await page.keyboard.press(row === 3 && file >= 27 ? "2" : "1");
    if (file < 29) await page.keyboard.press("n");
  }
  await expect(page.getByText(filled(s.files.progress, { done: 30, total: 30 }), { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("tab", { name: s.tabs.outcome }).click();
  const row = page.getByRole("row", { name: /^IV\.1\.a/ });
  await expect(row).toContainText("27 van 30");
  await expect(row).toContainText("74,4–96,5 %");
  await expect(row).toContainText(filled(s.outcome.doesNotProve, { percent: 90, low: "74,4", high: "96,5" }));
  await expect(page.getByRole("row", { name: /^IV\.1\.b/ })).toContainText(filled(s.outcome.proves, { percent: 90 }));
  await expectAccessible(page);

  await page.getByRole("tab", { name: s.tabs.draw }).click();
  await expect(page.getByText("Vernietigd na de bewaartermijn.")).toBeVisible();
  await expect(page.getByText("2026-09-15").first()).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: s.list.save }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.csv$/);
  await expectAccessible(page);

  await page.reload();
  await page.getByRole("tab", { name: s.tabs.outcome }).click();
  await expect(row).toContainText("27 van 30");
});

test("a judgement on too little evidence keeps the report from being final, until a reason lets it stand", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("./");
  await page.getByRole("button", { name: "Klantbelang" }).first().click();
  await place(page, w, "report").click();
  const final = page.getByRole("radio", { name: w.report.kind.final });
  await expect(final).toBeEnabled();

  // The sample of files no longer speaks about it.
  await place(page, w, "assessment").click();
  await page.getByRole("navigation", { name: w.assessment.rail.label }).getByRole("link", { name: /^IV\s/ }).click();
  await expect(card(page, "IV.1.a").getByText(w.assessment.weighed.enough)).toBeVisible();
  await card(page, "IV.1.a").locator("[data-open-evidence]").click();
  await page.getByRole("button", { name: /^Maak SAM-1 .* los van dit criterium$/ }).click();
  await expect(card(page, "IV.1.a").getByText(w.assessment.weighed.short)).toBeVisible();

  await place(page, w, "evidence").click();
  await page.getByRole("link", { name: evidenceNl.coverage }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(coverageNl.title);
  await expect(page.getByText(new RegExp(coverageNl.figures.blocks))).toBeVisible();
  await page.getByRole("radio", { name: coverageNl.filter.short }).check();
  await expect(page.getByText(filled(coverageNl.filter.shown_one, { count: 1 }), { exact: true })).toBeVisible();
  await expect(page.getByRole("row", { name: /^IV\.1\.a Voldaan .*steekproef/i })).toBeVisible();
  await expectAccessible(page);

  await place(page, w, "report").click();
  await expect(final).toBeDisabled();
  await place(page, w, "assessment").click();
  await page.getByRole("navigation", { name: w.assessment.rail.label }).getByRole("link", { name: /^IV\s/ }).click();
  await card(page, "IV.1.a").locator("[data-open-evidence]").click();
  await page.getByRole("button", { name: w.assessment.weight.start }).click();
  await page
    .getByRole("textbox", { name: filled(w.assessment.weight.reason, { criterion: "IV.1.a" }) })
    .fill("De behandelaar is langdurig ziek.");
  await page.getByRole("button", { name: w.assessment.weight.save, exact: true }).click();
  await expect(page.getByText(w.assessment.weight.stands)).toBeVisible();
  await place(page, w, "report").click();
  await expect(final).toBeEnabled();
});
