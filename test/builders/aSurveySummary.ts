import type { SurveySummary } from "../../src/core/register/surveySummary.ts";

/** Of 100 who complained fewer recommend than of 400 who did not; only the latter were asked how satisfied they are. */
export function aSurveySummary(over: Partial<SurveySummary> = {}): SurveySummary {
  return {
    read: 503,
    used: 500,
    complainants: { nps: { promoters: 20, passives: 30, detractors: 50, n: 100 } },
    others: {
      nps: { promoters: 200, passives: 120, detractors: 80, n: 400 },
      csat: { n: 400, sumHundredths: 304_000, margin: "0.12", lowest: 100, highest: 1000 },
    },
    notTold: { nps: { promoters: 0, passives: 0, detractors: 0, n: 0 } },
    ...over,
  };
}
