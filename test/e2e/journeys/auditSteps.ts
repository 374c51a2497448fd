/** The steps of an audit with the mouse; `keyboardSteps.ts` takes the same ones without it. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { readResult } from "../../../src/report/pdf/readResult.ts";
import { aPicture } from "../../builders/aPicture.ts";
import { expect } from "../harness.ts";
import { filled, type WordsOfApp } from "../words.ts";

export const organisation = "Waterschap Proefstee";
export const auditor = "Noor Vermeer";
export const rationale = "Gezien: het mandaat van 12 maart, en drie medewerkers leggen het uit.";

/** With A complete and B not, section II stands at 4 through A alone. */
export const answersOfII: readonly (readonly [id: string, answer: "met" | "partly" | "notMet" | "open"])[] = [
  ...["II.2.a", "II.2.b", "II.3.a", "II.3.b", "II.3.c", "II.3.d", "II.3.e", "II.3.f", "II.3.g"].map((id) => [id, "met"] as const),
  ...["II.4.a", "II.4.b", "II.4.c", "II.4.d", "II.4.e", "II.4.f"].map((id) => [id, "met"] as const),
  ["II.4.g", "notMet"],
  ["II.4.h", "partly"],
  ...["II.4.i", "II.4.j", "II.4.k"].map((id) => [id, "open"] as const),
];
const lacksForFive = ["II.4.g", "II.4.h", "II.4.i", "II.4.j", "II.4.k"];

export function card(page: Page, id: string): Locator {
  return page.locator(`[data-card="${id}"]`);
}

export function place(page: Page, w: WordsOfApp, name: keyof WordsOfApp["app"]["nav"]): Locator {
  return page.getByRole("navigation", { name: w.app.nav.label }).getByRole("link", { name: w.app.nav[name] });
}

export async function startAudit(page: Page, w: WordsOfApp, address = "./"): Promise<void> {
  await page.goto(address);
  await page.getByRole("link", { name: w.home.start.newButton }).click();
  await page.getByRole("radio", { name: "Klantbelang" }).check();
  await page.getByRole("radio", { name: w.app.kind.internalAudit }).check();
  await page.getByRole("textbox", { name: w.newaudit.subject.organisation, exact: true }).fill(organisation);
  await page.getByRole("textbox", { name: w.newaudit.team.you }).fill(auditor);
  await page.getByRole("button", { name: w.newaudit.start }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(organisation);
}

export async function openSection(page: Page, w: WordsOfApp, ref: string): Promise<void> {
  await place(page, w, "assessment").click();
  await page
    .getByRole("navigation", { name: w.assessment.rail.label })
    .getByRole("link", { name: new RegExp(`^${ref}\\s`) })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(ref);
}

export async function answerII(page: Page, w: WordsOfApp): Promise<void> {
  await card(page, "II.1.a").getByRole("button", { name: w.assessment.signal.notFound, exact: true }).click();
  for (const [id, answer] of answersOfII) {
    if (answer === "open") continue;
    await card(page, id).getByRole("button", { name: w.assessment.answer[answer], exact: true }).click();
  }
  await card(page, "II.2.a").getByRole("textbox", { name: w.assessment.card.rationale }).fill(rationale);
}

export async function expectAnswer(page: Page, id: string, name: string): Promise<void> {
  await expect(card(page, id).getByRole("button", { name, exact: true, pressed: true })).toBeVisible();
}

export function scoreBar(page: Page, w: WordsOfApp): Locator {
  return page.getByRole("region", { name: w.assessment.score.label, exact: true });
}

export async function expectFourThroughA(page: Page, w: WordsOfApp): Promise<void> {
  await expect(scoreBar(page, w).getByRole("status")).toHaveText("4");
}

/** The panel says which levels hold, and asks for B alone. */
export async function expectWhyAndLacks(page: Page, w: WordsOfApp): Promise<void> {
  const panel = page.getByRole("complementary", { name: filled(w.assessment.panel.score, { section: "II" }) });
  const why = panel.getByRole("region", { name: w.assessment.why.title });
  await expect(why.getByText(w.assessment.standing.holds, { exact: true })).toHaveCount(3);
  const lacks = panel.getByRole("region", { name: filled(w.assessment.lack.title, { target: 5 }) });
  await expect(lacks.getByRole("button")).toHaveCount(lacksForFive.length);
  for (const [index, id] of lacksForFive.entries()) await expect(lacks.getByRole("button").nth(index)).toContainText(id);
}

export async function seeWhy(page: Page, w: WordsOfApp): Promise<void> {
  await scoreBar(page, w).getByRole("button", { name: w.assessment.score.why }).click();
  await expectWhyAndLacks(page, w);
}

export const photo = { name: "bord-bij-balie.png", mimeType: "image/png", buffer: aPicture(900, 600) };

export async function addPhoto(page: Page, w: WordsOfApp): Promise<void> {
  await card(page, "II.2.a").getByRole("button", { name: w.assessment.card.noEvidence }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: w.assessment.evidence.photo }).click();
  await (await choosing).setFiles(photo);
  await expectPhoto(page, w);
}

/** Kept as a smaller JPEG, and shown. */
export async function expectPhoto(page: Page, w: WordsOfApp): Promise<void> {
  await expect(card(page, "II.2.a").getByRole("button", { name: filled(w.assessment.card.evidence_one, { count: 1 }) })).toBeVisible();
  const shown = page.getByRole("complementary").locator("img").first();
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(900); // An img, by its locator.
}

export async function makePoints(page: Page, w: WordsOfApp): Promise<void> {
  await place(page, w, "points").click();
  for (const criterion of ["II.4.g", "II.4.h"]) {
    await page.getByRole("button", { name: filled(w.points.suggestions.make, { criterion }) }).click();
  }
  await expectPoints(page, w);
}

export async function expectPoints(page: Page, w: WordsOfApp): Promise<void> {
  await expect(page.getByText(filled(w.points.filter.shown_other, { count: 2 }), { exact: true })).toBeVisible();
}

/** A PDF that is one, and that carries the answers it was made from. */
export async function expectReport(path: string): Promise<void> {
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  const read = await readResult(bytes);
  if (read.kind !== "found") throw new Error(`the report holds no result: ${read.kind}`);
  const result = JSON.parse(read.json);
  expect(result.organisation).toBe(organisation);
  expect(result.answers.auditor["II.4.f"]).toBe("met");
  expect(result.score.sections.find(({ id }: { id: string }) => id === "II")).toMatchObject({ low: 4, high: 4 });
  expect(result.points).toHaveLength(2);
}

export async function downloadReport(page: Page, w: WordsOfApp): Promise<void> {
  await place(page, w, "report").click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: w.report.make.make }).click();
  await expectReport(await (await downloading).path());
  await expect(page.getByText(w.report.made.title)).toBeVisible();
}

/** Everything that was done is there. */
export async function expectAllThere(page: Page, w: WordsOfApp): Promise<void> {
  await openSection(page, w, "II");
  await expectFourThroughA(page, w);
  for (const [id, answer] of answersOfII) {
    if (answer === "open") await expect(card(page, id).getByRole("button", { pressed: true })).toHaveCount(0);
    else await expectAnswer(page, id, w.assessment.answer[answer]);
  }
  await expect(card(page, "II.2.a").getByRole("textbox", { name: w.assessment.card.rationale })).toHaveValue(rationale);
  await card(page, "II.2.a")
    .getByRole("button", { name: filled(w.assessment.card.evidence_one, { count: 1 }) })
    .click();
  await expectPhoto(page, w);
  await place(page, w, "points").click();
  await expectPoints(page, w);
}
