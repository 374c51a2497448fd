import type { Chart } from "../../charts/chartNode.ts";
import type { Frame } from "../../charts/frame.ts";
import { patternChart } from "../../charts/patternChart.ts";
import { dateOf, dayOf } from "../../core/register/calendar.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import { localeTag } from "../../i18n/format.ts";
import { dayText, type FigureWriting, numberText } from "./figureWriting.ts";

/** A pattern's mark, apart from that of another column with the same name. */
export function patternId({ field, name }: { readonly field: string; readonly name: string }): string {
  return `${field}:${name}`;
}

export function registerPatterns(writing: FigureWriting, summary: RegisterSummary, most: number, frame: Frame): Chart | undefined {
  const { words, language } = writing;
  const { top, patterns } = summary.patterns;
  if (top.length === 0) return undefined;
  const starts = top.map(({ from }) => from).sort();
  const ends = top.map(({ to }) => to).sort();
  const period = { from: dayOf(summary.from ?? starts[0] ?? summary.today), to: dayOf(summary.to ?? ends.at(-1) ?? summary.today) };
  return patternChart(
    top.slice(0, most).map((one) => ({
      id: patternId(one),
      name: one.name,
      days: [],
      window: { from: dayOf(one.from), to: dayOf(one.to), count: one.count },
    })),
    period,
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
