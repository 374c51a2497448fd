import { expect, test } from "vitest";
import type { WordKey } from "../../src/report/words.ts";
import { wordsIn } from "../../src/report/words.ts";

test("one and more than one have their own words in both languages", () => {
  const said = (language: "nl" | "en", count: number) => wordsIn(language)("evidenceCount.interview", { count });
  expect([said("nl", 1), said("nl", 2), said("en", 1), said("en", 0)]).toEqual([
    "1 interview",
    "2 interviews",
    "1 interview",
    "0 interviews",
  ]);
});

test("page numbers read as people say them", () => {
  expect(wordsIn("nl")("page.number", { page: 3, pages: 24 })).toBe("3 van 24");
  expect(wordsIn("en")("page.number", { page: 3, pages: 24 })).toBe("3 of 24");
});

test("a text that does not exist, or a value that is missing, stops the report instead of printing a gap", () => {
  expect(() => wordsIn("nl")("page.nothing" as WordKey)).toThrow("no text for page.nothing"); // a key the compiler refuses
  expect(() => wordsIn("nl")("page.number", { page: 3 })).toThrow("no value for pages in page.number");
});
