import { expect, expectAccessible, test } from "./harness.ts";

/** One grey dot. */
const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==", "base64");

test("files become evidence, stay after a reload, and come off the device again", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Klantbelang" }).click();
  await page.getByRole("link", { name: "Bewijs", exact: true }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Kies bestanden" }).click();
  await (await choosing).setFiles([
    { name: "ZZ-01 Beleid.txt", mimeType: "text/plain", buffer: Buffer.from("Wij bellen terug.") },
    { name: "ZZ-02 Balie.png", mimeType: "image/png", buffer: png },
  ]);
  await expect(page.getByText("2 bewijsstukken toegevoegd.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Opgeslagen/ })).toBeVisible();
  await page.reload();

  await page.getByRole("searchbox", { name: "Zoek in het bewijs" }).fill("ZZ-0");
  const list = page.getByRole("list", { name: "Bewijsstukken" });
  await expect(list.getByRole("link")).toHaveText(["ZZ-01 Beleid", "ZZ-02 Balie"]);
  await list.getByRole("link", { name: "ZZ-01 Beleid" }).click();
  await expectAccessible(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Bewaar ZZ-01 Beleid.txt als bestand" }).click();
  expect((await downloading).suggestedFilename()).toBe("ZZ-01 Beleid.txt");

  await page.getByRole("button", { name: "Verwijder ZZ-01 Beleid" }).click();
  await expect(list.getByRole("link")).toHaveText(["ZZ-02 Balie"]);
  await page.getByRole("region", { name: "Meldingen" }).getByRole("button", { name: "Ongedaan maken" }).last().click();
  await expect(list.getByRole("link")).toHaveText(["ZZ-01 Beleid", "ZZ-02 Balie"]);
});
