/** The browser that the journeys run in: one that is installed, else Playwright's own. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium-browser",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export function findBrowser(): string | undefined {
  const wished = process.env.CHROMIUM_PATH;
  if (wished !== undefined) {
    if (!existsSync(wished)) throw new Error(`CHROMIUM_PATH points to ${wished}, and there is nothing there.`);
    return wished;
  }
  return [...usualPlaces, chromium.executablePath()].find(runs);
}

/** Installs one where none is found. Throws with what a person can do when that fails too. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log("No Chromium or Chrome found; installing one.");
  if (mayUseApt()) {
    spawnSync("apt-get", ["update", "-q"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium"], { stdio: "inherit" });
  }
  if (findBrowser() === undefined)
    spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit", shell: process.platform === "win32" });
  const installed = findBrowser();
  if (installed === undefined) {
    throw new Error("The journeys need Chromium or Chrome. Install one, or set CHROMIUM_PATH to where it is, and run the tests again.");
  }
  return installed;
}

/** Some systems keep a stub in the usual place that only says how to install the real one. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function mayUseApt(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
}
