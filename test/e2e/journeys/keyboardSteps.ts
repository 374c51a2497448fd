/** The steps of an audit by keyboard alone: every control is reached with Tab or a key of the screen, never with a pointer. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "../harness.ts";
import { filled, type WordsOfApp } from "../words.ts";
import {
  answersOfII,
  auditor,
  card,
  expectAnswer,
  expectPhoto,
  expectPoints,
  expectReport,
  expectWhyAndLacks,
  organisation,
  photo,
  place,
  rationale,
} from "./auditSteps.ts";

/** More stops than this on the way to a control is a way nobody takes. */
const mostStops = 60;

/** Goes on with Tab, or back with Shift+Tab, until the control has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const key = (await target.evaluate(isBefore)) ? "Shift+Tab" : "Tab";
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  throw new Error(`${target} is not within ${mostStops} stops; the focus is on ${at}`);
}

/** Whether it stands before what has the focus now. */
function isBefore(element: Element): boolean {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return false;
  return (focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

export async function goTo(page: Page, w: WordsOfApp, name: Parameters<typeof place>[2]): Promise<void> {
  await press(page, place(page, w, name));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
}

export async function startAuditByKeyboard(page: Page, w: WordsOfApp): Promise<void> {
  await page.goto("./");
  await press(page, page.getByRole("link", { name: w.home.start.newButton }));
  await expect(page.getByRole("heading", { level: 1, name: w.newaudit.title })).toBeFocused();
  await tabTo(page, page.getByRole("textbox", { name: w.newaudit.subject.organisation, exact: true }));
  await page.keyboard.type(organisation);
  await tabTo(page, page.getByRole("textbox", { name: w.newaudit.team.you }));
  await page.keyboard.type(auditor);
  await press(page, page.getByRole("button", { name: w.newaudit.start }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(organisation);
}

export async function openSectionByKeyboard(page: Page, w: WordsOfApp, ref: string): Promise<void> {
  await goTo(page, w, "assessment");
  const rail = page.getByRole("navigation", { name: w.assessment.rail.label });
  await press(page, rail.getByRole("link", { name: new RegExp(`^${ref}\\s`) }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(ref);
}

export async function answerIIByKeyboard(page: Page, w: WordsOfApp): Promise<void> {
  const keys = { met: "1", partly: "2", notMet: "3" } as const;
  await goToCard(page, "II.1.a");
  await page.keyboard.press("2");
  for (const [id, answer] of answersOfII) {
    if (answer === "open") continue;
    await goToCard(page, id);
    await page.keyboard.press(keys[answer]);
    await expectAnswer(page, id, w.assessment.answer[answer]);
  }
  for (const [id] of [...answersOfII].reverse()) {
    if (id === "II.2.a") break;
    await page.keyboard.press("k");
  }
  await goToCard(page, "II.2.a");
  await page.keyboard.press("r");
  await expect(card(page, "II.2.a").getByRole("textbox", { name: w.assessment.card.rationale })).toBeFocused();
  await page.keyboard.type(rationale);
  await page.keyboard.press("Escape");
  await expect(card(page, "II.2.a")).toBeFocused();
}

/** `j` goes to the next card; at the first press to the first one in sight. */
async function goToCard(page: Page, id: string): Promise<void> {
  const wanted = card(page, id);
  for (let steps = 0; steps <= answersOfII.length; steps += 1) {
    if ((await wanted.getAttribute("aria-current")) === "true") return;
    await page.keyboard.press("j");
  }
  throw new Error(`${id} is not reached with j`);
}

export async function seeWhyByKeyboard(page: Page, w: WordsOfApp): Promise<void> {
  const bar = page.getByRole("region", { name: w.assessment.score.label, exact: true });
  await press(page, bar.getByRole("button", { name: w.assessment.score.why }));
  await expectWhyAndLacks(page, w);
}

export async function addPhotoByKeyboard(page: Page, w: WordsOfApp): Promise<void> {
  await press(page, card(page, "II.2.a").getByRole("button", { name: w.assessment.card.noEvidence }));
  const choosing = page.waitForEvent("filechooser");
  await press(page, page.getByRole("button", { name: w.assessment.evidence.photo }));
  await (await choosing).setFiles(photo);
  await expectPhoto(page, w);
  await page.keyboard.press("Escape");
  await expect(card(page, "II.2.a")).toBeFocused();
}

export async function makePointsByKeyboard(page: Page, w: WordsOfApp): Promise<void> {
  await goTo(page, w, "points");
  for (const criterion of ["II.4.g", "II.4.h"]) {
    await press(page, page.getByRole("button", { name: filled(w.points.suggestions.make, { criterion }) }));
    await expect(page.getByRole("button", { name: filled(w.points.suggestions.make, { criterion }) })).toHaveCount(0);
  }
  await expectPoints(page, w);
}

export async function downloadReportByKeyboard(page: Page, w: WordsOfApp): Promise<void> {
  await goTo(page, w, "report");
  const downloading = page.waitForEvent("download");
  await press(page, page.getByRole("button", { name: w.report.make.make }));
  await expectReport(await (await downloading).path());
}
