import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lackFor } from "../../src/core/scoring/lackFor.ts";
import { scoreNorm } from "../../src/core/scoring/scoreNorm.ts";
import type { Given } from "../../src/core/scoring/scores.ts";
import { smallestLift } from "../../src/core/scoring/smallestLift.ts";
import { undecided } from "../../src/core/scoring/undecided.ts";
import { why } from "../../src/core/scoring/why.ts";
import { toetssteen } from "../cli/runProcess.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import type { Case } from "../core/scoring/independent.ts";
import { ikmCases, klantbelangCases } from "../core/scoring/randomCases.ts";
import type { Figure } from "./figure.ts";

/** How long scoring takes: per dossier in this process, and a whole batch as a process of its own. */
export async function benchScoring(): Promise<readonly Figure[]> {
  const klantbelang = klantbelangCases(3_000);
  const ikm = ikmCases(2_000);
  return [
    { name: "score a Klantbelang dossier", value: perCase("klantbelang", klantbelang), unit: "µs", most: 50 },
    { name: "score an IKM3000 dossier", value: perCase("ikm3000", ikm), unit: "µs", most: 50 },
    { name: "explain a Klantbelang dossier in full", value: perExplanation(klantbelang), unit: "µs" },
    { name: "score 3,000 Klantbelang cases, process and all", value: await batch(klantbelang), unit: "ms", most: 2_000 },
    { name: "score 2,000 IKM3000 cases, process and all", value: await batch(ikm), unit: "ms", most: 2_000 },
  ];
}

function perCase(id: string, cases: readonly Case[]): number {
  const norm = bundledNorm(id);
  const given = cases.map(givenBy);
  return fastestOf(
    5,
    () => {
      for (const one of given) scoreNorm(norm, one);
    },
    cases.length,
  );
}

function perExplanation(cases: readonly Case[]): number {
  const { sections } = bundledNorm("klantbelang");
  const given = cases.slice(0, 300).map(givenBy);
  return fastestOf(
    3,
    () => {
      for (const one of given) {
        for (const section of sections) {
          why(section, one);
          smallestLift(section, one);
          undecided(section, one);
          for (let target = 2; target <= 5; target += 1) lackFor(section, one, target);
        }
      }
    },
    given.length,
  );
}

/** Microseconds per case in the fastest round: the others measure what else the machine was doing. */
function fastestOf(rounds: number, round: () => void, size: number): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    round();
    return performance.now() - start;
  });
  return (Math.min(...times) * 1_000) / size;
}

async function batch(cases: readonly Case[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "toetssteen-bench-"));
  try {
    writeFileSync(join(folder, "cases.json"), JSON.stringify(cases));
    const start = performance.now();
    const { code, err } = await toetssteen(["score", "cases.json"], folder);
    if (code !== 0) throw new Error(err);
    return performance.now() - start;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function givenBy({ answers, signals = {}, auditKind = "internalAudit", points = [] }: Case): Given {
  const planned = new Set(points.filter((point) => point.owner && point.term).flatMap((point) => point.criteria));
  // The cases hold nothing but valid answers; the command line reads the same ones.
  return { answers, signals, auditKind, planned } as Given;
}
