import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./browser.ts";

// Workers inherit the environment, so every process sees the same port, and two runs at once do not meet.
process.env.TOETSSTEEN_PORT ??= String(42_000 + (process.pid % 2_000));
const baseURL = `http://127.0.0.1:${process.env.TOETSSTEEN_PORT}/`;

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("No Chromium or Chrome found. Set CHROMIUM_PATH, or run npm test, which installs one.");

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../../test-results",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 1280, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `node --import tsx src/cli/serve.ts --no-open --port ${process.env.TOETSSTEEN_PORT}`,
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    url: baseURL,
    reuseExistingServer: false,
  },
});
