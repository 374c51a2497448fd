import { expect, test } from "vitest";
import { pathText } from "../../src/core/pathText.ts";

test("a place reads as it would in code", () => {
  expect(pathText(["sections", 2, "criteria", 0, "text", "en"])).toBe("sections[2].criteria[0].text.en");
  expect(pathText([3, "answers"])).toBe("[3].answers");
  expect(pathText([])).toBe("");
});

test("a key that is no plain word is quoted, so that dots in it do not mislead", () => {
  expect(pathText(["answers", "I.2.a"])).toBe('answers["I.2.a"]');
  expect(pathText(["", 'a"b'])).toBe('[""]["a\\"b"]');
});
