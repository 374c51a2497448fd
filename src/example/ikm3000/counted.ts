import type { ExampleCounts } from "../exampleContent.ts";

const auditPeriod = { from: "2025-07-01", to: "2026-06-30" };

/** What the evidence says in figures: who was spoken to, what the sample showed, and over which cases an indicator goes. */
export const counted: ExampleCounts = {
  "INT-01": { interview: { role: "TM", people: 1 } },
  "INT-02": { interview: { role: "TM", people: 1 } },
  "INT-03": { interview: { role: "KC", people: 1 } },
  "INT-04": { interview: { role: "KB", people: 6 } },
  "INT-05": { interview: { role: "KCM", people: 5 } },
  "INT-06": { interview: { role: "KCM", people: 4 } },
  // Engineers and billing staff have no role in the norm.
  "INT-07": { interview: { role: "", layer: "shopFloor", people: 5 } },
  "INT-08": { interview: { role: "LM", people: 2 } },
  "INT-09": { interview: { role: "", layer: "shopFloor", people: 4 } },
  "INT-10": { interview: { role: "HR", people: 1 } },
  "INT-11": { interview: { role: "KW", people: 1 } },
  "INT-12": { interview: { role: "RM", people: 1 } },
  "INT-13": { interview: { role: "PM", people: 1 } },
  "INT-14": { interview: { role: "MC", people: 1 } },
  "INT-15": { interview: { role: "IT", people: 1 } },
  "SAM-1": {
    sample: {
      population: 2904,
      seed: "20261102",
      drawn: 30,
      results: {
        "IKM.B1": { applies: 30, shows: 28, seriousHarm: 0 },
        "IKM.B2": { applies: 30, shows: 28, seriousHarm: 0 },
        "IKM.G5": { applies: 30, shows: 28, seriousHarm: 0 },
      },
    },
  },
  "REG-1": { register: { population: 2881, ...auditPeriod, definition: "DOC-03" } },
  "REG-2": { register: { population: 2904, ...auditPeriod, definition: "DOC-02" } },
  "REG-3": { register: { population: 2862, ...auditPeriod, definition: "DOC-03" } },
  "REG-4": { register: { population: 38, ...auditPeriod } },
  "REG-5": { register: { population: 2862, ...auditPeriod, definition: "DOC-03" } },
};
