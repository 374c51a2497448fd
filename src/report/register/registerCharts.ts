/** The pictures of a register, made of what a dossier keeps of it: the same on screen, after a reload and in the report. */
import type { Chart } from "../../charts/chartNode.ts";
import type { Frame } from "../../charts/frame.ts";
import { groupBars } from "../../charts/groupBars.ts";
import { importanceChart } from "../../charts/importanceChart.ts";
import { paretoChart } from "../../charts/paretoChart.ts";
import { turnaroundHistogram } from "../../charts/turnaroundHistogram.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import { weighCategories } from "../../core/register/weighCategories.ts";
import { wilson } from "../../core/sampling/wilson.ts";
import { localeTag } from "../../i18n/format.ts";
import { axisPercent, daysText, type FigureWriting, numberText, shareText } from "./figureWriting.ts";

export function registerPareto(writing: FigureWriting, { pareto }: RegisterSummary, frame: Frame): Chart {
  const { words } = writing;
  const rows = pareto.top.map(({ name, count }) => ({ id: name, name, count }));
  return paretoChart(
    { rows, vitalFew: pareto.vitalFew, sharePercent: 80 },
    {
      alt: words("register.paretoAlt", {
        few: pareto.vitalFew,
        all: pareto.categories,
        first: rows[0]?.name ?? "",
        count: rows[0]?.count ?? 0,
      }),
      caption: words("register.paretoCaption"),
      name: words("register.subject"),
      count: words("register.count"),
      cumulative: words("register.cumulative"),
      vitalFew: words("register.vitalFew"),
      rest: words("register.rest"),
      others: (count) => words("register.others", { count }),
      number: (value) => numberText(writing, value),
      percent: (share) => axisPercent(writing, share),
    },
    frame,
  );
}

/** With what the auditor finds of the categories where the register does not tell how heavy they weigh. */
export function registerImportance(
  writing: FigureWriting,
  summary: RegisterSummary,
  judged: ReadonlyMap<string, number>,
  frame: Frame,
): Chart | undefined {
  const { words } = writing;
  const points = summary.scatter.length > 0 ? summary.scatter : weighCategories(summary.pareto.top, judged);
  if (points.length < 2) return undefined;
  return importanceChart(
    points.map(({ name, count, sum, weighed, often, heavy }) => ({ id: name, name, count, importance: sum / weighed, often, heavy })),
    {
      alt: words("register.importanceAlt", {
        count: points.length,
        list:
          points
            .filter((one) => one.often && one.heavy)
            .map(({ name }) => name)
            .join(", ") || words("register.none"),
      }),
      caption: words("register.importanceCaption"),
      name: words("register.subject"),
      count: words("register.countAxis"),
      countLog: words("register.countLog"),
      importance: words("register.importanceAxis"),
      quadrant: words("register.quadrant"),
      oftenHeavy: words("register.oftenHeavy"),
      rareHeavy: words("register.rareHeavy"),
      oftenLight: words("register.oftenLight"),
      rareLight: words("register.rareLight"),
      number: (value) => new Intl.NumberFormat(localeTag(writing.language), { maximumFractionDigits: 2 }).format(value),
    },
    frame,
  );
}

export function registerTurnaround(
  writing: FigureWriting,
  { turnaround, unit }: RegisterSummary,
  termDays: number | undefined,
  frame: Frame,
): Chart {
  const { words } = writing;
  const { histogram, p50, p90, n } = turnaround;
  const days = words(`register.unit.${unit}`);
  const said = { p50: daysText(writing, p50 ?? 0), p90: daysText(writing, p90 ?? 0), unit: days };
  return turnaroundHistogram(
    {
      histogram,
      ...(termDays === undefined ? {} : { termDays }),
      ...(p50 === undefined ? {} : { p50: p50 / 100 }),
      ...(p90 === undefined ? {} : { p90: p90 / 100 }),
    },
    {
      alt: words("register.turnaroundAlt", { n: numberText(writing, n), ...said }),
      caption: words("register.turnaroundCaption"),
      days,
      cases: words("register.count"),
      withinTerm: words("register.inTerm"),
      pastTerm: words("register.pastTerm"),
      term: words("register.termLine", { days: termDays ?? 0 }),
      p50: words("register.p50", said),
      p90: words("register.p90", said),
      bin: (from, to) => (from === to ? String(from) : words("register.bin", { from, to })),
      andMore: (from) => words("register.andMore", { from }),
      number: (value) => numberText(writing, value),
    },
    frame,
  );
}

export type GroupField = RegisterSummary["groups"][number]["field"];

export function registerGroup(writing: FigureWriting, summary: RegisterSummary, field: GroupField, frame: Frame): Chart | undefined {
  const { words } = writing;
  const group = summary.groups.find((one) => one.field === field);
  if (group === undefined || group.top.length === 0) return undefined;
  const name = words(`register.field.${field}`);
  return groupBars(
    group.top.slice(0, 15).map((one) => {
      const { onTime, closedLate, openOverdue } = one.withinTerm;
      const of = onTime + closedLate + openOverdue;
      const margin = wilson(onTime, of);
      return {
        id: one.name,
        name: one.name,
        count: one.count,
        ...(margin === undefined
          ? {}
          : { within: { share: onTime / of, low: margin.low / 10_000, high: margin.high / 10_000, few: of < 30 } }),
      };
    }),
    {
      alt: words("register.groupAlt", {
        field: name,
        list: group.top
          .slice(0, 5)
          .map((one) => `${one.name} ${numberText(writing, one.count)}`)
          .join(", "),
      }),
      caption: words("register.groupCaption", { field: name }),
      group: name,
      count: words("register.count"),
      within: words("register.figure.withinTerm"),
      interval: words("register.interval"),
      none: words("register.noTerm"),
      few: words("register.few"),
      number: (value) => numberText(writing, value),
      percent: (share) => shareText(writing, Math.round(share * 1000), 1000),
    },
    frame,
  );
}
