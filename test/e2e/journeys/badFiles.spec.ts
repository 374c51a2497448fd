import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { change, load, save } from "@automerge/automerge";
import type { Page } from "@playwright/test";
import { unzipSync, zipSync } from "fflate";
import { expect, test } from "../harness.ts";
import { words } from "../words.ts";
import { storedBytes } from "./storedBytes.ts";

const w = words.nl;

test("a file of a newer version is refused with what to do about it, and nothing stored changes", async ({ page }) => {
  const parts = unzipSync(await exportedExample(page));
  const manifest = JSON.parse(text(parts["manifest.json"]));
  const newerFile = zipSync({ ...parts, "manifest.json": bytes(JSON.stringify({ ...manifest, format: 99 })) });
  await expectRefused(page, "nieuwer.toets", newerFile, w.home.fileProblem.tooNew);
});

test("a file with a dossier of a newer version is refused with what to do about it, and nothing stored changes", async ({ page }) => {
  const parts = unzipSync(await exportedExample(page));
  const manifest = JSON.parse(text(parts["manifest.json"]));
  const document = save(
    change(load<{ format: number }>(parts["document.automerge"] ?? new Uint8Array()), (draft) => {
      draft.format = 99;
    }),
  );
  const state = bytes(JSON.stringify({ ...JSON.parse(text(parts["state.json"])), format: 99 }));
  const files = { ...manifest.files, "document.automerge": listed(document), "state.json": listed(state) };
  const newer = zipSync({
    ...parts,
    "document.automerge": document,
    "state.json": state,
    "manifest.json": bytes(JSON.stringify({ ...manifest, files })),
  });
  await expectRefused(page, "nieuwer.toets", newer, w.home.fileProblem.tooNew);
});

test("a web page with the name of a dossier is refused, and nothing stored changes", async ({ page }) => {
  await exportedExample(page);
  await expectRefused(page, "pagina.toets", bytes("<!doctype html><title>Inloggen</title>"));
});

test("the data of another program is refused, and nothing stored changes", async ({ page }) => {
  await exportedExample(page);
  await expectRefused(page, "export.toets", bytes(JSON.stringify({ program: "iets anders", version: 3, items: [] })));
});

test("a file that broke off on its way is refused, and nothing stored changes", async ({ page }) => {
  const whole = await exportedExample(page);
  await expectRefused(page, "half.toets", whole.subarray(0, Math.floor(whole.length / 2)));
});

test("a file in which one byte has changed is refused, and nothing stored changes", async ({ page }) => {
  const parts = unzipSync(await exportedExample(page));
  const document = Uint8Array.from(parts["document.automerge"] ?? []);
  const middle = Math.floor(document.length / 2);
  document[middle] = (document[middle] ?? 0) ^ 1;
  await expectRefused(page, "geknoeid.toets", zipSync({ ...parts, "document.automerge": document }));
});

/** The example is on the device, and this is its file. */
async function exportedExample(page: Page): Promise<Uint8Array> {
  await page.goto("./");
  await page.getByRole("button", { name: "Klantbelang" }).click();
  await expect(page.getByRole("navigation", { name: w.app.nav.label })).toBeVisible();
  await page.getByRole("link", { name: w.app.toHome }).click();
  await page
    .getByRole("button", { name: /^Acties voor/ })
    .first()
    .click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: w.home.action.export }).click();
  return new Uint8Array(readFileSync(await (await downloading).path()));
}

async function expectRefused(page: Page, name: string, content: Uint8Array, says?: string): Promise<void> {
  const before = await storedBytes(page);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
  const dialog = page.getByRole("dialog", { name: w.home.fileProblem.title });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText(w.home.fileProblem.unchanged);
  if (says === undefined) await expect(dialog.getByRole("listitem").first()).not.toBeEmpty();
  else await expect(dialog).toContainText(says);
  expect(await storedBytes(page)).toBe(before);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: w.home.list.heading }).getByRole("link", { name: "Nutsbedrijf Vloedmark" })).toHaveCount(1);
}

function listed(content: Uint8Array) {
  return { sha256: createHash("sha256").update(content).digest("hex"), sizeBytes: content.length };
}

function bytes(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function text(content: Uint8Array | undefined): string {
  return new TextDecoder().decode(content);
}
