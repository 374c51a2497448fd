import type { MeanScore, SectionScore } from "./scores.ts";

/** The indicative mean over the sections that give a score, kept as a sum and a count. */
export function meanOf(sections: readonly SectionScore[]): MeanScore {
  let sumLow = 0;
  let sumHigh = 0;
  let count = 0;
  for (const section of sections) {
    if (section.kind === "checklist") continue;
    sumLow += section.low;
    sumHigh += section.high;
    count += 1;
  }
  return { kind: "mean", sumLow, sumHigh, count, final: sections.every((section) => section.final) };
}
