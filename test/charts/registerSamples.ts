/** The charts of a complaint register, with figures as an organisation of some size has them. */
import type { BacklogBand, BacklogWords } from "../../src/charts/backlogBars.ts";
import type { GroupRow, GroupWords } from "../../src/charts/groupBars.ts";
import type { ImportancePoint, ImportanceWords } from "../../src/charts/importanceChart.ts";
import type { ParetoRow, ParetoWords } from "../../src/charts/paretoChart.ts";
import type { PatternRow, PatternWords } from "../../src/charts/patternChart.ts";
import type { SurveyQuestion, SurveyWords } from "../../src/charts/surveyChart.ts";
import type { TrendMonth, TrendWords } from "../../src/charts/trendChart.ts";
import type { TurnaroundFigures, TurnaroundWords } from "../../src/charts/turnaroundHistogram.ts";
import { dayOf } from "../../src/core/register/calendar.ts";
import { day, month, months, number, percent } from "./sampleWords.ts";

export const paretoWords: ParetoWords = {
  alt: "Balken per onderwerp, met de meeste klachten bovenaan.",
  caption: "Klachten per onderwerp",
  name: "Onderwerp",
  count: "Aantal",
  cumulative: "Samen met de vorige",
  vitalFew: "samen 80 %",
  rest: "de overige",
  others: (count) => `${count} andere onderwerpen`,
  number,
  percent,
};
const subjects = [
  ["Wachttijd aan de telefoon", 449],
  ["Onjuiste afschrijving van de rekening", 312],
  ["Niet teruggebeld", 240],
  ["Onduidelijke brief", 188],
  ["Schadebedrag", 120],
  ["Inloggen op de klantomgeving", 96],
  ["Polisvoorwaarden", 60],
  ["Adreswijziging niet verwerkt", 44],
  ["Bejegening", 31],
  ["Bereikbaarheid van het kantoor", 18],
  ["Privacy", 9],
  ["Overig", 4],
] as const;
export const paretoRows: readonly ParetoRow[] = subjects.map(([name, count], index) => ({ id: `s${index}`, name, count }));

export const importanceWords: ImportanceWords = {
  alt: "Punten per onderwerp naar aantal en belang.",
  caption: "Aantal en belang per onderwerp",
  name: "Onderwerp",
  count: "aantal klachten",
  countLog: "aantal klachten, per stap tien keer zo veel",
  importance: "gemiddeld belang",
  quadrant: "Vak",
  oftenHeavy: "eerst aanpakken",
  rareHeavy: "in het oog houden",
  oftenLight: "snel te winnen",
  rareLight: "kan wachten",
  number,
};
const weights = [2.1, 3.4, 2.8, 1.4, 3.1, 1.8, 2.4, 2.2, 3.6, 1.2, 3.8, 1.6];
export const importancePoints: readonly ImportancePoint[] = subjects.map(([name, count], index) => ({
  id: `s${index}`,
  name,
  count,
  importance: weights[index] ?? 1,
  often: count > 78,
  heavy: (weights[index] ?? 1) > 2.3,
}));

export const trendWords: TrendWords = {
  alt: "Lijnen per maand.",
  caption: "Klachten per maand",
  month: "Maand",
  received: "ontvangen",
  ended: "afgehandeld",
  within: "Binnen de termijn",
  target: { share: 0.9, words: "norm 90 %" },
  none: "geen",
  number,
  percent,
};
const receivedPerMonth = [88, 104, 121, undefined, 97, 83, 76, 69, 92, 133, 150, 141, 128, 119, 111, 98, 90, 84];
export const trendMonths: readonly TrendMonth[] = receivedPerMonth.map((received, index) => ({
  short: months[index % 12] ?? "",
  name: `${months[index % 12]} ${2025 + Math.floor(index / 12)}`,
  ...(index % 12 === 0 ? { year: String(2025 + index / 12) } : {}),
  ...(received === undefined ? {} : { received, ended: received - 12 + ((index * 7) % 22) }),
  ...(received === undefined || index > 16 ? {} : { within: 0.97 - received / 700 }),
}));

export const turnaroundWords: TurnaroundWords = {
  alt: "Staven naar doorlooptijd.",
  caption: "Doorlooptijd",
  days: "kalenderdagen",
  cases: "Klachten",
  withinTerm: "binnen de termijn",
  pastTerm: "na de termijn",
  term: "termijn: 42 dagen",
  p50: "de helft binnen 12 dagen",
  p90: "negen van de tien binnen 38 dagen",
  bin: (from, to) => (from === to ? String(from) : `${from} tot en met ${to}`),
  andMore: (from) => `${from} en langer`,
  number,
};
export const turnaroundFigures: TurnaroundFigures = {
  histogram: [
    ...Array.from({ length: 60 }, (_, index): readonly [number, number] => [
      index,
      Math.round(60 * Math.exp(-(((index - 9) / 14) ** 2)) + 5 + (index % 7 === 0 ? 8 : 0)),
    ]),
    [74, 4],
    [98, 3],
    [140, 2],
    [220, 1],
  ],
  termDays: 42,
  p50: 12,
  p90: 38,
};

export const backlogWords: BacklogWords = {
  alt: "Balken naar ouderdom.",
  caption: "Open klachten naar ouderdom",
  band: "Open sinds",
  count: "Klachten",
  overdue: "over de termijn",
  notOverdue: "binnen de termijn",
  unknown: "termijn onbekend",
  ofWhich: (count, overdue) => `${count}, ${overdue} te laat`,
  number,
};
export const backlogBands: readonly BacklogBand[] = [
  { name: "0–7 dagen", count: 41, overdue: 0 },
  { name: "8–28 dagen", count: 34, overdue: 2 },
  { name: "29–42 dagen", count: 17, overdue: 5, unknown: 4 },
  { name: "43–90 dagen", count: 9, overdue: 9 },
  { name: "meer dan 90 dagen", count: 3, overdue: 3 },
];

export const patternWords: PatternWords = {
  alt: "Punten op een tijdas.",
  caption: "Herhaling",
  name: "Onderwerp",
  cases: "Klachten",
  inWindow: "In het drukste venster",
  period: "Venster",
  level: "Betekenis",
  chance: "toeval",
  notable: "opvallend",
  pattern: "patroon",
  day,
  month,
  number,
};
const start = dayOf("2025-01-01");
export const patternPeriod = { from: start, to: start + 364 };
export const patternRows: readonly PatternRow[] = [
  {
    id: "p0",
    name: "Dubbele incasso na verhuizing",
    days: [20, 190, 200, 204, 204, 221, 240, 330],
    window: { from: 190, to: 240, count: 6 },
  },
  { id: "p1", name: "Brief aan overleden klant", days: [44, 60, 101], window: { from: 44, to: 101, count: 3 } },
  { id: "p2", name: "Chat valt weg", days: [10, 260, 301], window: { from: 260, to: 301, count: 2 } },
  { id: "p4", name: "Wachttijd aan de telefoon", days: [], window: { from: 90, to: 179, count: 71 } },
  { id: "p3", name: "Parkeerplaats", days: [120], window: { from: 120, to: 120, count: 1 } },
].map((row) => ({
  ...row,
  days: row.days.map((one) => start + one),
  ...(row.id === "p4" ? { weeks: { first: start, counts: Array.from({ length: 52 }, (_, week) => (week * 7) % 11) } } : {}),
  window: { ...row.window, from: start + row.window.from, to: start + row.window.to },
}));

export const groupWords: GroupWords = {
  alt: "Balken per kanaal.",
  caption: "Per kanaal",
  group: "Kanaal",
  count: "Klachten",
  within: "Binnen de termijn",
  interval: "Marge",
  target: { share: 0.9, words: "norm 90 %" },
  none: "geen termijn bekend",
  few: "indicatief",
  number,
  percent,
};
export const groupRows: readonly GroupRow[] = [
  { id: "g0", name: "Telefoon", count: 712, within: { share: 0.93, low: 0.91, high: 0.95, few: false } },
  { id: "g1", name: "Webformulier", count: 488, within: { share: 0.88, low: 0.85, high: 0.91, few: false } },
  { id: "g2", name: "E-mail aan de klachtencoördinator", count: 203, within: { share: 0.81, low: 0.75, high: 0.86, few: false } },
  { id: "g3", name: "Brief", count: 24, within: { share: 0.63, low: 0.43, high: 0.79, few: true } },
  { id: "g4", name: "Sociale media", count: 12 },
];

export const surveyWords: SurveyWords = {
  alt: "Punten met marge.",
  caption: "Tevredenheid",
  question: "Vraag",
  group: "Groep",
  result: "Uitkomst",
  answers: "Antwoorden",
  n: (n, few) => (few ? `n = ${n}, indicatief` : `n = ${n}`),
  number,
};
export const surveyQuestions: readonly SurveyQuestion[] = [
  {
    name: "NPS",
    scale: { min: -100, max: 100 },
    answers: [
      { group: "klagers", value: -12.4, low: -24, high: -0.8, n: 184, shown: "−12,4 ± 11,6", few: false },
      { group: "overige klanten", value: 18.2, low: 13.1, high: 23.3, n: 941, shown: "18,2 ± 5,1", few: false },
    ],
  },
  {
    name: "Tevredenheid over de afhandeling (CSAT)",
    scale: { min: 1, max: 10 },
    answers: [
      { group: "klagers", value: 6.1, low: 5.3, high: 6.9, n: 22, shown: "6,1", few: true },
      { group: "overige klanten", value: 7.8, low: 7.6, high: 8, n: 402, shown: "7,8", few: false },
    ],
  },
  { name: "Moeite (CES)", scale: { min: 1, max: 7 }, answers: [{ group: "klagers", value: 4.4, n: 51, shown: "4,4", few: false }] },
];
