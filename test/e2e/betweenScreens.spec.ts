import { expect, test } from "./harness.ts";

// With a service worker the words come from the device, and nothing is slow.
test.use({ serviceWorkers: "block" });

test("the page never goes blank between two screens, however slowly the words come", async ({ page }) => {
  let asked = 0;
  await page.route(/\/points-[^/]+\.js$/, async (route) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto("./");
  await page.getByRole("button", { name: "Klantbelang" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "Verbeterpunten", exact: true }).click();
  for (let look = 0; look < 10; look += 1) {
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 1 });
    await page.waitForTimeout(100);
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verbeterpunten");
  expect(asked).toBeGreaterThan(0);
});
