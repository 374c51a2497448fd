import { gzipSync } from "node:zlib";
import type { Browser, Page } from "@playwright/test";
import { words } from "../e2e/words.ts";
import type { Figure } from "./figure.ts";
import { address, inBrowser, keys, keysOn, median, newPage, opened } from "./inBrowser.ts";

/** First screen, opening, typing, and the page while a report is made. */
export async function benchApp(): Promise<readonly Figure[]> {
  return inBrowser(async (browser) => [...(await firstScreen(browser)), ...(await withTheExample(browser))]);
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
      // What a dossier takes is fetched once the page is idle: never, here.
      Reflect.set(globalThis, "requestIdleCallback", () => 0);
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
  const atOnce: number[] = [];
  const afterALook: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    atOnce.push(await openedFirst(browser, 0));
    afterALook.push(await openedFirst(browser, 4_000));
  }
  const page = await newPage(browser);
  const w = words.nl;
  await page.goto(address);
  await opened(page, () => page.getByRole("button", { name: "Klantbelang" }).click());
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
    {
      name: "put the example on the device and open it, after four seconds on the first screen",
      value: median(afterALook),
      unit: "ms",
      most: 500,
    },
    { name: "the same, pressed the moment the button is there", value: median(atOnce), unit: "ms", most: 500 },
    { name: "open the example again, median of 5", value: median(reopened), unit: "ms", most: 500 },
    { name: `a key in a rationale on screen, median of ${keys}`, value: median(typing), unit: "ms", most: 24 },
    { name: "the same, slowest", value: Math.max(...typing), unit: "ms" },
    { name: `the same with the processor slowed four times, median of ${keys}`, value: median(slowed), unit: "ms", most: 100 },
    { name: "the same, slowest", value: Math.max(...slowed), unit: "ms" },
    { name: `a report of ${report.pages} pages in the worker`, value: report.ms, unit: "ms", most: 2_500 },
    { name: "longest the page was blocked meanwhile", value: report.blocked, unit: "ms", most: 50 },
  ];
}

/** The first opening on a device that never had the app, `pause` milliseconds after its first screen stands. */
async function openedFirst(browser: Browser, pause: number): Promise<number> {
  const page = await newPage(browser);
  await page.goto(address);
  const button = page.getByRole("button", { name: "Klantbelang" });
  await button.waitFor();
  await page.waitForTimeout(pause);
  const ms = await opened(page, () => button.click());
  await page.context().close();
  return ms;
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
