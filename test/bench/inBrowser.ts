/** The built app in a real browser, and how long things take there. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { type Browser, chromium, type Page } from "@playwright/test";
import { ensureBrowser } from "../e2e/browser.ts";

const port = 41_907;
export const address = `http://127.0.0.1:${port}/`;
export const keys = 40;
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"];

export async function inBrowser<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  const built = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The app does not build.");
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: flags });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
    server.kill();
  }
}

/** From the press to the heading of the dossier being painted, on the page's own clock. */
export async function opened(page: Page, press: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    performance.clearMarks();
    document.addEventListener("click", () => performance.mark("press"), { capture: true, once: true });
    const watching = new MutationObserver(() => {
      if (!location.hash.startsWith("#/dossier/") || document.querySelector("main h1") === null) return;
      watching.disconnect();
      requestAnimationFrame(() => performance.mark("opened"));
    });
    watching.observe(document, { childList: true, subtree: true });
  });
  await press();
  await page.waitForFunction(() => performance.getEntriesByName("opened").length > 0);
  return page.evaluate(
    () => (performance.getEntriesByName("opened")[0]?.startTime ?? Number.NaN) - (performance.getEntriesByName("press")[0]?.startTime ?? 0),
  );
}

/**
 * For each key, the milliseconds from the press to the frame that shows it, as the browser's own event timing has it:
 * in steps of 8, and nothing under 16 is reported.
 */
export async function keysOn(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const slowest = new Map<number, number>();
    Object.assign(globalThis, { keyTimes: slowest });
    new PerformanceObserver((list) => {
      // One press is several events (keydown, keypress, input); the slowest of them is what the person waits for.
      for (const entry of list.getEntries()) {
        const press = Math.round(entry.startTime / 10);
        if (/^(?:key|input|beforeinput)/.test(entry.name)) slowest.set(press, Math.max(slowest.get(press) ?? 0, entry.duration));
      }
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (let index = 0; index < keys; index += 1) await page.keyboard.press("e", { delay: 40 });
  // Leaves what was typed committed, so that the next round starts from a quiet page.
  await page.waitForTimeout(1_000);
  const reported = await page.evaluate(() => [...(globalThis as unknown as { keyTimes: Map<number, number> }).keyTimes.values()]);
  return [...reported, ...Array.from({ length: Math.max(0, keys - reported.length) }, () => 16)];
}

export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  const page = await context.newPage();
  // A browser that can ask where to save a file would wait for a person.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "showSaveFilePicker"));
  return page;
}

async function startServer(): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["--import", "tsx", "src/cli/serve.ts", "--no-open", "--port", String(port)], { stdio: "ignore" });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error(`Nothing answers at ${address}`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
