import { type ComparedAudit, comparedDossier } from "../../src/core/comparison/comparedAudit.ts";
import { compareYears } from "../../src/core/comparison/compareYears.ts";
import { theExample } from "../example/theExample.ts";
import type { Figure } from "./figure.ts";

/** Fifty audits laid side by side, once they have been read: ten units over five years. */
export async function benchCompare(): Promise<readonly Figure[]> {
  const audits = fiftyAudits();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    compareYears(audits);
    return performance.now() - start;
  });
  // The fastest: the others measure what else the machine was doing.
  return [{ name: "50 audits side by side, after reading", value: Math.min(...times), unit: "ms", most: 500 }];
}

function fiftyAudits(): readonly ComparedAudit[] {
  const examples = [2024, 2025, 2026].map((year) => {
    const { dossier, norm } = theExample({ norm: "klantbelang", year, language: "nl" });
    return comparedDossier(dossier, norm);
  });
  return Array.from({ length: 50 }, (_, nth) => {
    const [year, unit] = [2022 + Math.floor(nth / 10), nth % 10];
    const example = examples[nth % examples.length];
    if (example === undefined) throw new Error("no example");
    return { ...example, id: `${year} ${unit}`, unit: `unit ${unit}`, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` };
  });
}
