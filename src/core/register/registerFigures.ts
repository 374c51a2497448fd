import { backlog } from "./backlog.ts";
import type { Day } from "./calendar.ts";
import { type FlagCounts, flagCounts } from "./flagCounts.ts";
import { type Pareto, pareto } from "./pareto.ts";
import type { Histogram } from "./percentile.ts";
import { type MonthCount, perMonth } from "./perMonth.ts";
import type { Period, Register, Words } from "./register.ts";
import { patternFrom, type Repetition, repetition } from "./repetition.ts";
import { type ScatterPoint, scatter } from "./scatter.ts";
import { type Mean, marksOf, meanOf, type Nps, npsOf } from "./surveys.ts";
import { type Turnaround, turnaround } from "./turnaround.ts";
import { standings, type WithinTerm, withinTerm, withinTermPer } from "./withinTerm.ts";

/** Names that keep returning are looked for in these columns. */
const repeated = ["category", "cause", "department"] as const;
const grouped = ["channel", "product", "department"] as const;

type GroupFigures = { readonly name: string; readonly count: number; readonly withinTerm: WithinTerm };

/** Everything the register shows. A figure whose column is not there is absent. */
export type RegisterFigures = {
  readonly withinTerm: WithinTerm;
  readonly timely: FlagCounts;
  readonly reopened?: FlagCounts;
  readonly turnaround: Turnaround;
  readonly pareto: Pareto;
  readonly patterns: readonly (Repetition & { readonly field: (typeof repeated)[number] })[];
  readonly notable: readonly (Repetition & { readonly field: (typeof repeated)[number] })[];
  readonly backlog: Histogram | undefined;
  readonly perMonth: readonly MonthCount[];
  readonly groups: readonly { readonly field: (typeof grouped)[number]; readonly groups: readonly GroupFigures[] }[];
  readonly scatter: readonly ScatterPoint[] | undefined;
  readonly nps?: Nps;
  readonly csat?: Mean | undefined;
  readonly ces?: Mean | undefined;
};

export function registerFigures(register: Register, period: Period, today: Day): RegisterFigures {
  const standing = standings(register, period, today);
  const found = repeated.flatMap((field) => {
    const words = register.words[field];
    return words === undefined ? [] : repetition(register, words, period).map((one) => ({ field, ...one }));
  });
  return {
    withinTerm: withinTerm(standing),
    timely: flagCounts(register, "timely", period),
    turnaround: turnaround(register, period),
    pareto: pareto(register, register.words.category ?? { ids: new Int32Array(), names: [] }, period),
    patterns: found.filter(({ count }) => count >= patternFrom),
    notable: found.filter(({ count }) => count < patternFrom),
    perMonth: perMonth(register, period),
    groups: grouped.flatMap((field) => {
      const words = register.words[field];
      return words === undefined ? [] : [{ field, groups: groupFigures(register, words, period, standing) }];
    }),
    ...(register.flags.reopened === undefined ? {} : { reopened: flagCounts(register, "reopened", period) }),
    ...(register.surveys.nps === undefined ? {} : { nps: npsOf(marksOf(register, "nps", period)) }),
    ...(register.surveys.csat === undefined ? {} : { csat: meanOf(marksOf(register, "csat", period)) }),
    ...(register.surveys.ces === undefined ? {} : { ces: meanOf(marksOf(register, "ces", period)) }),
    backlog: backlog(register, period, today),
    scatter: scatter(register, period),
  };
}

function groupFigures(register: Register, words: Words, period: Period, standing: Uint8Array): readonly GroupFigures[] {
  const terms = withinTermPer(standing, words);
  return pareto(register, words, period).all.flatMap(({ id, name, count }) => {
    const within = terms[id];
    return within === undefined ? [] : [{ name, count, withinTerm: within }];
  });
}
