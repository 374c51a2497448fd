import { afterEach, expect, test, vi } from "vitest";
import { now, today } from "../../src/platform/clock.ts";

afterEach(() => vi.useRealTimers());

test("a moment is in UTC and a day is the day on this device", () => {
  vi.useFakeTimers({ now: new Date(2026, 2, 1, 0, 30) });
  expect(now()).toBe(new Date(2026, 2, 1, 0, 30).toISOString());
  expect(now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(today()).toBe("2026-03-01");
});
