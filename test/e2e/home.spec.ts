import { expect, expectAccessible, installedForOffline, test } from "./harness.ts";

test("the first screen offers three ways to begin and says that nothing leaves the device", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveTitle("Uw dossiers – Toetssteen");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uw dossiers");
  await expect(page.getByText("Alles blijft op dit apparaat")).toBeVisible();
  await expect(page.getByRole("link", { name: "Nieuwe audit" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Kies een bestand" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Klantbelang" })).toBeVisible();
  await expect(page.getByText("Hier komen uw dossiers")).toBeVisible();
});

test("the first screen loads less than 150 kB of script", async ({ browser, baseURL }) => {
  const { gzipSync } = await import("node:zlib");
  // Without a service worker only what the screen itself asks for comes over the line.
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  // What a dossier takes is fetched once the page is idle: never, here.
  await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }));
  const scripts: Promise<{ readonly url: string; readonly bytes: number }>[] = [];
  page.on("response", (response) => {
    if (!response.url().endsWith(".js")) return;
    scripts.push(response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body, { level: 9 }).length })));
  });
  await page.goto(baseURL ?? "", { waitUntil: "networkidle" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const loaded = await Promise.all(scripts);
  await context.close();
  const total = loaded.reduce((sum, script) => sum + script.bytes, 0);
  console.log(`first screen: ${total} bytes gzip in ${loaded.length} files`);
  expect(loaded.length).toBeGreaterThan(0);
  expect(total, loaded.map((script) => `${script.bytes} ${script.url}`).join("\n")).toBeLessThan(150_000);
});

test("language switches at once and is kept", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "EN, English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your dossiers");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your dossiers");
});

test("home and settings open without a network after the first visit", async ({ page, context }) => {
  await page.goto("./");
  await installedForOffline(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uw dossiers");
  await page.goto("./#/settings");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Instellingen");
});

test("home is accessible in light and dark", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByText("Hier komen uw dossiers")).toBeVisible();
  await expectAccessible(page);
});

test("settings are accessible in light and dark", async ({ page }) => {
  await page.goto("./#/settings");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Instellingen");
  await expectAccessible(page);
});

test("the focus goes to the heading of the screen that opens", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "Instellingen" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Instellingen" })).toBeFocused();
  await expect(page).toHaveTitle("Instellingen – Toetssteen");
});

test("? lists the keys, Escape closes the list and gives the focus back", async ({ page }) => {
  await page.goto("./");
  const settings = page.getByRole("link", { name: "Instellingen" });
  await settings.focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Toetsen" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(settings).toBeFocused();
});

test("a dossier that is not on this device is said to be missing", async ({ page }) => {
  await page.goto("./#/dossier/nergens");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dit dossier staat niet op dit apparaat");
  await expectAccessible(page);
});

test("an address that does not exist leads back to the dossiers", async ({ page }) => {
  await page.goto("./#/nergens");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze pagina bestaat niet");
  await page.getByRole("link", { name: "Naar uw dossiers", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uw dossiers");
});

test("someone who works by voice can switch single keys off", async ({ page }) => {
  await page.goto("./#/settings");
  await page.getByRole("checkbox", { name: "Werken met losse toetsen" }).uncheck();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Werken met losse toetsen" })).not.toBeChecked();
});

test("the appearance that is chosen counts above that of the device, also after a reload", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("./#/settings");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole("radio", { name: "Donker" }).check();
  expect(await ground()).not.toBe(light);
  await page.reload();
  await expect(page.getByRole("radio", { name: "Donker" })).toBeChecked();
  expect(await ground()).not.toBe(light);
});
