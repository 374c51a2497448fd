import { type Acknowledgement, acknowledgement } from "./acknowledgement.ts";
import { type Backlog, backlog } from "./backlog.ts";
import type { Day } from "./calendar.ts";
import { type Conversion, conversion } from "./conversion.ts";
import { type FirstTimeFix, firstTimeFix } from "./firstTimeFix.ts";
import { flag } from "./flag.ts";
import { type FlagCounts, flagCounts } from "./flagCounts.ts";
import { type Outcomes, outcomes } from "./outcomes.ts";
import { type Pareto, pareto } from "./pareto.ts";
import { type MonthCount, perMonth } from "./perMonth.ts";
import { perTerm, type TermFigures } from "./perTerm.ts";
import { receivedSpan } from "./receivedSpan.ts";
import { type Recidivism, recidivism } from "./recidivism.ts";
import type { Cases, Period, Words } from "./register.ts";
import { patternFrom, repetition } from "./repetition.ts";
import { type ScatterPoint, scatter } from "./scatter.ts";
import { type Mean, marksOf, meanOf, type Nps, npsOf } from "./surveys.ts";
import { type Repeated, type RepeatedField, type Timeline, timelinesOf } from "./timelines.ts";
import { type Turnaround, turnaround } from "./turnaround.ts";
import { standings, type WithinTerm, withinTerm, withinTermPer } from "./withinTerm.ts";
import type { Workdays } from "./workdays.ts";

/** Names that keep returning are looked for in these columns. */
const repeated: readonly RepeatedField[] = ["category", "cause", "department"];
const grouped = ["channel", "product", "department", "category", "cause", "importance"] as const;

type GroupFigures = { readonly name: string; readonly count: number; readonly withinTerm: WithinTerm };

/** Everything the register shows. A figure whose column is not there is absent. */
export type RegisterFigures = {
  readonly withinTerm: WithinTerm;
  readonly timely: FlagCounts;
  readonly reopened?: FlagCounts;
  readonly turnaround: Turnaround;
  readonly pareto: Pareto;
  readonly patterns: readonly Repeated[];
  readonly notable: readonly Repeated[];
  /** Of the first patterns and, where there is room, of what is notable. */
  readonly timelines: readonly Timeline[];
  readonly backlog: Backlog | undefined;
  readonly perMonth: readonly MonthCount[];
  readonly groups: readonly { readonly field: (typeof grouped)[number]; readonly groups: readonly GroupFigures[] }[];
  readonly scatter: readonly ScatterPoint[] | undefined;
  readonly perTerm: readonly TermFigures[];
  readonly acknowledgement: Acknowledgement | undefined;
  readonly firstTimeFix: FirstTimeFix | undefined;
  readonly recidivism: Recidivism | undefined;
  readonly conversion: Conversion | undefined;
  readonly outcomes: Outcomes | undefined;
  /** Cases marked as those of a vulnerable customer, and how they stand on their terms. */
  readonly vulnerable: (FlagCounts & { readonly withinTerm: WithinTerm }) | undefined;
  /** Complaints received against the customers that were told. */
  readonly perCustomers: { readonly complaints: number; readonly customers: number } | undefined;
  readonly nps?: Nps;
  readonly csat?: Mean | undefined;
  readonly ces?: Mean | undefined;
};

/** What a person chooses besides the period. */
export type FigureChoices = {
  /** Turnaround in these instead of in calendar days. */
  readonly workdays?: Workdays | undefined;
  readonly windowDays?: number | undefined;
  readonly customers?: number | undefined;
};

export function registerFigures(cases: Cases, period: Period, today: Day, choices: FigureChoices = {}): RegisterFigures {
  const standing = standings(cases, period, today);
  const term = withinTerm(standing);
  const span = receivedSpan(cases, period);
  const found = repeated.flatMap((field) => {
    const words = cases.words[field];
    return words === undefined ? [] : repetition(cases, words, period, choices.windowDays, span).map((one) => ({ field, ...one }));
  });
  const [patterns, notable] = [found.filter(({ count }) => count >= patternFrom), found.filter(({ count }) => count < patternFrom)];
  return {
    withinTerm: term,
    timely: flagCounts(cases, "timely", period),
    turnaround: turnaround(cases, period, choices.workdays),
    pareto: pareto(cases, cases.words.category ?? { ids: new Int32Array(), names: [] }, period),
    patterns,
    notable,
    timelines: timelinesOf(cases, [...patterns, ...notable], span),
    perMonth: perMonth(cases, period, standing),
    groups: grouped.flatMap((field) => {
      const words = cases.words[field];
      return words === undefined ? [] : [{ field, groups: groupFigures(cases, words, standing) }];
    }),
    ...(cases.flags.reopened === undefined ? {} : { reopened: flagCounts(cases, "reopened", period) }),
    ...(cases.surveys.nps === undefined ? {} : { nps: npsOf(marksOf(cases, "nps", period)) }),
    ...(cases.surveys.csat === undefined ? {} : { csat: meanOf(marksOf(cases, "csat", period)) }),
    ...(cases.surveys.ces === undefined ? {} : { ces: meanOf(marksOf(cases, "ces", period)) }),
    backlog: backlog(cases, period, today),
    scatter: scatter(cases, period),
    perTerm: perTerm(cases, standing),
    acknowledgement: acknowledgement(cases, period, choices.workdays),
    firstTimeFix: firstTimeFix(cases, period),
    recidivism: recidivism(cases, period),
    conversion: conversion(cases, period),
    outcomes: outcomes(cases, period),
    vulnerable: vulnerableFigures(cases, period, standing),
    perCustomers: choices.customers === undefined ? undefined : { complaints: term.received, customers: choices.customers },
  };
}

function vulnerableFigures(cases: Cases, period: Period, standing: Uint8Array): RegisterFigures["vulnerable"] {
  const flags = cases.flags.vulnerable;
  if (flags === undefined) return undefined;
  const ids = new Int32Array(flags.length).fill(-1);
  for (const row of cases.rows) if (flags[row] === flag.yes) ids[row] = 0;
  const [marked] = withinTermPer(cases.rows, standing, { ids, names: ["vulnerable"] });
  return marked === undefined ? undefined : { ...flagCounts(cases, "vulnerable", period), withinTerm: marked };
}

/** Most frequent first; names break a tie. */
function groupFigures({ rows }: Cases, words: Words, standing: Uint8Array): readonly GroupFigures[] {
  return withinTermPer(rows, standing, words)
    .map((within, id) => ({ name: words.names[id] ?? "", count: within.received, withinTerm: within }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
