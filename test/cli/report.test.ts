import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import type { CommandResult } from "../../src/cli/command.ts";
import { example } from "../../src/cli/example.ts";
import { report } from "../../src/cli/report.ts";
import { resultSchema } from "../../src/core/dossier/result.ts";
import { readResult } from "../../src/report/pdf/readResult.ts";
import { aFolder } from "./aFolder.ts";
import { toetssteen } from "./runProcess.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const { folder, write } = aFolder();
beforeAll(async () => {
  await example(["dossier.toets", "--norm", "ikm3000"], folder);
});

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const codes = (result: CommandResult) => (result.kind === "unusable" ? result.problems.map(({ code }) => code) : result.kind);

test("a report is a PDF with its data inside, in the language of the dossier, final because nothing is in the way", async () => {
  const answer = await report(["dossier.toets", "one.pdf", "--date", "2026-11-20"], folder);
  expect(answer).toMatchObject({ kind: "done", output: { file: "one.pdf", language: "nl", final: true, blocking: 0, replaced: [] } });
  const read = await readResult(bytesOf("one.pdf"));
  if (read.kind !== "found") throw new Error(read.kind);
  expect(resultSchema.parse(JSON.parse(read.json))).toMatchObject({ norm: { id: "ikm3000" }, auditKind: "preAudit" });
  expect(read.pages).toBeGreaterThan(20);
});

test("the same dossier and date give the same bytes, and the process says what it wrote", async () => {
  const { code, out, err } = await toetssteen(
    ["report", "dossier.toets", "two.pdf", "--date=2026-11-20", "--lang=en", "--data", "none"],
    folder,
  );
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({ file: "two.pdf", language: "en" });
  await report(["dossier.toets", "three.pdf", "--date", "2026-11-20", "--lang", "en", "--data", "none"], folder);
  expect(Buffer.from(bytesOf("three.pdf")).equals(bytesOf("two.pdf"))).toBe(true);
});

test("without data the report carries none", async () => {
  expect((await readResult(bytesOf("three.pdf"))).kind).toBe("none");
});

test("every mistake in the options is named at once, and nothing is written", async () => {
  const before = readdirSync(folder);
  const args = ["dossier.toets", "wrong.pdf", "--lang", "de", "--data", "all", "--date", "2026-02-30", "--colour", "red", "--lang"];
  expect(codes(await report(args, folder))).toEqual([
    "commandOptionValueUnknown",
    "commandOptionValueUnknown",
    "commandDateUnknown",
    "commandOptionUnknown",
    "commandOptionValueMissing",
  ]);
  expect(readdirSync(folder)).toEqual(before);
});

test.each([
  ["no file", [], ["commandUsage"]],
  ["no place to write", ["dossier.toets"], ["commandUsage"]],
  ["one file too many", ["dossier.toets", "a.pdf", "b.pdf"], ["commandUsage"]],
  ["an option twice", ["dossier.toets", "a.pdf", "--lang", "nl", "--lang", "en"], ["commandOptionTwice"]],
  ["a dossier that is not there", ["nothing.toets", "a.pdf"], ["inputMissing"]],
  ["the dossier itself as the place to write", ["dossier.toets", "./dossier.toets"], ["outputIsInput"]],
  ["a folder as the place to write", ["dossier.toets", "."], ["outputIsFolder"]],
  ["a folder that is not there", ["dossier.toets", "nowhere/a.pdf"], ["outputFolderMissing"]],
])("%s is refused", async (_, args, expected) => {
  const before = readdirSync(folder);
  expect(codes(await report(args, folder))).toEqual(expected);
  expect(readdirSync(folder)).toEqual(before);
});

test("a file that is no dossier is refused and an older report stays as it was", async () => {
  const kept = write("kept.pdf", "older report");
  for (const [name, content] of [
    ["page.toets", "<!doctype html>"],
    ["case.toets", '{"norm": "ikm3000@pre-audit-1", "answers": {}}'],
    ["cut.toets", bytesOf("dossier.toets").slice(0, 5_000)],
  ] as const) {
    expect((await report([write(name, content), kept], folder)).kind).toBe("unusable");
  }
  expect(readFileSync(join(folder, kept), "utf8")).toBe("older report");
});

test("a report over a folder that cannot be replaced leaves nothing half written behind", async () => {
  mkdirSync(join(folder, "taken.pdf"));
  expect(codes(await report(["dossier.toets", "taken.pdf"], folder))).toEqual(["outputIsFolder"]);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});
