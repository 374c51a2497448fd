import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { backupDue } from "../../src/state/backupDue.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-21T12:00:00.000Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

test("without dossiers there is nothing to back up", () => {
  expect(backupDue(undefined, [])).toBe(false);
});

test("dossiers without any backup ask for one", () => {
  expect(backupDue(undefined, ["2026-11-21T11:00:00.000Z"])).toBe(true);
});

test("a backup of less than a week ago is recent enough", () => {
  expect(backupDue("2026-11-14T12:00:01.000Z", ["2026-11-21T11:00:00.000Z"])).toBe(false);
});

test("an older backup asks for a new one only when something has changed since", () => {
  expect(backupDue("2026-11-14T12:00:00.000Z", ["2026-11-14T12:00:01.000Z"])).toBe(true);
  expect(backupDue("2026-10-01T12:00:00.000Z", ["2026-09-30T12:00:00.000Z"])).toBe(false);
});
