import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, watch } from "../harness.ts";
import { words } from "../words.ts";
import { card, openSection, startAudit } from "./auditSteps.ts";
import { startBrowser, stream, typeUntilKilled } from "./killSteps.ts";

const rounds = 10;

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
