/** A plan made on a tablet, from the size of the groups to the letter; once installed it needs no network. */
import { readFile } from "node:fs/promises";
import { expect, expectAccessible, installedForOffline, test } from "../harness.ts";
import { words } from "../words.ts";
import { startAudit } from "./auditSteps.ts";

const w = words.nl;

test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });

test("on a tablet without a network a plan is proposed, an interview gets its day, and the letter is made without a name in it", async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await page.goto("./");
  await installedForOffline(page);
  await startAudit(page, w);
  await context.setOffline(true);
  await page.getByRole("link", { name: w.app.nav.plan, exact: true }).tap();
  await page.getByRole("textbox", { name: "Aantal mensen: Klachtbehandelaar" }).fill("14");
  await page.getByRole("textbox", { name: "Aantal mensen: Topmanagement" }).fill("4");
  await page.getByRole("button", { name: "Stel een plan voor" }).tap();
  await page.getByRole("button", { name: /^Zet \d+ in het plan$/ }).tap();

  await page.getByRole("link", { name: "Klachtbehandelaar 1", exact: true }).tap();
  const drawer = page.getByRole("dialog", { name: "Interview" });
  await drawer.getByLabel("Naam van wie u spreekt").fill("Zwaantje Quist");
  await drawer.getByLabel("Datum").fill("2099-03-04");
  await drawer.getByLabel("Tijd").fill("09:30");
  await expectAccessible(page);
  await drawer.getByRole("button", { name: "Sluiten" }).tap();
  const day = page.getByRole("region", { name: "woensdag 4 maart 2099" });
  await expect(day.getByText("Zwaantje Quist")).toBeVisible();

  await page.getByRole("button", { name: "Brief aan de geauditeerde" }).tap();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Maak de brief" }).tap();
  const letter = await readFile(await (await downloading).path());
  expect(letter.subarray(0, 5).toString()).toBe("%PDF-");
  expect(letter.includes("Quist")).toBe(false);
  await expect(page.getByText(/^Opgeslagen: Aankondiging van de audit/)).toBeVisible();

  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /^Opgeslagen om/ })).toBeVisible();
  await page.reload();
  await expect(day.getByText("Zwaantje Quist")).toBeVisible();
});
