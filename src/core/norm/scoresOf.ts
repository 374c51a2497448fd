import type { Scoring } from "./normSchema.ts";

/** Every score a section can report, rising. A checklist reports none. Signals only cap, so they add nothing. */
export function scoresOf(scoring: Scoring): readonly number[] {
  switch (scoring.kind) {
    case "stepwise":
      return [...new Set([scoring.base, ...scoring.levels.map((level) => level.score)])].sort((a, b) => a - b);
    case "additive": {
      let sums = new Set([scoring.base]);
      for (const part of scoring.parts) {
        const gains = [0, ...part.oneOf.map((option) => option.points)];
        sums = new Set([...sums].flatMap((sum) => gains.map((gain) => sum + gain)));
      }
      const reported = [...sums].map((sum) => Math.max(scoring.floor, Math.min(scoring.max, sum)));
      return [...new Set(reported)].sort((a, b) => a - b);
    }
    case "checklist":
      return [];
  }
}
