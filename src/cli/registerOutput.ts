import type { DateOnly } from "../core/dossier/dossierSchema.ts";
import type { Backlog } from "../core/register/backlog.ts";
import { dateOf, dayOf } from "../core/register/calendar.ts";
import type { FlagCounts } from "../core/register/flagCounts.ts";
import { monthShare } from "../core/register/monthShare.ts";
import { percentText } from "../core/register/percent.ts";
import type { Histogram } from "../core/register/percentile.ts";
import type { MonthCount } from "../core/register/perMonth.ts";
import type { Register } from "../core/register/register.ts";
import type { RegisterFigures } from "../core/register/registerFigures.ts";
import { windowDays } from "../core/register/repetition.ts";
import { shareFigures } from "../core/register/shareFigures.ts";
import { indicativeUnder, npsScore } from "../core/register/surveys.ts";
import { percentilesOf } from "../core/register/turnaround.ts";
import { meetsTarget, shareOf, type WithinTerm } from "../core/register/withinTerm.ts";
import type { FileForm } from "../platform/readRows.ts";
import { bundledAddresses, bundledNorm } from "./norms.ts";
import { problemSentence } from "./problemSentence.ts";

type Source = {
  readonly register: Register;
  readonly figures: RegisterFigures;
  readonly form: FileForm;
  readonly period: { readonly from: DateOnly | undefined; readonly to: DateOnly | undefined };
  readonly today: DateOnly;
};

/** The figures as the command line promises them. What cannot be computed is null; a column that is not there leaves its key out. */
export function registerOutput({ register, figures, form, period, today }: Source): object {
  const { pareto, turnaround, backlog, nps } = figures;
  return {
    read: register.read,
    used: register.used,
    rejected: register.rejected.length,
    withinTerm: withinTermOutput(figures.withinTerm),
    timely: figures.timely,
    turnaroundDays: { basis: turnaround.basis, n: turnaround.n, negative: turnaround.negative, ...percentiles(turnaround.histogram) },
    pareto: {
      categories: pareto.all.length,
      vitalFew: pareto.vitalFew,
      blank: pareto.blank,
      top: pareto.all.map(({ name, count }) => ({ category: name, count })),
    },
    windowDays,
    patterns: figures.patterns.map(patternOutput),
    notable: figures.notable.map(patternOutput),
    ...(backlog === undefined ? {} : { backlogDays: backlogOutput(backlog) }),
    perMonth: figures.perMonth.map((month) => monthOutput(month, today)),
    ...Object.fromEntries(figures.groups.map(({ field, groups }) => [groupKeys[field], groups.map(groupOutput)])),
    ...(figures.scatter === undefined ? {} : { scatter: figures.scatter.map(({ name, ...point }) => ({ category: name, ...point })) }),
    ...(figures.reopened === undefined ? {} : { reopened: reopenedOutput(figures.reopened) }),
    ...(nps === undefined
      ? {}
      : { nps: { ...nps, ...(npsScore(nps) ?? { score: null, margin: null }), indicative: nps.n < indicativeUnder } }),
    ...(figures.csat === undefined ? {} : { csat: { ...figures.csat, indicative: figures.csat.n < indicativeUnder } }),
    ...(figures.ces === undefined ? {} : { ces: { ...figures.ces, indicative: figures.ces.n < indicativeUnder } }),
    shares: shareFigures(figures).map((one) => ({ ...one, percent: percentText(one.part, one.of) ?? null })),
    criteria: criteriaOutput(figures.withinTerm),
    period: { from: period.from ?? null, to: period.to ?? null, today },
    file: {
      ...(form.kind === "csv" ? { encoding: form.encoding, separator: form.separator } : { sheet: form.sheet, sheets: form.sheets }),
      columns: Object.fromEntries([...register.columns].map(([field, place]) => [field, register.header[place]])),
      dates: Object.fromEntries(register.dates.map(({ field, order, basis }) => [field, { order, basis }])),
    },
    rejectedRows: register.rejected.map((row) => ({ ...row, message: rejectedSentence(row) })),
  };
}

const groupKeys = {
  channel: "perChannel",
  product: "perProduct",
  department: "perDepartment",
  category: "perCategory",
  cause: "perCause",
  importance: "perImportance",
} as const;

function withinTermOutput(figures: WithinTerm): object {
  const { onTime, closedLate, openOverdue, unknown, notYetDue, received } = figures;
  const { assessable, ...share } = shareOf(figures);
  return { onTime, closedLate, openOverdue, unknown, notYetDue, received, share: { ...share, percent: share.percent ?? null }, assessable };
}

function monthOutput({ withinTerm, ...month }: MonthCount, today: DateOnly): object {
  const assessable = monthShare({ ...month, withinTerm }, dayOf(today)).kind === "share";
  return { ...month, withinTerm: { ...withinTermOutput({ ...withinTerm, received: month.received }), assessable } };
}

function groupOutput({ name, count, withinTerm }: RegisterFigures["groups"][number]["groups"][number]): object {
  return { name, count, withinTerm: withinTermOutput(withinTerm) };
}

function percentiles(histogram: Histogram): object {
  const { p50, p90, p95 } = percentilesOf(histogram);
  return { p50: p50 ?? null, p90: p90 ?? null, p95: p95 ?? null };
}

function patternOutput({ field, name, count, from, to }: RegisterFigures["patterns"][number]): object {
  return { key: name, field, count, from: dateOf(from), to: dateOf(to) };
}

function backlogOutput({ ages, overTerm, termUnknown }: Backlog): object {
  const [open, late, unknown] = [sizeOf(ages), sizeOf(overTerm), sizeOf(termUnknown)];
  const terms = { withinTerm: open - late - unknown, overTerm: late, termUnknown: unknown };
  return { open, ...terms, ...percentiles(ages), oldest: ages.at(-1)?.[0] ?? null };
}

function reopenedOutput(counts: FlagCounts): object {
  return { ...counts, percent: percentText(counts.yes, counts.yes + counts.no) ?? null };
}

function sizeOf(histogram: Histogram): number {
  return histogram.reduce((sum, [, count]) => sum + count, 0);
}

/** What the share says of the criteria that a bundled norm ties to it; an auditor decides. */
function criteriaOutput(figures: WithinTerm): readonly object[] {
  return bundledAddresses().flatMap((address) => {
    const criteria = bundledNorm(address)?.sections.flatMap((section) => section.criteria) ?? [];
    return criteria.flatMap(({ id, metric }) =>
      metric === undefined
        ? []
        : [
            {
              norm: address,
              id,
              metric: metric.id,
              atLeastPercent: metric.atLeastPercent,
              meets: meetsTarget(figures, metric.atLeastPercent) ?? null,
            },
          ],
    );
  });
}

function rejectedSentence({ code, column = "", value = "" }: Register["rejected"][number]): string {
  return problemSentence({ code, path: "", params: { column, value } });
}
