import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readResult } from "../../../src/report/pdf/readResult.ts";
import { expect, expectAccessible, installedForOffline, test, watch } from "../harness.ts";
import { filled, words } from "../words.ts";
import { place, startAudit } from "./auditSteps.ts";
import { holds } from "./everyText.ts";
import { startBrowser, stream, typeUntilKilled } from "./killSteps.ts";

const w = words.nl;
const tablet = { viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true } as const;
const name = "Wilhelmina Zandstra-Vreeswijk";
const said = (number: number) => `Antwoord nummer ${number}, met een voorbeeld van vorige week.`;
const stances = ["supports", "contradicts", "neutral"] as const;
const talkOf = 10;

/** A new interview with a complaint handler, and the talk begun. */
async function beginInterview(page: Page): Promise<void> {
  await place(page, w, "evidence").click();
  await page.getByRole("button", { name: w.evidence.interview.start }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("INT-01");
  await page.getByRole("combobox", { name: w.interview.facts.role, exact: true }).selectOption("KB");
  await page.getByRole("radio", { name: w.interview.consent.notes }).check();
}

const note = (page: Page) => page.getByRole("textbox", { name: w.interview.ask.note });
const next = (page: Page) => page.getByRole("button", { name: w.interview.ask.next });

/** The number of the question on screen, by the line above it. */
async function expectQuestion(page: Page, number: number): Promise<void> {
  await expect(
    page.getByText(new RegExp(`${w.interview.ask.place.replace("{{at}}", String(number)).replace("{{count}}", "\\d+")}$`)),
  ).toBeVisible();
}

test.describe("on a tablet", () => {
  test.use(tablet);

  test("an interview of ten questions without a network, one stance each, is all there afterwards and names nobody", async ({
    page,
    context,
  }) => {
    test.setTimeout(240_000);
    await startAudit(page, w);
    await installedForOffline(page);
    await context.setOffline(true);
    await beginInterview(page);
    await page.getByRole("textbox", { name: w.interview.facts.name, exact: true }).fill(name);
    await expectAccessible(page);
    await page.getByRole("link", { name: w.interview.choose.begin }).tap();
    await page.getByRole("button", { name: w.interview.timer.start }).tap();
    // The first question is about nothing in particular; the ten after it are about one criterion each.
    await next(page).tap();
    for (let asked = 1; asked <= talkOf; asked += 1) {
      await expectQuestion(page, asked + 1);
      const stance = page.getByRole("button", { name: w.interview.stance[stances[asked % 3] ?? "neutral"], exact: true });
      const box = await stance.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0), "the size of a stance").toBeGreaterThanOrEqual(44);
      await stance.tap();
      await note(page).fill(said(asked));
      if (asked === 4) await page.getByRole("button", { name: w.interview.ask.later }).tap();
      if (asked === 5) await expectAccessible(page);
      await next(page).tap();
    }
    await page.getByRole("button", { name: w.interview.timer.pause }).tap();
    const list = page.getByRole("navigation", { name: w.interview.list.title });
    await expect(list).toContainText(filled(w.interview.list.someLater_one, { count: 1 }));

    await context.setOffline(false);
    await page.reload();
    await expect(list).toContainText(filled(w.interview.list.progress, { noted: talkOf - 1, count: 36 }));
    for (let asked = talkOf; asked >= 1; asked -= 1) {
      await page.getByRole("button", { name: w.interview.ask.previous }).tap();
      await expectQuestion(page, asked + 1);
      await expect(note(page)).toHaveValue(said(asked));
      await expect(
        page.getByRole("button", { name: w.interview.stance[stances[asked % 3] ?? "neutral"], exact: true, pressed: true }),
      ).toBeVisible();
    }
    await page.getByRole("link", { name: w.interview.views.workUp }).tap();
    await page.getByRole("button", { name: w.interview.workUp.make }).first().tap();
    await expect(page.getByRole("heading", { name: filled(w.interview.workUp.statement, { number: 1 }) })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: w.interview.views.prepare }).tap();
    await expect(page.getByRole("textbox", { name: w.interview.facts.name, exact: true })).toHaveValue(name);

    const hash = new URL(page.url()).hash.replace(/\/interview.*/, "");
    const dossier = await saved(page, async () => {
      await page.getByRole("button", { name: w.app.saved.savedAt.replace(" {{time}}", "") }).tap();
      await page.getByRole("button", { name: w.app.saved.download }).tap();
    });
    await page.goto(`./${hash}/report`);
    const report = await saved(page, () => page.getByRole("button", { name: w.report.make.make }).tap());
    await page.goto("./#/");
    const backup = await saved(page, () => page.getByRole("button", { name: "Maak een reservekopie" }).tap());
    for (const file of [dossier, backup]) expect(holds(file, said(7)), "the search finds what is in the file").toBe(true);
    const result = await readResult(report);
    const printed = await textIn(report);
    expect(printed).toContain("INT-01");
    for (const part of name.split(/[ -]/)) {
      for (const file of [dossier, report, backup]) expect(holds(file, part)).toBe(false);
      expect(printed).not.toContain(part);
      expect(JSON.stringify(result)).not.toContain(part);
    }
  });
});

test("a browser that is killed ten times in the middle of an interview without a network loses at most half a second", async ({
  baseURL,
  complaints,
}) => {
  test.setTimeout(400_000);
  const profile = mkdtempSync(join(tmpdir(), "toetssteen-interview-"));
  const rounds = 10;
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
      await page.setViewportSize(tablet.viewport);
      if (address === undefined) {
        await page.goto(baseURL ?? "");
        await page.getByRole("button", { name: /^NL/ }).click();
        await startAudit(page, w, baseURL);
        await installedForOffline(page);
        await context.setOffline(true);
        await beginInterview(page);
        await page.getByRole("link", { name: w.interview.choose.begin }).click();
        await next(page).click();
        await expectQuestion(page, 2);
        address = page.url();
      } else {
        await context.setOffline(true);
        await page.goto(address);
      }
      // Not by its label: Chromium keeps settings, so the language too, only some seconds after they are chosen.
      const field = page.locator("[data-interview-note]");
      await expect(field).toBeVisible({ timeout: 30_000 });
      const kept = await field.inputValue();
      expect(stream.startsWith(kept), `what was read back: …${kept.slice(-40)}`).toBe(true);
      expect(kept.length, "what had been typed half a second before the kill").toBeGreaterThanOrEqual(leastKept);
      if (round > 0) console.log(`kill ${round}: ${(typedAll.at(-1) ?? 0) - kept.length} of ${typedAll.at(-1)} signs lost`);
      if (round === rounds) break;
      await field.focus();
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

async function saved(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const downloading = page.waitForEvent("download", { timeout: 60_000 });
  await press();
  return readFileSync(await (await downloading).path());
}

/** Every word that the pages show. */
async function textIn(pdf: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map((item) => ("str" in item ? item.str : "")).join("");
  });
  return (await Promise.all(pages)).join("\n");
}
