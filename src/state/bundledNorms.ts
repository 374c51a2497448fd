import type { LocalText } from "../core/norm/normSchema.ts";

export type NormEntry = {
  readonly address: string;
  readonly name: LocalText;
  readonly shortName: LocalText;
  readonly summary: LocalText;
};

export type BundledNorm = NormEntry & { readonly load: () => Promise<unknown> };

/** The norms that come with the app. The first screen shows their names without loading the norms; a test keeps the names equal. */
export const bundledNorms: readonly BundledNorm[] = [
  {
    address: "klantbelang@2016-2017",
    name: {
      nl: "Klantbelang: normenkader klachten- en feedbackmanagement 2016-2017",
      en: "Klantbelang: norm for complaint and feedback management 2016-2017",
    },
    shortName: { nl: "Klantbelang", en: "Klantbelang" },
    summary: {
      nl: "Vier onderdelen met elk een score van 1 tot 5. In de onderdelen I, II en III telt een niveau pas als alle lagere niveaus gehaald zijn; in onderdeel IV worden punten opgeteld.",
      en: "Four sections, each with a score from 1 to 5. In sections I, II and III a level counts only when every lower level is reached; in section IV points are added up.",
    },
    load: async () => (await import("../../norms/klantbelang/2016-2017.json")).default,
  },
  {
    address: "ikm3000@pre-audit-1",
    name: { nl: "Pre-audit naar IKM3000-gedachtegoed", en: "Pre-audit based on the ideas of IKM3000" },
    shortName: { nl: "IKM3000 pre-audit", en: "IKM3000 pre-audit" },
    summary: {
      nl: "Een checklist van 59 punten in 12 clusters, gebouwd op de drie nullen van IKM3000: openstaan, correct afhandelen en leren. De uitkomst is een advies over hoe klaar de organisatie is voor een audit, geen keurmerk.",
      en: "A checklist of 59 items in 12 clusters, built on the three zeros of IKM3000: openness, correct handling and learning. The outcome is advice on how ready the organisation is for an audit, not a quality mark.",
    },
    load: async () => (await import("../../norms/ikm3000/pre-audit-1.json")).default,
  },
];
