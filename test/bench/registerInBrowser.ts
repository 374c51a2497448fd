import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Figure } from "./figure.ts";
import { address, inBrowser, newPage } from "./inBrowser.ts";
import { writeRegister } from "./register.ts";

/** A register of a million rows read in the real app: how long the page ever leaves a person waiting meanwhile. */
export async function benchRegisterInBrowser(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "toetssteen-"));
  try {
    const file = join(folder, "register.csv");
    await writeRegister(file);
    return await inBrowser(async (browser) => {
      const page = await newPage(browser);
      await page.goto(address);
      await page.getByRole("button", { name: "Klantbelang" }).click();
      await page.getByRole("link", { name: "Register", exact: true }).click();
      await page.locator("main input[type=file]").first().setInputFiles(file);
      await page.getByRole("button", { name: "Lees het hele bestand" }).waitFor({ timeout: 60_000 });
      await watchPage(page);
      const start = Date.now();
      await page.getByRole("button", { name: "Lees het hele bestand" }).click();
      await page.getByRole("button", { name: "Bewaar de cijfers in het dossier" }).waitFor({ timeout: 300_000 });
      await page.getByText(/1\.000\.000 rijen gelezen/).waitFor({ timeout: 60_000 });
      const seconds = (Date.now() - start) / 1000;
      const reading = await longestBlocked(page);
      await page.getByRole("button", { name: /^Kanaal: / }).click();
      const filters: number[] = [];
      for (const nth of [0, 1, 2, 3]) filters.push(await figuresAfter(page, () => page.getByRole("checkbox").nth(nth).click()));
      return [
        { name: "1,000,000 rows in the app, from press to figures", value: seconds, unit: "s" },
        { name: "the page's longest blocked moment meanwhile", value: reading, unit: "ms", most: 50 },
        { name: "a first filter in the app, until its figures are drawn", value: filters[0] ?? 0, unit: "ms" },
        { name: "one more channel in that filter, middle one of three", value: middleOf(filters.slice(1)), unit: "ms", most: 200 },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A timer that should come every 5 ms: what it is late, nobody else could have been served either. */
async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = { longest: 0, last: performance.now() };
    Object.assign(globalThis, { watched });
    setInterval(() => {
      const now = performance.now();
      watched.longest = Math.max(watched.longest, now - watched.last - 5);
      watched.last = now;
    }, 5);
  });
}

async function longestBlocked(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { watched: { longest: number } }).watched.longest);
}

/** From the press until the page no longer says that it is computing and has drawn, on the page's own clock. */
async function figuresAfter(page: Page, press: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    performance.clearMarks();
    document.addEventListener("click", () => performance.mark("press"), { capture: true, once: true });
    let computing = false;
    const watching = new MutationObserver(() => {
      const said = document.querySelector("main p[role=status].sr-only")?.textContent;
      if (said !== "") computing = true;
      else if (computing) {
        watching.disconnect();
        requestAnimationFrame(() => performance.mark("drawn"));
      }
    });
    watching.observe(document, { childList: true, subtree: true, characterData: true });
  });
  await press();
  await page.waitForFunction(() => performance.getEntriesByName("drawn").length > 0);
  return page.evaluate(
    () => (performance.getEntriesByName("drawn")[0]?.startTime ?? Number.NaN) - (performance.getEntriesByName("press")[0]?.startTime ?? 0),
  );
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
