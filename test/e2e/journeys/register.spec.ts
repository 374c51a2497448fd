import type { Page } from "@playwright/test";
import { exampleRegisterCsv } from "../../../src/example/register/exampleRegister.ts";
import { expect, expectAccessible, test } from "../harness.ts";
import { filled, type WordsOfApp, words } from "../words.ts";
import { place, startAudit } from "./auditSteps.ts";

async function bring(page: Page, w: WordsOfApp, content: string, name: string): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: w.register.choose.button }).click();
  await (await choosing).setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
}

async function makeEvidence(page: Page, w: WordsOfApp, name: string): Promise<void> {
  await page.getByRole("button", { name: filled(w.register.evidence.makeOf, { name }), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: w.register.evidence.confirm }).click();
  await expect(page.getByText(filled(w.register.evidence.done, { name }))).toBeVisible();
}

for (const [language, locale, category] of [
  ["nl", "nl-NL", "Jaarnota"],
  ["en", "en-GB", "Annual bill"],
] as const) {
  test.describe(language, () => {
    test.use({ locale });
    test(`in ${language} a register is read, a column corrected, figures become evidence and a pattern a point`, async ({ page }) => {
      test.setTimeout(180_000);
      const w = words[language];
      await startAudit(page, w);
      await place(page, w, "register").click();
      const mistaken = exampleRegisterCsv(2026, language).replace(language === "nl" ? "Categorie" : /Issue|Category/, "Rubriekcode");
      await bring(page, w, mistaken, "klachten.csv");
      const column = page.getByRole("combobox", { name: w.register.field.category, exact: true });
      await page.getByText(/^(Nog \d+ gegeven|\d+ more field)/).click();
      await column.selectOption("Rubriekcode");
      await expectAccessible(page);
      await page.getByRole("button", { name: w.register.preview.read }).click();
      await expect(page.getByText(/3[.,]083 .*= 3[.,]083 .*\+ 0/)).toBeVisible({ timeout: 30_000 });

      await makeEvidence(page, w, language === "nl" ? "Binnen de termijn" : "Within term");
      await makeEvidence(page, w, language === "nl" ? "Doorlooptijd" : "Turnaround");

      await page.getByRole("tab", { name: w.register.views.subjects }).click();
      await expect(page.getByRole("button", { name: `${category}: 442`, exact: true })).toBeVisible();
      await page
        .getByRole("button", { name: filled(w.register.point.makeOf, { name: category }) })
        .last()
        .click();
      await expect(page.getByText(filled(w.register.point.made, { name: category }))).toBeVisible();

      await page.reload();
      await expect(page.getByText(w.register.kept.noRows)).toBeVisible();
      await place(page, w, "points").click();
      await expect(page.getByText(category).first()).toBeVisible();
      await place(page, w, "evidence").click();
      await expect(page.getByText("klachten.csv").first()).toBeVisible();
    });
  });
}

test("with the keyboard alone a register is read and a figure becomes evidence", async ({ page }) => {
  test.setTimeout(120_000);
  const w = words.nl;
  const press = async (name: string) => {
    await page.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
  };
  await startAudit(page, w);
  await place(page, w, "register").focus();
  await page.keyboard.press("Enter");
  await press(w.register.choose.example);
  await expect(page.getByRole("button", { name: w.register.preview.read })).toBeVisible({ timeout: 30_000 });
  await press(w.register.preview.read);
  await expect(page.getByRole("tab", { name: w.register.views.figures, exact: true })).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: `${w.register.field.channel}: ${w.register.choices.all}` }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox").first()).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: `${w.register.field.channel}: 2` })).toBeFocused();
  await press(w.register.choices.clear);
  await expect(page.getByRole("group", { name: w.register.choices.narrowed })).toHaveText(w.register.choices.everyCase);
  await page.getByRole("tab", { name: w.register.views.figures, exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: w.register.views.subjects })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await press(filled(w.register.evidence.makeOf, { name: "Binnen de termijn" }));
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("dialog").getByRole("combobox").first()).toBeFocused();
  await press(w.register.evidence.confirm);
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByText(filled(w.register.evidence.done, { name: "Binnen de termijn" }))).toBeVisible();
});

test("every view of a register is accessible in light and dark", async ({ page }) => {
  test.setTimeout(240_000);
  const w = words.nl;
  await page.goto("./");
  await page.getByRole("button", { name: "Klantbelang" }).click();
  await place(page, w, "register").click();
  for (const view of ["figures", "subjects", "time", "groups", "surveys", "compared", "terms"] as const) {
    await page.getByRole("tab", { name: w.register.views[view], exact: true }).click();
    await expectAccessible(page);
  }
});
