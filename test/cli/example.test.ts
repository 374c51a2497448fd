import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { example } from "../../src/cli/example.ts";
import { register } from "../../src/cli/register.ts";
import { readDossierFile } from "../../src/engine/readDossierFile.ts";
import { aFolder } from "./aFolder.ts";

// Loading the engine takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { folder, write } = aFolder();

test("the example is written as a dossier file, Klantbelang in Dutch and the latest year unless asked otherwise", async () => {
  expect(await example(["e.toets"], folder)).toMatchObject({
    kind: "done",
    output: { file: "e.toets", norm: "klantbelang", year: 2026, language: "nl" },
  });
  const read = await readDossierFile(readFileSync(join(folder, "e.toets")));
  expect(read).toMatchObject({
    kind: "file",
    file: { dossier: { kind: "internalAudit", language: "nl", norm: { id: "klantbelang", version: "2016-2017" } } },
  });
});

test("norm, language and year can be chosen, and the attachments come along", async () => {
  expect(await example(["i.toets", "--norm", "ikm3000", "--lang=en", "--year", "2026"], folder)).toMatchObject({ kind: "done" });
  const read = await readDossierFile(readFileSync(join(folder, "i.toets")));
  expect(read).toMatchObject({ kind: "file", file: { dossier: { kind: "preAudit", language: "en", norm: { id: "ikm3000" } } } });
  expect(read.kind === "file" ? read.file.attachments.size : 0).toBe(4);
});

test("the same example always has the same bytes", async () => {
  await example(["one.toets"], folder);
  await example(["two.toets"], folder);
  expect(readFileSync(join(folder, "one.toets")).equals(readFileSync(join(folder, "two.toets")))).toBe(true);
});

test("a year, language or norm without an example is refused, all at once, and nothing is written", async () => {
  const kept = write("kept.toets", "older work");
  const result = await example([kept, "--year", "2019", "--lang", "fr", "--norm", "iso9001"], folder);
  expect(result).toMatchObject({
    kind: "unusable",
    problems: [
      { code: "commandOptionValueUnknown", params: { option: "--year", found: "2019", values: "2024, 2025, 2026" } },
      { code: "commandOptionValueUnknown", params: { option: "--lang" } },
      { code: "commandOptionValueUnknown", params: { option: "--norm", values: "klantbelang, ikm3000" } },
    ],
  });
  expect(readFileSync(join(folder, kept), "utf8")).toBe("older work");
});

test("an earlier year of the example is another dossier, and a norm without that year says which it has", async () => {
  expect(await example(["2024.toets", "--year", "2024"], folder)).toMatchObject({
    kind: "done",
    output: { norm: "klantbelang", year: 2024 },
  });
  const read = await readDossierFile(readFileSync(join(folder, "2024.toets")));
  expect(read).toMatchObject({ kind: "file", file: { dossier: { assignment: { periodTo: "2024-06-30" } } } });
  expect(await example(["i.toets", "--norm", "ikm3000", "--year", "2025"], folder)).toMatchObject({
    kind: "unusable",
    problems: [{ code: "commandOptionValueUnknown", params: { option: "--year", found: "2025", values: "2026" } }],
  });
});

test("without a place to write, or with two, the use is told", async () => {
  expect(await example([], folder)).toMatchObject({ kind: "unusable", problems: [{ code: "commandUsage" }] });
  expect(await example(["a.toets", "b.toets"], folder)).toMatchObject({ problems: [{ code: "commandUsage" }] });
  expect(await example(["nowhere/a.toets"], folder)).toMatchObject({ problems: [{ code: "outputFolderMissing" }] });
});

test("under a name that ends in .csv the complaint register of that year is written, which gives the figures of the audit", async () => {
  expect(await example(["klachten.csv", "--year", "2025", "--lang", "en"], folder)).toMatchObject({ kind: "done", output: { year: 2025 } });
  const args = ["klachten.csv", "--from", "2024-07-01", "--to", "2025-06-30", "--today", "2025-07-31"];
  expect(await register(args, folder)).toMatchObject({
    kind: "done",
    output: {
      rejected: 0,
      withinTerm: { onTime: 2482, closedLate: 208, openOverdue: 28, share: { of: 2718, percent: "91.3" }, assessable: true },
    },
    warnings: [],
  });
});
