import type { Page } from "@playwright/test";
import { expect, test } from "../harness.ts";
import { words } from "../words.ts";
import { card, expectAnswer, openSection, startAudit } from "./auditSteps.ts";

const w = words.nl;
const note = (page: Page, id: string) => card(page, id).getByRole("textbox", { name: w.assessment.card.rationale });

test("two tabs with the same dossier show each other's work, and after a reload both have all of it", async ({ page, context }) => {
  await startAudit(page, w);
  await openSection(page, w, "II");
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole("heading", { level: 1 })).toContainText("II");

  await card(page, "II.2.a").getByRole("button", { name: w.assessment.answer.met, exact: true }).click();
  await note(page, "II.2.a").fill("Uit het eerste tabblad.");
  await card(second, "II.2.b").getByRole("button", { name: w.assessment.answer.notMet, exact: true }).click();
  await note(second, "II.2.b").fill("Uit het tweede tabblad.");

  for (const each of [page, second]) await expectBoth(each);
  for (const each of [page, second]) await each.reload();
  for (const each of [page, second]) await expectBoth(each);
});

test("what two tabs type in the same note at the same time is all kept", async ({ page, context }) => {
  await startAudit(page, w);
  await openSection(page, w, "II");
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(note(second, "II.2.a")).toBeVisible();

  // Neither has left the field when the other begins.
  await note(page, "II.2.a").pressSequentially("links ");
  await note(second, "II.2.a").pressSequentially("rechts ");
  await note(page, "II.2.a").blur();
  await note(second, "II.2.a").blur();

  for (const each of [page, second]) {
    await each.reload();
    await expect(note(each, "II.2.a")).toHaveValue(/links/);
    await expect(note(each, "II.2.a")).toHaveValue(/rechts/);
  }
});

async function expectBoth(page: Page): Promise<void> {
  await expectAnswer(page, "II.2.a", w.assessment.answer.met);
  await expect(note(page, "II.2.a")).toHaveValue("Uit het eerste tabblad.");
  await expectAnswer(page, "II.2.b", w.assessment.answer.notMet);
  await expect(note(page, "II.2.b")).toHaveValue("Uit het tweede tabblad.");
}
