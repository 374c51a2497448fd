import type { ExampleCounts } from "../../exampleContent.ts";
import { yearFigures } from "../yearFigures.ts";

const { from, to, received, due, closed } = yearFigures[2025];

/** Who was spoken to, what the sample showed, and over which cases an indicator goes. */
export const counted: ExampleCounts = {
  "INT-01": { interview: { role: "TM", people: 1 } },
  "INT-02": { interview: { role: "TM", people: 1 } },
  "INT-03": { interview: { role: "KC", people: 1 } },
  "INT-04": { interview: { role: "KB", people: 1 } },
  "INT-05": { interview: { role: "KB", people: 1 } },
  "INT-06": { interview: { role: "KCM", people: 4 } },
  "INT-07": { interview: { role: "LM", people: 1 } },
  "INT-08": { interview: { role: "HR", people: 1 } },
  "INT-09": { interview: { role: "KW", people: 1 } },
  "INT-10": { interview: { role: "RM", people: 1 } },
  "INT-11": { interview: { role: "MC", people: 1 } },
  "INT-12": { interview: { role: "PM", people: 1 } },
  "INT-13": { interview: { role: "KCM", people: 1 } },
  "SAM-1": {
    sample: {
      population: received,
      seed: "20250707",
      drawn: 30,
      results: {
        "I.4.d": { applies: 30, shows: 3, seriousHarm: 0 },
        "II.3.e": { applies: 30, shows: 27, seriousHarm: 0 },
        "III.4.h": { applies: 8, shows: 2, seriousHarm: 0 },
        "IV.1.a": { applies: 30, shows: 27, seriousHarm: 0 },
        "IV.1.b": { applies: 30, shows: 25, seriousHarm: 0 },
        "IV.1.c": { applies: 30, shows: 18, seriousHarm: 0 },
        "IV.1.d": { applies: 6, shows: 6, seriousHarm: 0 },
        "IV.2.d": { applies: 30, shows: 21, seriousHarm: 0 },
        "IV.2.e": { applies: 7, shows: 2, seriousHarm: 0 },
        "IV.4.a": { applies: 30, shows: 27, seriousHarm: 0 },
        "IV.4.b": { applies: 5, shows: 5, seriousHarm: 0 },
      },
    },
  },
  "REG-1": { register: { population: due, from, to, definition: "DOC-05" } },
  "REG-2": { register: { population: received, from, to } },
  "REG-3": { register: { population: closed, from, to, definition: "DOC-01" } },
  "REG-4": { register: { population: closed, from, to, definition: "DOC-01" } },
};
