// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { readSettings, writeSettings } from "../../src/platform/settings.ts";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test("settings come back as they were written", () => {
  const settings = { language: "en", name: "Noor", theme: "dark", singleKeys: false, lastBackupAt: "2026-03-01T09:00:00.000Z" } as const;
  expect(writeSettings(settings)).toBe(true);
  expect(readSettings()).toEqual(settings);
});

test("on a new device nothing is set", () => {
  expect(readSettings()).toEqual({});
});

test("a setting that cannot be read is left out and the others count", () => {
  localStorage.setItem(
    "toetssteen.settings",
    JSON.stringify({ language: "fr", name: "Noor", theme: 3, singleKeys: "ja", lastBackupAt: "yesterday" }),
  );
  expect(readSettings()).toEqual({ name: "Noor" });
  for (const text of ["{", "null", "[]", '"x"', "3"]) {
    localStorage.setItem("toetssteen.settings", text);
    expect(readSettings()).toEqual({});
  }
});

test("a browser that keeps nothing is reported, not ignored", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(writeSettings({ language: "nl", name: "", theme: "system", singleKeys: true })).toBe(false);
});
