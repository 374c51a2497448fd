/** The causes of the complaint register, the same words each year. */
export type ComplaintCause = "annualBill" | "heatOutage" | "meterReading" | "engineerVisit" | "houseMove" | "waterSupply" | "other";

/** What the complaint register and the surveys say about one audit period; the texts of that year quote these figures. */
export type YearFigures = {
  readonly from: string;
  readonly to: string;
  readonly customers: number;
  /** Complaints received in the period, by cause and by channel; either list adds up to `received`. */
  readonly received: number;
  readonly causes: Readonly<Record<ComplaintCause, number>>;
  readonly channels: { readonly telephone: number; readonly webAndMail: number; readonly post: number };
  /** Complaints whose term ended in the period. */
  readonly due: number;
  readonly onTime: number;
  readonly closedLate: number;
  readonly openOverdue: number;
  /** Complaints closed in the period. */
  readonly closed: number;
  readonly rightFirstTime: number;
  /** Within 60 days. */
  readonly reopened: number;
  /** From receipt to closing, in calendar days. */
  readonly medianDays: number;
  readonly p90Days: number;
  readonly serious: number;
  /** Survey after closure: replies and the mean rating, out of ten. */
  readonly survey: { readonly replies: number; readonly rating: number };
  /** Among all customers, from the yearly satisfaction survey. */
  readonly nps: { readonly asked: number; readonly promoters: number; readonly detractors: number };
  readonly improvements: { readonly registered: number; readonly completed: number; readonly measured: number };
  readonly suggestions: number;
  readonly compliments: number;
};

export const yearFigures: Readonly<Record<2024 | 2025 | 2026, YearFigures>> = {
  2024: {
    from: "2023-07-01",
    to: "2024-06-30",
    customers: 302_000,
    received: 2486,
    causes: { annualBill: 1041, heatOutage: 129, meterReading: 362, engineerVisit: 388, houseMove: 226, waterSupply: 171, other: 169 },
    channels: { telephone: 1517, webAndMail: 774, post: 195 },
    due: 2463,
    onTime: 2084,
    closedLate: 338,
    openOverdue: 41,
    closed: 2441,
    rightFirstTime: 1489,
    reopened: 212,
    medianDays: 11,
    p90Days: 31,
    serious: 5,
    survey: { replies: 598, rating: 6.3 },
    nps: { asked: 1062, promoters: 297, detractors: 361 },
    improvements: { registered: 14, completed: 6, measured: 1 },
    suggestions: 142,
    compliments: 497,
  },
  2025: {
    from: "2024-07-01",
    to: "2025-06-30",
    customers: 306_000,
    received: 2741,
    causes: { annualBill: 1118, heatOutage: 163, meterReading: 431, engineerVisit: 412, houseMove: 251, waterSupply: 187, other: 179 },
    channels: { telephone: 1563, webAndMail: 996, post: 182 },
    due: 2718,
    onTime: 2482,
    closedLate: 208,
    openOverdue: 28,
    closed: 2706,
    rightFirstTime: 1786,
    reopened: 200,
    medianDays: 8,
    p90Days: 21,
    serious: 8,
    survey: { replies: 744, rating: 6.6 },
    nps: { asked: 1121, promoters: 334, detractors: 345 },
    improvements: { registered: 27, completed: 15, measured: 5 },
    suggestions: 191,
    compliments: 548,
  },
  2026: {
    from: "2025-07-01",
    to: "2026-06-30",
    customers: 310_000,
    received: 2904,
    causes: { annualBill: 1046, heatOutage: 523, meterReading: 407, engineerVisit: 349, houseMove: 232, waterSupply: 174, other: 173 },
    channels: { telephone: 1568, webAndMail: 1162, post: 174 },
    due: 2881,
    onTime: 2651,
    closedLate: 204,
    openOverdue: 26,
    closed: 2862,
    rightFirstTime: 2032,
    reopened: 177,
    medianDays: 7,
    p90Days: 19,
    serious: 11,
    survey: { replies: 812, rating: 6.9 },
    nps: { asked: 1184, promoters: 378, detractors: 331 },
    improvements: { registered: 38, completed: 23, measured: 11 },
    suggestions: 287,
    compliments: 611,
  },
};
