import type { ExampleCounts } from "../exampleContent.ts";

const auditPeriod = { from: "2025-07-01", to: "2026-06-30" };

/** What the evidence says in figures: who was spoken to, what the sample showed, and over which cases an indicator goes. */
export const counted: ExampleCounts = {
  "INT-01": { interview: { role: "TM", people: 1 } },
  "INT-02": { interview: { role: "TM", people: 1 } },
  "INT-03": { interview: { role: "KC", people: 1 } },
  "INT-04": { interview: { role: "KB", people: 1 } },
  "INT-05": { interview: { role: "KB", people: 1 } },
  "INT-06": { interview: { role: "KB", people: 1 } },
  "INT-07": { interview: { role: "KCM", people: 1 } },
  "INT-08": { interview: { role: "KCM", people: 5 } },
  "INT-09": { interview: { role: "LM", people: 1 } },
  "INT-10": { interview: { role: "LM", people: 1 } },
  "INT-11": { interview: { role: "HR", people: 1 } },
  "INT-12": { interview: { role: "KW", people: 1 } },
  "INT-13": { interview: { role: "RM", people: 1 } },
  "INT-14": { interview: { role: "IA", people: 1 } },
  "INT-15": { interview: { role: "PM", people: 1 } },
  "INT-16": { interview: { role: "IT", people: 1 } },
  "INT-17": { interview: { role: "MC", people: 1 } },
  // Field engineers have no role in the norm.
  "INT-18": { interview: { role: "", layer: "shopFloor", people: 4 } },
  "INT-19": { interview: { role: "TM", people: 1 } },
  "INT-20": { interview: { role: "KB", people: 1 } },
  "INT-21": { interview: { role: "KCM", people: 1 } },
  "INT-22": { interview: { role: "KCM", people: 1 } },
  "INT-23": { interview: { role: "LM", people: 1 } },
  "INT-24": { interview: { role: "PM", people: 1 } },
  "INT-25": { interview: { role: "MC", people: 1 } },
  "INT-26": { interview: { role: "HR", people: 1 } },
  "SAM-1": {
    sample: {
      population: 2904,
      seed: "20260831",
      drawn: 30,
      results: {
        "I.4.d": { applies: 30, shows: 22, seriousHarm: 0 },
        "II.3.e": { applies: 30, shows: 28, seriousHarm: 0 },
        "III.4.h": { applies: 9, shows: 4, seriousHarm: 0 },
        "IV.1.a": { applies: 30, shows: 27, seriousHarm: 0 },
        "IV.1.b": { applies: 30, shows: 28, seriousHarm: 0 },
        "IV.1.c": { applies: 30, shows: 19, seriousHarm: 0 },
        "IV.1.d": { applies: 7, shows: 7, seriousHarm: 0 },
        "IV.2.d": { applies: 30, shows: 24, seriousHarm: 0 },
        "IV.2.e": { applies: 8, shows: 3, seriousHarm: 0 },
        "IV.4.a": { applies: 30, shows: 28, seriousHarm: 0 },
        "IV.4.b": { applies: 6, shows: 6, seriousHarm: 0 },
      },
    },
  },
  "REG-1": { register: { population: 2881, ...auditPeriod, definition: "DOC-05" } },
  "REG-2": { register: { population: 2904, ...auditPeriod, definition: "DOC-05" } },
  "REG-3": { register: { population: 2862, ...auditPeriod, definition: "DOC-01" } },
  "REG-4": { register: { population: 2828, ...auditPeriod, definition: "DOC-01" } },
  "REG-5": { register: { population: 2862, ...auditPeriod, definition: "DOC-01" } },
};
