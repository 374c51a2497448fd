import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemSentence } from "../../src/cli/problemSentence.ts";

const room = join(import.meta.dirname, "../../src/cli");

test("every problem the command line can name has a sentence", () => {
  const sources = readdirSync(room).map((file) => readFileSync(join(room, file), "utf8"));
  const codes = sources
    .flatMap((source) => source.match(/"(?:command|input|output|json|case)[A-Z][A-Za-z]+"/g) ?? [])
    .map((code) => code.slice(1, -1));
  expect(codes.length).toBeGreaterThan(20);
  for (const code of codes) expect(problemSentence({ code, path: "" }), code).not.toBe(code);
});

test("a sentence starts with the place and holds the values", () => {
  expect(problemSentence({ code: "caseCriterionUnknown", path: "[3].answers.X", params: { id: "X" } })).toBe(
    "[3].answers.X: The norm has no criterion X.",
  );
});

test("a code without a sentence is shown as it is, with its place", () => {
  expect(problemSentence({ code: "somethingNew", path: "answers" })).toBe("answers: somethingNew");
});
