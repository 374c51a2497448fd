import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CommandResult } from "../../src/cli/command.ts";
import { readInput } from "../../src/cli/readInput.ts";
import { score } from "../../src/cli/score.ts";
import { aFolder } from "./aFolder.ts";
import { malformed } from "./malformed.ts";
import { toetssteen } from "./runProcess.ts";

const { folder, write } = aFolder();

test.each(malformed)("score refuses $name and names every problem with its place", async ({ content, expect: expected }) => {
  expect(problems(await score([write("case.json", content)], folder))).toEqual(expected);
});

test("score refuses a file that is not there, and a folder", async () => {
  mkdirSync(join(folder, "audits"));
  expect(problems(await score(["nowhere.json"], folder))).toEqual([["inputMissing", ""]]);
  expect(problems(await score(["audits"], folder))).toEqual([["inputIsFolder", ""]]);
});

test("score asks for exactly one file", async () => {
  expect(problems(await score([], folder))).toEqual([["commandUsage", ""]]);
  expect(problems(await score(["a.json", "b.json"], folder))).toEqual([["commandUsage", ""]]);
});

test("a file over the limit is refused, not read", async () => {
  write("large.json", "x".repeat(2_000));
  expect(await readInput("large.json", folder, 1_999)).toMatchObject({ kind: "unusable", problems: [{ code: "inputTooLarge" }] });
  expect(await readInput("large.json", folder, 2_000)).toMatchObject({ kind: "read" });
});

test("more JSON than any batch holds is refused before it is read as JSON", async () => {
  const result = await score([write("batch.json", `"${" ".repeat(64 * 1024 * 1024)}"`)], folder);
  expect(problems(result)).toEqual([["jsonTooLarge", ""]]);
});

test("as a process every refusal ends with 2, writes nothing on standard output and the place on standard error", {
  timeout: 180_000,
}, async () => {
  const waiting = malformed.map((one, index) => ({ ...one, file: write(`case${index}.json`, one.content) }));
  const inTurn = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const ran = await toetssteen(["score", one.file], folder);
      expect({ name: one.name, code: ran.code, out: ran.out }).toEqual({ name: one.name, code: 2, out: "" });
      for (const [, path] of one.expect) expect(ran.err).toContain(path);
      expect(ran.err.trim().split("\n").length).toBeGreaterThanOrEqual(one.expect.length);
    }
  };
  await Promise.all([inTurn(), inTurn()]);
});

function problems(result: CommandResult): readonly (readonly [string, string])[] {
  if (result.kind === "done") throw new Error(`Scored: ${JSON.stringify(result.output)}`);
  return result.problems.map(({ code, path }) => [code, path]);
}
