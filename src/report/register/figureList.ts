/** Every figure of a register in words: what it is, what it says, over which cases, and which were left out. */
import type { FigureId } from "../../core/norm/normSchema.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import { npsScore } from "../../core/register/surveys.ts";
import { formatHundredths, formatScore } from "../../i18n/format.ts";
import {
  daysText,
  definitionOf,
  type FigureWriting,
  figureName,
  filterText,
  numberText,
  populationText,
  shareText,
} from "./figureWriting.ts";
import { overTermIn } from "./registerBacklog.ts";

export type FigureRow = {
  readonly id: FigureId;
  readonly name: string;
  readonly value: string;
  /** `72 / 89`, or empty where it is no part of a whole. */
  readonly fraction: string;
  readonly definition: string;
  readonly population: string;
  /** Cases of the population that are left out, in words; empty without any. */
  readonly excluded: string;
  /** Over fewer than thirty: an indication. */
  readonly indicative: boolean;
  /** What evidence of this figure records. */
  readonly counted: { readonly population: number; readonly hits?: number; readonly of?: number };
};

const few = 30;
type Row = Pick<FigureRow, "id" | "value" | "counted"> & {
  readonly fraction?: string;
  readonly population?: string;
  readonly excluded?: string;
};

export function figureList(writing: FigureWriting, summary: RegisterSummary): readonly FigureRow[] {
  const rows = [...shares(writing, summary), ...days(writing, summary), ...names(writing, summary), ...marks(writing, summary)];
  const narrowed = filterText(writing, summary.filter);
  const only = narrowed === "" ? "" : `; ${writing.words("register.onlyThese", { list: narrowed })}`;
  return rows.map(({ fraction = "", population, excluded = "", ...row }) => ({
    ...row,
    name: figureName(writing, row.id),
    fraction,
    definition: definitionOf(writing, row.id),
    population: `${population ?? populationText(writing, "receivedInPeriod")}${only}`,
    excluded,
    indicative: (row.counted.of ?? row.counted.population) < few,
  }));
}

function shares(writing: FigureWriting, { shares }: RegisterSummary): readonly Row[] {
  return shares.map(({ id, part, of, population, excluded }) => ({
    id,
    value: shareText(writing, part, of),
    fraction: `${numberText(writing, part)} / ${numberText(writing, of)}`,
    population: populationText(writing, population),
    excluded: excluded.map(({ why, count }) => `${writing.words(`register.exclusion.${why}`)}: ${numberText(writing, count)}`).join("; "),
    counted: { population: of, hits: part, of },
  }));
}

function days(writing: FigureWriting, { turnaround, backlog, unit }: RegisterSummary): readonly Row[] {
  const { words } = writing;
  const said = (days: Omit<typeof turnaround, "basis" | "negative" | "open">) =>
    days.p50 === undefined || days.p90 === undefined
      ? words("register.noCases")
      : words("register.daysValue", {
          p50: daysText(writing, days.p50),
          p90: daysText(writing, days.p90),
          unit: words(`register.unit.${unit}`),
        });
  const left = [
    ...(turnaround.negative === 0 ? [] : [words("register.leftNegative", { count: turnaround.negative })]),
    ...(turnaround.open === 0 ? [] : [words("register.leftOpen", { count: turnaround.open })]),
  ];
  return [
    {
      id: "turnaround",
      value: said(turnaround),
      population: words(`register.basis.${turnaround.basis}`),
      excluded: left.join("; "),
      counted: { population: turnaround.n },
    },
    ...(backlog === undefined
      ? []
      : [
          {
            id: "backlog" as const,
            value: backlogValue(writing, backlog),
            population: words("register.population.open"),
            counted: { population: backlog.n },
          },
        ]),
  ];
}

function backlogValue(writing: FigureWriting, backlog: NonNullable<RegisterSummary["backlog"]>): string {
  const late = overTermIn(backlog);
  const said = { n: numberText(writing, backlog.n), p50: daysText(writing, backlog.p50 ?? 0) };
  return late === undefined
    ? writing.words("register.backlogValue", said)
    : writing.words("register.backlogTermValue", { ...said, late: numberText(writing, late) });
}

const groupFigures = { channel: "channels", department: "departments", cause: "causes", importance: "importance" } as const;

function names(
  writing: FigureWriting,
  { pareto, patterns, groups, scatter, perMonth, perCustomers, withinTerm }: RegisterSummary,
): readonly Row[] {
  const { words } = writing;
  const first = (top: readonly { readonly name: string; readonly count: number }[]) =>
    top
      .slice(0, 3)
      .map(({ name, count }) => `${name} (${numberText(writing, count)})`)
      .join(", ");
  const heavy = scatter.filter(({ often, heavy }) => often && heavy);
  const received = withinTerm.received;
  const months = perMonth.map((month) => month.received);
  return [
    ...(pareto.named === 0
      ? []
      : [
          {
            id: "pareto" as const,
            value: words("register.paretoValue", { few: pareto.vitalFew, all: pareto.categories }),
            excluded: pareto.blank === 0 ? "" : words("register.leftBlank", { count: pareto.blank }),
            counted: { population: pareto.named },
          },
        ]),
    ...(pareto.named === 0
      ? []
      : [
          {
            id: "patterns" as const,
            value: words("register.patternsValue", { patterns: patterns.patterns, notable: patterns.notable }),
            counted: { population: received },
          },
        ]),
    ...(scatter.length === 0
      ? []
      : [{ id: "scatter" as const, value: heavy.length === 0 ? words("register.none") : first(heavy), counted: { population: received } }]),
    ...groups.flatMap(({ field, top }): readonly Row[] => {
      if (field === "category" || field === "product" || top.length === 0) return [];
      const population = top.reduce((sum, { count }) => sum + count, 0);
      return [{ id: groupFigures[field], value: first(top), counted: { population } }];
    }),
    ...(months.length === 0
      ? []
      : [
          {
            id: "perMonth" as const,
            value: words("register.perMonthValue", { least: Math.min(...months), most: Math.max(...months), count: months.length }),
            counted: { population: received },
          },
        ]),
    ...(perCustomers === undefined
      ? []
      : [
          {
            id: "perCustomers" as const,
            value: formatHundredths(Math.round((perCustomers.complaints * 100_000) / perCustomers.customers), writing.language, 1),
            fraction: `${numberText(writing, perCustomers.complaints)} / ${numberText(writing, perCustomers.customers)}`,
            counted: { population: perCustomers.complaints },
          },
        ]),
  ];
}

function marks(writing: FigureWriting, { nps, csat, ces }: RegisterSummary): readonly Row[] {
  const { words, language } = writing;
  const score = nps === undefined ? undefined : npsScore(nps);
  const answered = words("register.population.answered");
  const means = [
    ["csat", csat],
    ["ces", ces],
  ] as const;
  return [
    ...(nps === undefined || score === undefined
      ? []
      : [
          {
            id: "nps" as const,
            value: words("register.withMargin", { value: formatScore(score.score, language), margin: formatScore(score.margin, language) }),
            population: answered,
            counted: { population: nps.n },
          },
        ]),
    ...means.flatMap(([id, mean]): readonly Row[] => {
      if (mean === undefined || mean.n === 0) return [];
      const value = formatHundredths(Math.round(mean.sumHundredths / mean.n), language, 1);
      const said = mean.margin === undefined ? value : words("register.withMargin", { value, margin: formatScore(mean.margin, language) });
      return [{ id, value: said, population: answered, counted: { population: mean.n } }];
    }),
  ];
}
