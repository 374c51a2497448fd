import type { ExampleCounts } from "../../exampleContent.ts";
import { yearFigures } from "../yearFigures.ts";

const { from, to, received, due, closed } = yearFigures[2024];

/** Who was spoken to, what the sample showed, and over which cases an indicator goes. */
export const counted: ExampleCounts = {
  "INT-01": { interview: { role: "TM", people: 1 } },
  "INT-02": { interview: { role: "KC", people: 1 } },
  "INT-03": { interview: { role: "KB", people: 1 } },
  "INT-04": { interview: { role: "KB", people: 1 } },
  "INT-05": { interview: { role: "KCM", people: 6 } },
  "INT-06": { interview: { role: "LM", people: 1 } },
  "INT-07": { interview: { role: "HR", people: 1 } },
  "INT-08": { interview: { role: "RM", people: 1 } },
  "INT-09": { interview: { role: "MC", people: 1 } },
  "SAM-1": {
    sample: {
      population: received,
      seed: "20240902",
      drawn: 30,
      results: {
        "I.4.d": { applies: 30, shows: 1, seriousHarm: 0 },
        "II.3.e": { applies: 30, shows: 24, seriousHarm: 0 },
        "III.4.h": { applies: 6, shows: 0, seriousHarm: 0 },
        "IV.1.a": { applies: 30, shows: 28, seriousHarm: 0 },
        "IV.1.b": { applies: 30, shows: 22, seriousHarm: 0 },
        "IV.1.c": { applies: 30, shows: 17, seriousHarm: 0 },
        "IV.1.d": { applies: 6, shows: 4, seriousHarm: 0 },
        "IV.2.d": { applies: 30, shows: 28, seriousHarm: 0 },
        "IV.2.e": { applies: 8, shows: 8, seriousHarm: 0 },
        "IV.4.a": { applies: 30, shows: 21, seriousHarm: 0 },
        "IV.4.b": { applies: 7, shows: 3, seriousHarm: 0 },
      },
    },
  },
  "REG-1": { register: { population: due, from, to } },
  "REG-2": { register: { population: received, from, to } },
  "REG-3": { register: { population: closed, from, to } },
};
