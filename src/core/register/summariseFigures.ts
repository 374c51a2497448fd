import type { Backlog } from "./backlog.ts";
import { type Day, dateOf } from "./calendar.ts";
import { keepTimeline } from "./keptTimeline.ts";
import { type Histogram, percentileInHundredths } from "./percentile.ts";
import type { Period, Register } from "./register.ts";
import type { RegisterFigures } from "./registerFigures.ts";
import { longestSummaryName, mostDays, mostMonths, mostNames, type RegisterSummary } from "./registerSummary.ts";
import { windowDays } from "./repetition.ts";
import type { CaseFilter } from "./selectCases.ts";
import { shareFigures } from "./shareFigures.ts";
import type { Mean } from "./surveys.ts";
import { shareOf } from "./withinTerm.ts";

type Asked = {
  readonly period: Period;
  readonly today: Day;
  readonly filter: CaseFilter;
  readonly windowDays?: number | undefined;
  /** Given where working days count for a figure. */
  readonly workdays?: NonNullable<RegisterSummary["workdays"]> | undefined;
};

/** The part of the figures that a dossier may keep. */
export function summariseFigures(
  { read, used, rejected }: Pick<Register, "read" | "used"> & { readonly rejected: number },
  figures: RegisterFigures,
  asked: Asked,
): RegisterSummary {
  const { period, today, filter } = asked;
  const { pareto, patterns, notable, nps } = figures;
  const { basis, negative, open, unit } = figures.turnaround;
  return {
    read,
    used,
    rejected,
    ...(period.from === undefined ? {} : { from: dateOf(period.from) }),
    ...(period.to === undefined ? {} : { to: dateOf(period.to) }),
    today: dateOf(today),
    unit,
    windowDays: asked.windowDays ?? windowDays,
    ...(asked.workdays === undefined ? {} : { workdays: asked.workdays }),
    filter: Object.fromEntries(Object.entries(filter).map(([field, names]) => [field, names.toSorted()])),
    withinTerm: { ...figures.withinTerm, assessable: shareOf(figures.withinTerm).assessable },
    perTerm: figures.perTerm.slice(0, mostNames).map(({ term, withinTerm }) => ({
      field: term?.field ?? "file",
      name: short(term?.name ?? ""),
      days: term?.days ?? 0,
      unit: term?.unit ?? "calendarDays",
      withinTerm,
    })),
    shares: shareFigures(figures).map((one) => ({ ...one, excluded: [...one.excluded] })),
    turnaround: { basis, negative, open, ...daysOf(figures.turnaround.histogram) },
    ...(figures.backlog === undefined ? {} : { backlog: backlogOf(figures.backlog) }),
    pareto: {
      categories: pareto.all.length,
      vitalFew: pareto.vitalFew,
      named: pareto.named,
      blank: pareto.blank,
      top: pareto.all.slice(0, mostNames).map(({ name, count }) => ({ name: short(name), count })),
    },
    patterns: {
      patterns: patterns.length,
      notable: notable.length,
      top: [...patterns, ...notable].slice(0, mostNames).map((one, place) => {
        const timeline = figures.timelines[place] && keepTimeline(figures.timelines[place]);
        const { from, to } = one;
        return { ...one, name: short(one.name), from: dateOf(from), to: dateOf(to), ...(timeline === undefined ? {} : { timeline }) };
      }),
    },
    perMonth: monthsUntil(figures.perMonth, today),
    groups: figures.groups.map(({ field, groups }) => ({
      field,
      names: groups.length,
      top: groups.slice(0, mostNames).map((one) => ({ ...one, name: short(one.name) })),
    })),
    scatter: (figures.scatter ?? []).slice(0, mostNames).map((point) => ({ ...point, name: short(point.name) })),
    ...(figures.perCustomers === undefined ? {} : { perCustomers: figures.perCustomers }),
    ...(figures.conversion === undefined ? {} : { actions: figures.conversion.actions }),
    ...(nps === undefined ? {} : { nps }),
    ...(figures.csat === undefined ? {} : { csat: meanOf(figures.csat) }),
    ...(figures.ces === undefined ? {} : { ces: meanOf(figures.ces) }),
  };
}

/** Months to come in which nothing but a term falls are left out: a due date of 2099 is a way of writing that there is none. */
function monthsUntil(perMonth: RegisterFigures["perMonth"], today: Day): RegisterSummary["perMonth"] {
  const now = dateOf(today).slice(0, 7);
  return perMonth.filter(({ month, received, ended }) => month <= now || received + ended > 0).slice(-mostMonths);
}

/** The parts are cut where the whole is, so that their days lie in it. */
function backlogOf({ ages, overTerm, termUnknown }: Backlog): NonNullable<RegisterSummary["backlog"]> {
  const days = daysOf(ages);
  const last = days.histogram.at(-1)?.[0] ?? 0;
  const [over, unknown] = [overTerm, termUnknown].map((part) => part.filter(([age]) => age <= last));
  const terms = { over: pairsOf(over ?? []), overLonger: 0, unknown: pairsOf(unknown ?? []), unknownLonger: 0 };
  return {
    ...days,
    terms: { ...terms, overLonger: total(overTerm) - total(terms.over), unknownLonger: total(termUnknown) - total(terms.unknown) },
  };
}

function daysOf(histogram: Histogram): Omit<NonNullable<RegisterSummary["backlog"]>, "terms"> {
  const [p50, p90, p95] = [50, 90, 95].map((percent) => percentileInHundredths(histogram, percent));
  const longer = histogram.slice(mostDays);
  return {
    n: total(histogram),
    ...(p50 === undefined || p90 === undefined || p95 === undefined ? {} : { p50, p90, p95 }),
    histogram: pairsOf(histogram.slice(0, mostDays)),
    longer: total(longer),
  };
}

function pairsOf(histogram: Histogram): [number, number][] {
  return histogram.map(([value, count]) => [value, count]);
}

function meanOf({ n, sumHundredths, margin }: Mean): NonNullable<RegisterSummary["csat"]> {
  return { n, sumHundredths, ...(margin === undefined ? {} : { margin }) };
}

function total(histogram: Histogram): number {
  return histogram.reduce((sum, [, count]) => sum + count, 0);
}

/** A name is short; a longer one may be a text that was put in its place, of which no more is kept. */
function short(name: string): string {
  return name.length <= longestSummaryName ? name : `${name.slice(0, longestSummaryName - 1)}…`;
}
