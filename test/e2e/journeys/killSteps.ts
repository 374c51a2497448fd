/** A browser of its own that is killed while somebody types. */
import { type ChildProcess, spawn } from "node:child_process";
import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../browser.ts";
import { expect } from "../harness.ts";

const mayBeLostMs = 500;
/** What is typed, from start to end: what is read back must be a beginning of it. */
export const stream = Array.from({ length: 1500 }, (_, index) => `w${String(index).padStart(4, "0")} `).join("");

/** Types on, key after key, until the kill comes in between. `safe` is how far it was half a second earlier. */
export async function typeUntilKilled(page: Page, from: number, afterMs: number, kill: () => void): Promise<{ safe: number; all: number }> {
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

export async function startBrowser(profile: string) {
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
