import { afterEach, expect, test, vi } from "vitest";
import { askPersist, storageState } from "../../src/platform/storageState.ts";

afterEach(() => vi.unstubAllGlobals());

function browser(usage: number, quota: number, persisted = false) {
  const storage = { estimate: async () => ({ usage, quota }), persisted: async () => persisted, persist: async () => persisted };
  vi.stubGlobal("navigator", { storage });
}

test("storage is nearly full when less than 200 MB is left or nine tenths are used", async () => {
  browser(1_000_000_000, 2_000_000_000);
  expect((await storageState()).nearlyFull).toBe(false);
  browser(1_850_000_000, 2_000_000_000);
  expect((await storageState()).nearlyFull).toBe(true);
  browser(9_000_000_000, 10_000_000_000);
  expect((await storageState()).nearlyFull).toBe(true);
  browser(8_999_999_999, 10_000_000_000);
  expect((await storageState()).nearlyFull).toBe(false);
});

test("whether the browser promises to keep the data is what the browser says", async () => {
  browser(0, 1, true);
  expect(await askPersist()).toBe(true);
  expect((await storageState()).persisted).toBe(true);
  browser(0, 1, false);
  expect(await askPersist()).toBe(false);
});

test("a browser that tells nothing about storage is not called full", async () => {
  vi.stubGlobal("navigator", {});
  expect(await storageState()).toEqual({ persisted: undefined, usedBytes: 0, quotaBytes: 0, nearlyFull: false });
  expect(await askPersist()).toBe(false);
});
