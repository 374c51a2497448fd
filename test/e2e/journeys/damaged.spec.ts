import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../harness.ts";
import { words } from "../words.ts";
import { storedBytes } from "./storedBytes.ts";

const w = words.nl;

test("a dossier that is damaged on the disk is said to be damaged, and what is stored stays as it lies", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Klantbelang" }).click();
  await expect(page.getByRole("navigation", { name: w.app.nav.label })).toBeVisible();
  const address = page.url();
  await page.getByRole("link", { name: w.app.toHome }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(w.home.title);
  await damage(page);
  const before = await storedBytes(page);

  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(w.app.damaged.title);
  await expect(page.getByText(w.app.damaged.text)).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(w.app.damaged.title);
  expect(await storedBytes(page)).toBe(before);

  // What lies there can still be taken out, for somebody who can repair it.
  await page.getByRole("link", { name: w.app.backHome, exact: true }).click();
  await page
    .getByRole("button", { name: /^Acties voor/ })
    .first()
    .click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: w.home.action.export }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.(zip|toets)$/);
  expect(await storedBytes(page)).toBe(before);
});

/** Turns bytes in the middle of every stored state, as a failing disk would. */
async function damage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("toetssteen");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = db.transaction("snapshots", "readwrite");
    await new Promise<void>((resolve, reject) => {
      const request = transaction.objectStore("snapshots").openCursor();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (cursor === null) return;
        const row = cursor.value as { bytes: Uint8Array }; // A row of this store.
        for (let at = Math.floor(row.bytes.length / 2); at < row.bytes.length / 2 + 64; at += 1) row.bytes[at] = 0xff;
        cursor.update(row);
        cursor.continue();
      };
      transaction.oncomplete = () => resolve();
    });
    db.close();
  });
}
