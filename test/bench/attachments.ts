import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import { aPicture } from "../builders/aPicture.ts";
import type { Figure } from "./figure.ts";
import { address, inBrowser, newPage } from "./inBrowser.ts";

const files = 50;
const sizeBytes = 5_000_000;

/** Fifty files of 5 MB, of which ten are photos to make smaller, while somebody types. */
export async function benchAttachments(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "toetssteen-"));
  try {
    return await inBrowser(async (browser) => {
      const page = await newPage(browser);
      await page.goto(address);
      await page.getByRole("button", { name: "Klantbelang" }).click();
      await page.getByRole("link", { name: "Bewijs", exact: true }).click();
      const session = await page.context().newCDPSession(page);
      const before = await heapBytes(session);
      await watch(page);
      const choosing = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Kies bestanden" }).click();
      const began = performance.now();
      await (await choosing).setFiles(writeFiles(folder));
      await page.getByRole("searchbox").click();
      while (!(await page.getByText(`${files} bewijsstukken toegevoegd.`).isVisible())) await page.keyboard.press("e", { delay: 40 });
      const ms = performance.now() - began;
      const { blocked, slowestKey } = await page.evaluate(
        // Put there by `watch`.
        () => (globalThis as unknown as { intakeTimes: { blocked: number; slowestKey: number } }).intakeTimes,
      );
      const after = await heapBytes(session);
      return [
        { name: `add ${files} files of 5 MB, ten of them photos`, value: ms / 1000, unit: "s" },
        { name: "longest the page was blocked meanwhile", value: blocked, unit: "ms", most: 50 },
        { name: "slowest key typed meanwhile on screen", value: slowestKey, unit: "ms", most: 100 },
        { name: "memory of the page that stays taken", value: (after - before) / 1_000_000, unit: "MB", most: 20 },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeFiles(folder: string): readonly string[] {
  return Array.from({ length: files }, (_, index) => {
    const photo = index % 5 === 0;
    const path = join(folder, `stuk ${index}.${photo ? "png" : "pdf"}`);
    // What comes after the end of a picture is not looked at, and makes each of them another file.
    const bytes = photo
      ? Buffer.concat([aPicture(2_000 + index, 1_500)])
      : Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(sizeBytes)]);
    writeFileSync(path, photo && bytes.length < sizeBytes ? Buffer.concat([bytes, randomBytes(sizeBytes - bytes.length)]) : bytes);
    return path;
  });
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const told = { blocked: 0, slowestKey: 0 };
    Object.assign(globalThis, { intakeTimes: told });
    new PerformanceObserver((list) => {
      told.blocked = Math.max(told.blocked, ...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
    new PerformanceObserver((list) => {
      const keys = list.getEntries().filter(({ name }) => /^(?:key|input|beforeinput)/.test(name));
      told.slowestKey = Math.max(told.slowestKey, ...keys.map(({ duration }) => duration));
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
}

async function heapBytes(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
}
