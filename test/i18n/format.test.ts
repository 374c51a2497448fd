import { expect, test } from "vitest";
import { formatBytes, formatDate, formatInstant, formatNumber, formatScore, localeTag } from "../../src/i18n/format.ts";

test("a date is written out in the language of the reader, whatever the time zone", () => {
  expect(formatDate("2026-03-01", "nl")).toBe("1 maart 2026");
  expect(formatDate("2026-03-01", "en")).toBe("1 March 2026");
  expect(formatDate("2026-03-01", "nl", "short")).toBe("1 mrt 2026");
  expect(formatDate("2026-12-31T23:59:00.000Z", "en", "short")).toBe("31 Dec 2026");
  expect(formatDate("", "nl")).toBe("");
});

test("a moment is shown to the minute in the time zone that is asked for", () => {
  expect(formatInstant("2026-03-01T09:30:00.000Z", "nl", "Europe/Amsterdam")).toContain("10:30");
});

test("a rounded score takes the decimal comma in Dutch and the point in English", () => {
  expect(formatScore("2.8", "nl")).toBe("2,8");
  expect(formatScore("2.8", "en")).toBe("2.8");
  expect(formatScore("3", "nl")).toBe("3");
});

test("thousands are grouped as the reader expects", () => {
  expect(formatNumber(12345, "nl")).toBe("12.345");
  expect(formatNumber(12345, "en")).toBe("12,345");
});

test("a size is told in the largest unit that leaves at least one", () => {
  expect(formatBytes(0, "nl")).toBe("0 byte");
  expect(formatBytes(939, "nl")).toBe("939 byte");
  expect(formatBytes(10_240, "nl")).toBe("10 kB");
  expect(formatBytes(1_440_000, "nl")).toBe("1,4 MB");
  expect(formatBytes(2_500_000_000, "en")).toBe("2.5 GB");
});

test("every language has a tag", () => {
  expect([localeTag("nl"), localeTag("en")]).toEqual(["nl-NL", "en-GB"]);
});
