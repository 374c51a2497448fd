import type { ExampleCounts } from "../exampleContent.ts";

const auditPeriod = { from: "2025-07-01", to: "2026-06-30" };

/** What the evidence says in figures: who was spoken to, and over which cases an indicator goes. */
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
  "OBS-1": { observation: { kind: "website", time: "14:00" } },
  "OBS-2": { observation: { kind: "site", time: "10:00" } },
  "OBS-3": { observation: { kind: "site", time: "13:30" } },
  "OBS-4": { observation: { kind: "mysteryContact", time: "" } },
  "OBS-5": { observation: { kind: "site", time: "16:00" } },
  "OBS-6": { observation: { kind: "website", time: "11:15" } },
  "OBS-7": { observation: { kind: "mysteryContact", time: "" } },
  "OBS-8": { observation: { kind: "site", time: "14:00" } },
  "VOC-1": {
    voice: {
      method: "survey",
      question: {
        nl: "Hoe waarschijnlijk is het dat u Vloedmark aanbeveelt?",
        en: "How likely are you to recommend Vloedmark?",
      },
      asked: 3950,
      answered: 1184,
      result: { kind: "nps", promoters: 378, detractors: 331 },
    },
  },
  "VOC-2": {
    voice: {
      method: "other",
      question: { nl: "Mocht u meedenken over de oplossing?", en: "Were you asked to think along about the solution?" },
      asked: 27,
      answered: 20,
      result: { kind: "share", hits: 17 },
    },
  },
  "VOC-3": {
    voice: {
      method: "panel",
      question: { nl: "Waar loopt u vast als u een klacht hebt?", en: "Where do you get stuck when you have a complaint?" },
      asked: 14,
      answered: 14,
    },
  },
  "REG-1": { register: { population: 2881, ...auditPeriod, definition: "DOC-05" } },
  "REG-2": { register: { population: 2904, ...auditPeriod, definition: "DOC-05" } },
  "REG-3": { register: { population: 2862, ...auditPeriod, definition: "DOC-01" } },
  "REG-4": { register: { population: 2828, ...auditPeriod, definition: "DOC-01" } },
  "REG-5": { register: { population: 2862, ...auditPeriod, definition: "DOC-01" } },
};
