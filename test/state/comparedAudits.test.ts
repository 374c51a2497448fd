import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { comparedDossier } from "../../src/core/comparison/comparedAudit.ts";
import { readResult } from "../../src/report/pdf/readResult.ts";
import { aReport } from "../builders/aReport.ts";
import { theExample } from "../example/theExample.ts";

vi.setConfig({ testTimeout: 60_000 });
vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
const { fileAudit } = await import("../../src/state/comparedAudits.ts");

const codesOf = async (file: File) => {
  const read = await fileAudit(file, readResult);
  return read.kind === "problems" ? read.problems.map(({ code }) => code) : read.kind;
};

test("a report stands for its dossier: the same period, answers and scores", async () => {
  const { dossier, norm } = theExample({ norm: "klantbelang", year: 2025, language: "nl" });
  const own = comparedDossier(dossier, norm);
  const read = await fileAudit(await aReport(), readResult);
  if (read.kind !== "audit") throw new Error(JSON.stringify(read.problems));
  expect(read.warning).toBeUndefined();
  expect(read.audit).toMatchObject({ id: own.id, organisation: own.organisation, periodTo: own.periodTo });
  expect(read.audit.audit.answers).toEqual(own.audit.answers);
  expect(read.audit.audit.score).toEqual(own.audit.score);
});

test.each([
  ["without data", () => undefined, "comparePdfWithoutData"],
  [
    "changed afterwards",
    (json: string) => json.replace('"III.4.a":"notMet"', '"III.4.a":"met"').replaceAll('"notMet"', '"met"'),
    "compareResultChanged",
  ],
  [
    "of a norm that this app does not have",
    (json: string) => json.replace('"version":"2016-2017"', '"version":"2030"'),
    "compareNormUnknown",
  ],
  ["with data that no report holds", () => '{"kind":"something else"}', "compareResultInvalid"],
] as const)("a report %s is refused by name", async (_, change, code) => {
  expect(await codesOf(await aReport({ change }))).toEqual([code]);
});

test("a report on other texts of its norm is compared, with a warning", async () => {
  const read = await fileAudit(
    await aReport({ change: (json) => json.replace(/"digest":"[0-9a-f]{64}"/, `"digest":"${"0".repeat(64)}"`) }),
    readResult,
  );
  expect(read).toMatchObject({ kind: "audit", warning: { code: "compareNormDiffers" } });
});

test("a file that is neither a dossier nor a report is refused", async () => {
  expect(await codesOf(new File(["hello"], "letter.txt"))).not.toBe("audit");
  expect(await codesOf(new File(["%PDF-1.7 and no more"], "cut.pdf"))).toEqual(["comparePdfDamaged"]);
});
