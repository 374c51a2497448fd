import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import type { CommandResult } from "../../src/cli/command.ts";
import { compare } from "../../src/cli/compare.ts";
import { example } from "../../src/cli/example.ts";
import type { ReadAudits } from "../../src/cli/readAudits.ts";
import { readAudits } from "../../src/cli/readAudits.ts";
import { report } from "../../src/cli/report.ts";
import type { Result } from "../../src/core/dossier/result.ts";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { renderInNode } from "../../src/report/renderInNode.ts";
import { theExample } from "../example/theExample.ts";
import { aFolder } from "./aFolder.ts";
import { toetssteen } from "./runProcess.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const { folder, write } = aFolder();
beforeAll(async () => {
  await example(["klantbelang.toets"], folder);
  await example(["ikm.toets", "--norm", "ikm3000"], folder);
  await report(["klantbelang.toets", "klantbelang.pdf", "--date", "2026-11-20"], folder);
  await report(["ikm.toets", "without.pdf", "--date", "2026-11-20", "--data", "none"], folder);
});

const codes = (result: CommandResult) => (result.kind === "unusable" ? result.problems.map(({ code }) => code) : result.kind);
const outputOf = (result: CommandResult) => {
  if (result.kind !== "done") throw new Error(JSON.stringify(result.problems));
  return result.output as {
    comparable: object;
    audits: readonly { file: string; sections: readonly object[] }[];
    comparisons: readonly Record<string, unknown>[];
    selfAgainstAuditor: readonly { file: string; both: number; differ: readonly object[] }[];
  };
};
const aCase = (answers: object, more = {}) => JSON.stringify({ norm: "klantbelang@2016-2017", answers, ...more });

test("a dossier and its own report hold the same audit", async () => {
  const output = outputOf(await compare(["klantbelang.toets", "klantbelang.pdf"], folder));
  expect(Object.keys(output)[0]).toBe("comparable");
  expect(output.comparable).toMatchObject({ percent: "100.0" });
  expect(output.audits[0]?.sections).toEqual(output.audits[1]?.sections);
  expect(output.comparisons).toMatchObject([{ from: 0, to: 1, changed: [], signals: [] }]);
});

test("one dossier with a self-assessment and an audit shows where the two differ", async () => {
  const { selfAgainstAuditor, comparisons } = outputOf(await compare(["klantbelang.toets"], folder));
  expect(comparisons).toEqual([]);
  expect(selfAgainstAuditor).toMatchObject([{ file: "klantbelang.toets" }]);
  expect(selfAgainstAuditor[0]?.differ.length).toBeGreaterThan(0);
  expect(selfAgainstAuditor[0]?.differ[0]).toHaveProperty("rationaleAuditor");
});

test("years on one norm stand next to each other, and another norm breaks the row without a drop", async () => {
  const years = [{ "I.2.a": "notMet" }, { "I.2.a": "met" }].map((answers, index) => write(`${2024 + index}.json`, aCase(answers)));
  const { code, out, err } = await toetssteen(["compare", ...years, "ikm.toets"], folder);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { audits, comparisons } = JSON.parse(out);
  expect(audits.map((audit: { file: string }) => audit.file)).toEqual(["2024.json", "2025.json", "ikm.toets"]);
  expect(comparisons[0].changed).toEqual([{ section: "I", id: "I.2.a", from: "notMet", to: "met" }]);
  expect(comparisons[1]).toMatchObject({ from: 1, to: 2, comparable: { same: 0, percent: "0.0" }, notComparable: "otherNorm" });
  expect(comparisons[1]).not.toHaveProperty("sections");
});

test("a file with a list of cases brings every case along", async () => {
  const list = write("units.json", `[${aCase({ "I.2.a": "met" })},${aCase({})}]`);
  const { audits, comparisons } = outputOf(await compare([list], folder));
  expect(audits.map(({ file }) => file)).toEqual(["units.json[0]", "units.json[1]"]);
  expect(comparisons[0]?.changed).toEqual([{ section: "I", id: "I.2.a", from: "met", to: "open" }]);
});

test("every file that cannot be used is named with its problem, all at once", async () => {
  write("fout.json", aCase({ "I.9.z": "met", "I.2.a": "ja" }));
  const { code, out, err } = await toetssteen(["compare", "klantbelang.toets", "weg.toets", "fout.json", "without.pdf"], folder);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  for (const part of ["weg.toets", "fout.json answers.I.9.z", "fout.json answers.I.2.a", "without.pdf: "]) expect(err).toContain(part);
});

test.each([
  ["nothing", [], ["commandUsage"]],
  ["one case without a second opinion", ["alone.json"], ["compareFewFiles"]],
  ["an empty list", ["empty.json"], ["compareNothingInside"]],
  ["an option", ["klantbelang.toets", "--colour", "red"], ["commandOptionUnknown"]],
  ["a PDF that is cut off", ["cut.pdf", "klantbelang.toets"], ["comparePdfDamaged"]],
])("%s is refused", async (_, args, expected) => {
  write("alone.json", aCase({}));
  write("empty.json", "[]");
  writeFileSync(join(folder, "cut.pdf"), readFileSync(join(folder, "klantbelang.pdf")).subarray(0, 2000));
  expect(codes(await compare(args, folder))).toEqual(expected);
});

async function theReport(): Promise<Result> {
  const { audits }: ReadAudits = await readAudits("klantbelang.pdf", folder);
  const [one] = audits;
  if (one === undefined || !("result" in one)) throw new Error("no result in the report");
  return one.result;
}

/** The example's report with other data inside than it was made with. */
async function aReportHolding(file: string, result: Result): Promise<void> {
  const { dossier, norm } = theExample({ norm: "klantbelang", language: "nl" });
  const model = buildReport(dossier, norm, { date: "2026-11-20", final: true });
  const options = { language: "nl", leaveOut: ["findings", "plan"], resultJson: JSON.stringify(result) } as const;
  writeFileSync(join(folder, file), (await renderInNode(model, options)).bytes);
}

test("a report whose answers were changed afterwards is refused, with the sections that no longer fit", async () => {
  const result = await theReport();
  const auditor = { ...result.answers.auditor };
  for (const id of Object.keys(auditor)) if (id.startsWith("III.")) auditor[id] = "met";
  await aReportHolding("changed.pdf", { ...result, answers: { ...result.answers, auditor } });
  expect(await compare(["changed.pdf", "klantbelang.toets"], folder)).toEqual({
    kind: "unusable",
    problems: [{ code: "compareResultChanged", path: "changed.pdf", params: { sections: "III" } }],
  });
});

test("a report on a norm that is not here is refused, and one on other texts of the norm is compared with a warning", async () => {
  const result = await theReport();
  await aReportHolding("unknown.pdf", { ...result, norm: { ...result.norm, version: "2030" } });
  expect(codes(await compare(["unknown.pdf", "klantbelang.toets"], folder))).toEqual(["compareNormUnknown"]);
  await aReportHolding("other.pdf", { ...result, norm: { ...result.norm, digest: "0".repeat(64) } });
  const compared = await compare(["other.pdf", "klantbelang.toets"], folder);
  expect(compared).toMatchObject({ kind: "done", warnings: [{ code: "compareNormDiffers", path: "other.pdf" }] });
});
