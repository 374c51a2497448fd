import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../browser.ts";
import { expect, test, watch } from "../harness.ts";
import { words } from "../words.ts";
import { card, openSection, startAudit } from "./auditSteps.ts";

const rounds = 10;
const mayBeLostMs = 500;
/** What is typed, from start to end: what is read back must be a beginning of it. */
const stream = Array.from({ length: 1500 }, (_, index) => `w${String(index).padStart(4, "0")} `).join("");

test("a browser that is killed ten times in the middle of typing loses at most the last half second", async ({ baseURL, complaints }) => {
  test.setTimeout(400_000);
  const profile = mkdtempSync(join(tmpdir(), "toetssteen-kill-"));
  const w = words.nl;
  let address: string | undefined;
  let leastKept = 0;
  let stop = () => {};
  const typedAll: number[] = [];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const { browser, kill } = await startBrowser(profile);
      stop = kill;
      const context = browser.contexts()[0] ?? (await browser.newContext());
      await watch(context, new URL(baseURL ?? "").host, complaints);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.setViewportSize({ width: 1280, height: 900 });
      if (address === undefined) {
        await page.goto(baseURL ?? "");
        // This browser is not of the config, so its language is that of the machine.
        await page.getByRole("button", { name: /^NL/ }).click();
        await startAudit(page, w, baseURL);
        await openSection(page, w, "II");
        address = page.url();
      } else await page.goto(address);
      // Not by its label: Chromium keeps settings, so the language too, only some seconds after they are chosen.
      const note = card(page, "II.2.a").locator("[data-note=rationale]");
      await expect(note).toBeVisible({ timeout: 30_000 });
      const kept = await note.inputValue();
      expect(stream.startsWith(kept), `what was read back: …${kept.slice(-40)}`).toBe(true);
      expect(kept.length, "what had been typed half a second before the kill").toBeGreaterThanOrEqual(leastKept);
      if (round > 0) console.log(`kill ${round}: ${(typedAll.at(-1) ?? 0) - kept.length} of ${typedAll.at(-1)} signs lost`);
      if (round === rounds) break;
      await note.focus();
      await page.keyboard.press("Control+End");
      const typed = await typeUntilKilled(page, kept.length, 1200 + round * 170, kill);
      leastKept = typed.safe;
      typedAll.push(typed.all);
    }
  } finally {
    stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  expect(typedAll).toHaveLength(rounds);
});

/** Types on, key after key, until the kill comes in between. `safe` is how far it was half a second earlier. */
async function typeUntilKilled(page: Page, from: number, afterMs: number, kill: () => void): Promise<{ safe: number; all: number }> {
  const arrived: { readonly length: number; readonly at: number }[] = [];
  let killedAt: number | undefined;
  setTimeout(() => {
    killedAt = performance.now();
    kill();
  }, afterMs);
  let length = from;
  while (killedAt === undefined) {
    const key = stream[length];
    if (key === undefined) throw new Error("the stream is too short for this machine");
    try {
      await page.keyboard.press(key === " " ? "Space" : key, { delay: 15 });
    } catch {
      break;
    }
    length += 1;
    arrived.push({ length, at: performance.now() });
  }
  // A key can only fail because of the kill; the moment counts from the last one that arrived.
  const end = killedAt ?? arrived.at(-1)?.at ?? 0;
  expect(arrived.length, "keys that arrived before the kill").toBeGreaterThan(10);
  return { safe: arrived.filter(({ at }) => at <= end - mayBeLostMs).at(-1)?.length ?? from, all: length };
}

async function startBrowser(profile: string) {
  const program = findBrowser();
  if (program === undefined) throw new Error("No Chromium or Chrome found");
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
  const child = spawn(program, [...flags, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"], {
    // A group of its own, so that all of its processes go at once.
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const { pid } = child;
  if (pid === undefined) throw new Error("the browser has no process");
  let running = true;
  const kill = () => {
    if (running) process.kill(-pid, "SIGKILL");
    running = false;
  };
  return { browser, kill };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", () => reject(new Error(`the browser did not start: ${said.slice(-400)}`)));
  });
}
