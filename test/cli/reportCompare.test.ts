import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import type { CommandResult } from "../../src/cli/command.ts";
import { example } from "../../src/cli/example.ts";
import { report } from "../../src/cli/report.ts";
import { readStructure, textIn } from "../report/pdf/readStructure.ts";
import { aFolder } from "./aFolder.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const { folder, write } = aFolder();
const day = ["--date", "2026-11-20"];
beforeAll(async () => {
  for (const year of ["2024", "2025", "2026"]) await example([`${year}.toets`, "--year", year], folder);
  await report(["2025.toets", "2025.pdf", ...day], folder);
});

const codes = (result: CommandResult) => (result.kind === "unusable" ? result.problems.map(({ code }) => code) : result.kind);
async function textOf(name: string): Promise<string> {
  const { root } = await readStructure(new Uint8Array(readFileSync(join(folder, name))));
  if (root === undefined) throw new Error("the report has no structure");
  return textIn(root);
}

test("with earlier audits, a dossier and a report, the report has a chapter that lays the years side by side", async () => {
  const answer = await report(["2026.toets", "with.pdf", ...day, "--compare", "2024.toets", "--compare=2025.pdf"], folder);
  expect(answer).toMatchObject({ kind: "done", output: { final: true } });
  const text = await textOf("with.pdf");
  expect(text).toContain("Vergelijking met eerdere audits");
  expect(text).toContain("Van 2024 naar 2025");
  expect(text).toContain("Van 2025 naar 2026");
});

test("without an earlier audit there is no such chapter", async () => {
  await report(["2026.toets", "without.pdf", ...day], folder);
  const text = await textOf("without.pdf");
  expect(text).toContain("Verbeterplan");
  expect(text).not.toContain("Vergelijking met eerdere audits");
});

test.each([
  ["the audit of the report itself", ["2026.toets"], ["reportCompareSame"]],
  ["answers of nobody in particular", ["case.json"], ["reportCompareCase"]],
  ["files that are not there", ["gone.toets", "gone.pdf"], ["inputMissing", "inputMissing"]],
])("a report beside %s is refused and not written", async (_, files, expected) => {
  write("case.json", JSON.stringify({ norm: "klantbelang@2016-2017", answers: {} }));
  const before = readdirSync(folder);
  const compared = files.flatMap((file) => ["--compare", file]);
  expect(codes(await report(["2026.toets", "wrong.pdf", ...compared], folder))).toEqual(expected);
  expect(readdirSync(folder)).toEqual(before);
});

test("the report is never written over an audit it is compared with", async () => {
  const before = readFileSync(join(folder, "2025.pdf"));
  expect(codes(await report(["2026.toets", "2025.pdf", "--compare", "2025.pdf"], folder))).toEqual(["outputIsInput"]);
  expect(readFileSync(join(folder, "2025.pdf")).equals(before)).toBe(true);
});

test("an option that may be given more than once still needs a value each time", async () => {
  expect(codes(await report(["2026.toets", "wrong.pdf", "--compare", "2025.toets", "--compare"], folder))).toEqual([
    "commandOptionValueMissing",
  ]);
});
