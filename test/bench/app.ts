import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";
import { ensureBrowser } from "../e2e/browser.ts";
import { words } from "../e2e/words.ts";
import type { Figure } from "./figure.ts";

const port = 41_907;
const address = `http://127.0.0.1:${port}/`;
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"];
const keys = 40;

/** The built app in a real browser: first screen, opening, typing, and the page while a report is made. */
export async function benchApp(): Promise<readonly Figure[]> {
  const built = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The app does not build.");
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: flags });
  try {
    return [...(await firstScreen(browser)), ...(await withTheExample(browser))];
  } finally {
    await browser.close();
    server.kill();
  }
}

async function firstScreen(browser: Browser): Promise<readonly Figure[]> {
  const ready: number[] = [];
  const begin: number[] = [];
  let scriptBytes = 0;
  for (let round = 0; round < 5; round += 1) {
    const page = await newPage(browser);
    const scripts: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".js")) scripts.push(response.body());
    });
    await page.addInitScript(() => {
      for (const [mark, shown] of [
        ["ready", "main h1"],
        ["begin", "main section button"],
      ] as const) {
        new MutationObserver((_, watching) => {
          if (document.querySelector(shown) === null) return;
          watching.disconnect();
          requestAnimationFrame(() => performance.mark(mark));
        }).observe(document, { childList: true, subtree: true });
      }
    });
    await page.goto(address, { waitUntil: "networkidle" });
    await page.waitForFunction(() => performance.getEntriesByType("mark").length === 2);
    const at = (mark: string) => page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN, mark);
    ready.push(await at("ready"));
    begin.push(await at("begin"));
    scriptBytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    await page.context().close();
  }
  return [
    { name: "script of the first screen, gzip", value: scriptBytes / 1000, unit: "kB", most: 150 },
    { name: "first screen ready, median of 5", value: median(ready), unit: "ms", most: 500 },
    { name: "the ways to begin on it, median of 5", value: median(begin), unit: "ms", most: 500 },
  ];
}

async function withTheExample(browser: Browser): Promise<readonly Figure[]> {
  const page = await newPage(browser);
  const w = words.nl;
  await page.goto(address);
  const opening = await opened(page, () => page.getByRole("button", { name: "Klantbelang" }).click());
  const id = /dossier\/([^/?]+)/.exec(page.url())?.[1] ?? "";
  const reopened: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.goto(`${address}#/`);
    const link = page.getByRole("link", { name: "Nutsbedrijf Vloedmark" });
    reopened.push(await opened(page, () => link.click()));
  }
  await page.goto(`${address}#/dossier/${id}/assessment`);
  const note = page.locator('[data-card="I.2.a"]').getByRole("textbox", { name: w.assessment.card.rationale });
  await note.click();
  const typing = await keysOn(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const slowed = await keysOn(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const report = await whileReporting(page, id, w.report.make.make);
  await page.context().close();
  return [
    { name: "put the example on the device and open it", value: opening, unit: "ms", most: 500 },
    { name: "open the example again, median of 5", value: median(reopened), unit: "ms", most: 500 },
    { name: `a key in a rationale on screen, median of ${keys}`, value: median(typing), unit: "ms", most: 24 },
    { name: "the same, slowest", value: Math.max(...typing), unit: "ms" },
    { name: `the same with the processor slowed four times, median of ${keys}`, value: median(slowed), unit: "ms", most: 100 },
    { name: "the same, slowest", value: Math.max(...slowed), unit: "ms" },
    { name: `a report of ${report.pages} pages in the worker`, value: report.ms, unit: "ms", most: 2_500 },
    { name: "longest the page was blocked meanwhile", value: report.blocked, unit: "ms", most: 50 },
  ];
}

/** From the press to the heading of the dossier being painted, on the page's own clock. */
async function opened(page: Page, press: () => Promise<void>): Promise<number> {
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
async function keysOn(page: Page): Promise<readonly number[]> {
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

async function whileReporting(page: Page, id: string, start: string): Promise<{ ms: number; blocked: number; pages: number }> {
  await page.goto(`${address}#/dossier/${id}/report`);
  const button = page.getByRole("button", { name: start });
  await button.waitFor();
  await page.evaluate(() => {
    const blocked: number[] = [0];
    Object.assign(globalThis, { blockedTimes: blocked });
    new PerformanceObserver((list) => blocked.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
  });
  const began = performance.now();
  const saved = page.waitForEvent("download");
  await button.click();
  await saved;
  const ms = performance.now() - began;
  await page.waitForTimeout(200);
  const blocked = await page.evaluate(() => Math.max(...(globalThis as unknown as { blockedTimes: number[] }).blockedTimes));
  const told = await page
    .getByText(/^\d+ pagina/)
    .first()
    .textContent();
  return { ms, blocked, pages: Number.parseInt(told ?? "", 10) };
}

async function newPage(browser: Browser): Promise<Page> {
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
