/** The charts of audits and improvement, with figures as an organisation of some size has them. */
import type { CoverageKind, CoverageSection, CoverageWords } from "../../src/charts/coverageMap.ts";
import type { ModelFigures, ModelWords } from "../../src/charts/integralModel.ts";
import type { ModelBox } from "../../src/charts/modelBox.ts";
import type { TimelinePoint, TimelineWords } from "../../src/charts/pointsTimeline.ts";
import type { RoleRow, RoleWords } from "../../src/charts/roleBars.ts";
import type { YearPanel, YearWords } from "../../src/charts/yearsChart.ts";
import { dayOf } from "../../src/core/register/calendar.ts";
import { day, month, number } from "./sampleWords.ts";

export const yearWords: YearWords = {
  alt: "Lijnen per onderdeel.",
  caption: "Scores over de jaren",
  section: "Onderdeel",
  audit: "Audit",
  norm: "Norm",
  whose: "Van",
  score: "Score",
  auditor: "auditor",
  self: "zelfbeoordeling",
  reference: "referentiewaarde",
  unfinished: "nog niet af: van laag tot hoog",
  normChanges: "andere norm, niet te vergelijken",
};
const yearly = (auditor: readonly (readonly [number, number])[]): YearPanel["scores"] =>
  auditor.flatMap(([low, high], index) => {
    const norm = index === 0 ? "2014" : "2016-2017";
    const at = 2021 + index;
    const shown = low === high ? String(low) : `${low}–${high}`;
    return [
      { at, whose: "auditor" as const, low, high, norm, audit: `Audit ${at}`, shown },
      ...(index > 2
        ? []
        : [
            {
              at,
              whose: "self" as const,
              low: Math.min(5, low + 1),
              high: Math.min(5, low + 1),
              norm,
              audit: `Zelfbeoordeling ${at}`,
              shown: String(Math.min(5, low + 1)),
            },
          ]),
    ];
  });
const one2five = { min: 1, max: 5 };
export const yearPanels: readonly YearPanel[] = [
  {
    name: "I Beleid en cultuur",
    range: one2five,
    scores: yearly([
      [2, 2],
      [2, 2],
      [3, 3],
      [4, 4],
      [4, 4],
    ]),
    references: [],
  },
  {
    name: "II Behandeling van klachten",
    range: one2five,
    scores: yearly([
      [1, 1],
      [2, 2],
      [2, 2],
      [3, 3],
      [2, 4],
    ]),
    references: [],
  },
  {
    name: "III Leren en verbeteren",
    range: one2five,
    scores: yearly([
      [1, 1],
      [1, 1],
      [2, 2],
      [2, 2],
      [3, 5],
    ]),
    references: [],
  },
  {
    name: "IV Resultaat",
    range: one2five,
    scores: yearly([
      [3, 3],
      [3, 3],
      [3, 3],
      [4, 4],
      [4, 4],
    ]),
    references: [],
  },
  {
    name: "Indicatief gemiddelde",
    range: one2five,
    scores: yearly([
      [1.8, 1.8],
      [2, 2],
      [2.5, 2.5],
      [3.3, 3.3],
      [3.3, 4.3],
    ]).filter(({ whose }) => whose === "auditor"),
    references: [
      { at: 2022, value: 4.2, name: "Sector banken", shown: "4,2" },
      { at: 2023, value: 4.5, name: "Verzekeraars", shown: "4,5" },
    ],
  },
];

export const coverageWords: CoverageWords = {
  alt: "Raster van criteria en bewijs.",
  caption: "Bewijs per criterium",
  criterion: "Criterium",
  supports: "ondersteunt",
  contradicts: "spreekt tegen",
  neutral: "neutraal",
  nothing: "geen bewijs",
  cell: ({ supports, contradicts, neutral }) =>
    [
      supports > 0 ? `${supports} ondersteunt` : "",
      contradicts > 0 ? `${contradicts} spreekt tegen` : "",
      neutral > 0 ? `${neutral} neutraal` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
};
export const coverageKinds: readonly CoverageKind[] = [
  { short: "doc", name: "document" },
  { short: "int", name: "interview" },
  { short: "obs", name: "observatie" },
  { short: "reg", name: "register" },
  { short: "stp", name: "steekproef" },
  { short: "klt", name: "klantstem" },
];
const sizes = { "I Beleid en cultuur": 27, "II Behandeling van klachten": 34, "III Leren en verbeteren": 25, "IV Resultaat": 13 };
export const coverageSections: readonly CoverageSection[] = Object.entries(sizes).map(([name, count], section) => ({
  name,
  criteria: Array.from({ length: count }, (_, index) => {
    const ref = `${["I", "II", "III", "IV"][section]}.${2 + Math.floor(index / 8)}.${"abcdefgh"[index % 8]}`;
    return {
      id: ref,
      ref,
      name: `Criterium ${ref}`,
      cells: coverageKinds.map((_, kind) => {
        const seed = (index * 31 + kind * 17 + section * 7) % 23;
        return { supports: seed < 9 ? 0 : seed % 4, contradicts: seed === 12 ? 1 : 0, neutral: seed === 9 ? 1 : 0 };
      }),
    };
  }),
}));

const modelBox = (id: string, name: string, met: number, of: number, open = 0): ModelBox => ({
  id,
  name,
  ...(of === 0 ? {} : { share: met / of }),
  ...(open === 0 ? {} : { possible: (met + open) / of }),
  value: `${met} / ${of}`,
  word: of === 0 ? "n.v.t." : met / of >= 0.8 ? "sterk" : met / of >= 0.5 ? "redelijk" : "zwak",
});
export const modelWords: ModelWords = {
  alt: "Het integrale model.",
  caption: "Integraal model",
  enablers: "Wat het mogelijk maakt",
  indicators: "Wat klanten merken",
  results: "Wat het oplevert",
  chain: "Het proces",
  thresholds: "Klaagdrempels",
  part: "Onderdeel",
  group: "Deel van het model",
  value: "Voldaan",
  meaning: "Betekenis",
};
export const modelFigures: ModelFigures = {
  enablers: [
    modelBox("policy", "Beleid", 12, 15),
    modelBox("mentality", "Mentaliteit", 7, 14, 3),
    modelBox("processes", "Processen", 19, 22),
  ],
  binder: modelBox("communication", "Communicatie", 9, 16),
  indicators: [
    modelBox("accessibility", "Toegankelijkheid", 8, 9),
    modelBox("clarity", "Duidelijkheid", 5, 10),
    modelBox("speed", "Snelheid", 2, 7),
    modelBox("reliability", "Betrouwbaarheid", 6, 8, 1),
  ],
  results: [
    modelBox("satisfaction", "Tevredenheid", 3, 4),
    modelBox("loyalty", "Loyaliteit", 0, 3),
    modelBox("learning", "Leereffect", 11, 12),
  ],
  chain: [
    modelBox("stimulate", "Stimuleren", 4, 6),
    modelBox("listen", "Luisteren", 5, 5),
    modelBox("register", "Registreren", 7, 8),
    modelBox("solve", "Oplossen", 9, 14),
    modelBox("analyse", "Analyseren", 3, 9),
    modelBox("improve", "Verbeteren", 2, 10),
  ],
  thresholds: [
    modelBox("action", "Actiedrempel", 3, 4),
    modelBox("entry", "Toegangsdrempel", 4, 4),
    modelBox("talk", "Communicatiedrempel", 0, 0),
  ],
};

export const timelineWords: TimelineWords = {
  alt: "Verbeterpunten op een tijdas.",
  caption: "Verbeterpunten",
  point: "Verbeterpunt",
  agreed: "afgesproken",
  due: "termijn",
  done: "uitgevoerd",
  late: "over de termijn",
  status: "Stand",
  today: "vandaag",
  none: "geen",
  day,
  month,
};
export const today = dayOf("2026-03-12");
const titles = [
  "Klachtenformulier op de eerste pagina",
  "Terugbelafspraken bewaken",
  "Oorzaken vastleggen per klacht",
  "Maandrapportage naar de directie",
  "Training gesprekken voeren",
  "Nabellen na afhandeling",
];
const dates: readonly (readonly [from: string | undefined, due: string | undefined, done: string | undefined, shown: string])[] = [
  ["2025-06-01", "2025-09-01", "2025-08-20", "op tijd gedaan"],
  ["2025-06-01", "2025-10-01", "2025-12-15", "75 dagen te laat"],
  ["2025-07-15", "2026-01-15", undefined, "56 dagen te laat"],
  ["2025-09-01", "2026-06-01", undefined, "loopt"],
  ["2025-11-01", undefined, undefined, "geen termijn"],
  [undefined, "2026-05-01", undefined, "loopt"],
];
export const timelinePoints: readonly TimelinePoint[] = dates.map(([from, due, done, shown], index) => ({
  id: `v${index}`,
  number: index + 1,
  title: titles[index] ?? "",
  ...(from === undefined ? {} : { from: dayOf(from) }),
  ...(due === undefined ? {} : { due: dayOf(due) }),
  ...(done === undefined ? {} : { done: dayOf(done) }),
  shown,
}));

export const roleWords: RoleWords = {
  alt: "Balken per rol.",
  caption: "Interviews per rol",
  role: "Rol",
  held: "gehouden",
  needed: "nodig",
  toDo: "nog te doen",
  planned: "gepland",
  ofNeeded: (held, needed) => `${held} van ${needed}`,
  number,
};
export const roleRows: readonly RoleRow[] = [
  { name: "Directie", held: 2, needed: 3, planned: 3 },
  { name: "Klachtencoördinator", held: 3, needed: 3, planned: 3 },
  { name: "Klachtbehandelaars", held: 4, needed: 7, planned: 6 },
  { name: "Frontoffice en klantcontact", held: 5, needed: 9, planned: 9 },
  { name: "Leidinggevenden", held: 0, needed: 4, planned: 2 },
  { name: "Kwaliteit", held: 4, needed: 3, planned: 3 },
];
