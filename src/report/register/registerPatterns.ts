import type { Chart } from "../../charts/chartNode.ts";
import type { Frame } from "../../charts/frame.ts";
import { type PatternRow, patternChart } from "../../charts/patternChart.ts";
import { daysOfMark } from "../../charts/patternMark.ts";
import { dateOf, dayOf } from "../../core/register/calendar.ts";
import { mostDots } from "../../core/register/keptTimeline.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import { localeTag } from "../../i18n/format.ts";
import { dayText, type FigureWriting, numberText } from "./figureWriting.ts";

/** The period of the figures; without one, from the first case that is drawn to the last. */
function periodOf({ from, to }: RegisterSummary, rows: readonly PatternRow[]): { readonly from: number; readonly to: number } {
  const days = rows.flatMap(({ window, days, weeks }) => [
    window.from,
    window.to,
    ...days,
    ...(weeks === undefined ? [] : [weeks.first, weeks.first + weeks.counts.length * 7 - 1]),
  ]);
  return { from: from === undefined ? Math.min(...days) : dayOf(from), to: to === undefined ? Math.max(...days) : dayOf(to) };
}

/** What is drawn, in words that stand beside it. */
export function registerPatternsNote({ words }: FigureWriting, { windowDays }: Pick<RegisterSummary, "windowDays">): string {
  return words("register.patternsNote", { days: windowDays, most: mostDots });
}

/** Which cases a mark stands for: of a row those in its busiest window, of a dot or a week those of its days. */
export function casesOfMark(mark: string, { patterns, to }: Pick<RegisterSummary, "patterns" | "to">): PatternCases | undefined {
  const days = daysOfMark(mark);
  const one = patterns.top.find((each) => patternId(each) === (days?.row ?? mark));
  if (one === undefined) return undefined;
  const { field, name } = one;
  return {
    field,
    name,
    ...(days === undefined ? { from: one.from, to: one.to } : { from: dateOf(days.from), to: earliest(dateOf(days.to), to) }),
  };
}

type Pattern = RegisterSummary["patterns"]["top"][number];
type PatternCases = Pick<Pattern, "field" | "name" | "from" | "to">;

/** The last week may reach beyond the period. */
function earliest(date: string, end: string | undefined): string {
  return end !== undefined && end < date ? end : date;
}

function timelineOf({ timeline }: Pattern): Pick<PatternRow, "days" | "weeks"> {
  if (timeline === undefined) return { days: [] };
  const first = dayOf(timeline.first);
  if (timeline.kind === "weeks") return { days: [], weeks: { first, counts: timeline.counts } };
  let day = first;
  return {
    days: [
      first,
      ...timeline.gaps.map((gap) => {
        day += gap;
        return day;
      }),
    ],
  };
}

/** A pattern's mark, apart from that of another column with the same name. */
function patternId({ field, name }: { readonly field: string; readonly name: string }): string {
  return `${field}:${name}`;
}

export function registerPatterns(writing: FigureWriting, summary: RegisterSummary, most: number, frame: Frame): Chart | undefined {
  const { words, language } = writing;
  const { top, patterns } = summary.patterns;
  if (top.length === 0) return undefined;
  const rows = top.slice(0, most).map((one): PatternRow => {
    const window = { from: dayOf(one.from), to: dayOf(one.to), count: one.count };
    return { id: patternId(one), name: one.name, ...timelineOf(one), window };
  });
  return patternChart(
    rows,
    periodOf(summary, rows),
    {
      alt: words("register.patternsAlt", {
        count: patterns,
        days: summary.windowDays,
        first: top[0]?.name ?? "",
        cases: top[0]?.count ?? 0,
      }),
      caption: words("register.patternsCaption"),
      name: words("register.name"),
      cases: words("register.count"),
      inWindow: words("register.inWindow"),
      period: words("register.window"),
      level: words("register.level"),
      chance: words("register.chance"),
      notable: words("register.notable"),
      pattern: words("register.pattern"),
      day: (day) => dayText(writing, dateOf(day)),
      month: (day) =>
        new Intl.DateTimeFormat(localeTag(language), { month: "short", year: "2-digit", timeZone: "UTC" }).format(day * 86_400_000),
      number: (value) => numberText(writing, value),
    },
    frame,
  );
}
