import type { RegisterSummary } from "../../src/core/register/registerSummary.ts";

const withinTerm = { onTime: 72, closedLate: 5, openOverdue: 12, unknown: 1, notYetDue: 3, received: 93 };

/** What a dossier keeps of a small register: 72 of 89 within term, two categories, a pattern. */
export function aRegisterSummary(more: Partial<RegisterSummary> = {}): RegisterSummary {
  const days = { n: 77, p50: 700, p90: 3800, p95: 4400 };
  return {
    read: 100,
    used: 93,
    rejected: 7,
    from: "2026-01-01",
    to: "2026-12-31",
    today: "2026-11-26",
    unit: "calendarDays",
    windowDays: 90,
    filter: {},
    withinTerm: { ...withinTerm, assessable: true },
    perTerm: [{ field: "file", name: "", days: 0, unit: "calendarDays", withinTerm }],
    shares: [
      {
        id: "withinTerm",
        population: "dueInPeriod",
        part: 72,
        of: 89,
        excluded: [
          { why: "termUnknown", count: 1 },
          { why: "notYetDue", count: 3 },
        ],
        indicative: false,
      },
      { id: "firstTimeFix", population: "endedOfReceived", part: 20, of: 25, excluded: [], indicative: true },
    ],
    turnaround: {
      ...days,
      basis: "received-closed",
      negative: 1,
      open: 15,
      histogram: [
        [3, 30],
        [7, 20],
        [38, 20],
        [60, 7],
      ],
      longer: 0,
    },
    backlog: {
      n: 15,
      p50: 2000,
      p90: 9000,
      p95: 9500,
      histogram: [
        [5, 6],
        [40, 5],
        [95, 4],
      ],
      longer: 0,
      terms: {
        over: [
          [40, 3],
          [95, 4],
        ],
        overLonger: 0,
        unknown: [[5, 1]],
        unknownLonger: 0,
      },
    },
    pareto: {
      categories: 3,
      vitalFew: 2,
      named: 93,
      blank: 0,
      top: [
        { name: "Eindnota onduidelijk", count: 50 },
        { name: "Niet teruggebeld", count: 30 },
        { name: "Overig", count: 13 },
      ],
    },
    patterns: {
      patterns: 1,
      notable: 0,
      top: [{ name: "Eindnota onduidelijk", count: 24, field: "category", from: "2026-03-02", to: "2026-05-20" }],
    },
    perMonth: [
      { month: "2026-03", received: 40, ended: 30, withinTerm: { onTime: 36, closedLate: 2, openOverdue: 2, unknown: 0, notYetDue: 0 } },
      { month: "2026-04", received: 53, ended: 47, withinTerm: { onTime: 36, closedLate: 3, openOverdue: 10, unknown: 1, notYetDue: 3 } },
    ],
    groups: [
      {
        field: "channel",
        names: 2,
        top: [
          { name: "telefoon", count: 60, withinTerm: { ...withinTerm, received: 60 } },
          { name: "brief", count: 33, withinTerm: { onTime: 0, closedLate: 0, openOverdue: 0, unknown: 33, notYetDue: 0, received: 33 } },
        ],
      },
    ],
    scatter: [
      { name: "Eindnota onduidelijk", count: 50, sum: 120, weighed: 50, often: true, heavy: true },
      { name: "Niet teruggebeld", count: 30, sum: 60, weighed: 30, often: false, heavy: false },
      { name: "Overig", count: 13, sum: 20, weighed: 13, often: false, heavy: false },
    ],
    perCustomers: { complaints: 93, customers: 41_000 },
    nps: { promoters: 40, passives: 30, detractors: 20, n: 90 },
    ...more,
  };
}
