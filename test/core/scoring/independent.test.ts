import { expect, test, vi } from "vitest";
import { scoreCases } from "../../../src/cli/score.ts";
import { type Case, ikm3000, klantbelang } from "./independent.ts";
import { ikmCases, klantbelangCases } from "./randomCases.ts";

// Many cases; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

test("3,000 random Klantbelang cases score as a calculation written from the prose of the norm", () => {
  const cases = klantbelangCases(3_000);
  const outputs = scored(cases);
  for (const [index, one] of cases.entries()) expect(outputs[index], JSON.stringify(one)).toEqual(klantbelang(one));
  // The cases are worth something only when they reach every score of every section.
  for (const id of ["I", "II", "III", "IV"]) expect(scoresSeen(outputs, id)).toEqual([1, 2, 3, 4, 5]);
});

test("2,000 random IKM3000 cases score as a calculation written from the prose of the pre-audit", () => {
  const cases = ikmCases(2_000);
  const outputs = scored(cases);
  for (const [index, one] of cases.entries()) expect(outputs[index], JSON.stringify(one)).toEqual(ikm3000(one));
  const advice = outputs.map((output) => `${output.overall.low}-${output.overall.high}`);
  expect([...new Set(advice)].sort()).toEqual([
    "notReady-notReady",
    "notReady-ready",
    "notReady-readyAfterImprovements",
    "ready-ready",
    "readyAfterImprovements-ready",
    "readyAfterImprovements-readyAfterImprovements",
  ]);
});

type Output = { readonly sections: readonly { id: string; low: number }[]; readonly overall: { low: string; high: string } };

function scored(cases: readonly Case[]): readonly Output[] {
  const result = scoreCases(cases);
  if (result.kind === "unusable") throw new Error(JSON.stringify(result.problems.slice(0, 5)));
  // Through JSON, because that is what the command line prints.
  return JSON.parse(JSON.stringify(result.output)) as Output[];
}

function scoresSeen(outputs: readonly Output[], id: string): readonly number[] {
  const seen = outputs.flatMap((output) => output.sections.filter((section) => section.id === id).map((section) => section.low));
  return [...new Set(seen)].sort();
}
