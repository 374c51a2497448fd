import type { Chart } from "../../charts/chartNode.ts";
import type { Frame } from "../../charts/frame.ts";
import { type TrendMonth, trendChart } from "../../charts/trendChart.ts";
import { dayOf } from "../../core/register/calendar.ts";
import { monthShare } from "../../core/register/monthShare.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import { localeTag } from "../../i18n/format.ts";
import { axisPercent, type FigureWriting, numberText, shareText } from "./figureWriting.ts";
import type { ShareTarget } from "./withinTermText.ts";

/** Month by month what came in and what was closed and, where the figures tell it, the share within term against what a criterion asks. */
export function registerTrend(
  writing: FigureWriting,
  { perMonth, today }: Pick<RegisterSummary, "perMonth" | "today">,
  target: Pick<ShareTarget, "atLeastPercent"> | undefined,
  frame: Frame,
): Chart {
  const { words, language } = writing;
  const name = (month: string, style: "short" | "long") =>
    new Intl.DateTimeFormat(localeTag(language), { month: style, timeZone: "UTC" }).format(Date.parse(`${month}-01`)).replace(".", "");
  const counts = perMonth.map(({ received }) => received);
  return trendChart(
    perMonth.map((one, place) => ({
      short: name(one.month, "short"),
      name: `${name(one.month, "long")} ${one.month.slice(0, 4)}`,
      ...(place === 0 || one.month.endsWith("-01") ? { year: one.month.slice(0, 4) } : {}),
      received: one.received,
      ended: one.ended,
      ...shareIn(writing, one, today),
    })),
    {
      alt: words("register.trendAlt", { count: perMonth.length, least: Math.min(0, ...counts), most: Math.max(0, ...counts) }),
      caption: words("register.trendCaption"),
      month: words("register.month"),
      received: words("register.received"),
      ended: words("register.ended"),
      within: words("register.figure.withinTerm"),
      ...(target === undefined
        ? {}
        : { target: { share: target.atLeastPercent / 100, words: words("register.targetLine", { percent: target.atLeastPercent }) } }),
      none: words("register.none"),
      number: (value) => numberText(writing, value),
      percent: (share) => axisPercent(writing, share),
    },
    frame,
  );
}

/** What a month says of its terms: the share with its fraction, or why there is none. */
export function monthShareText(writing: FigureWriting, month: Month, today: string): string {
  const { words } = writing;
  const share = month.withinTerm && monthShare({ ...month, withinTerm: month.withinTerm }, dayOf(today));
  const number = (value: number) => numberText(writing, value);
  switch (share?.kind) {
    case undefined:
      return words("register.none");
    case "share":
      return words("register.monthShare.share", {
        share: shareText(writing, share.onTime, share.of),
        onTime: number(share.onTime),
        of: number(share.of),
      });
    case "notOver":
      return words("register.monthShare.notOver", { onTime: number(share.onTime), of: number(share.of) });
    case "noTerm":
      return words("register.monthShare.noTerm");
    case "tooManyUnknown":
      return words("register.monthShare.tooManyUnknown", { unknown: number(share.unknown), received: number(share.received) });
  }
}

type Month = RegisterSummary["perMonth"][number];

function shareIn(writing: FigureWriting, month: Month, today: string): Pick<TrendMonth, "within" | "withinWords"> {
  const { withinTerm } = month;
  if (withinTerm === undefined) return {};
  const share = monthShare({ ...month, withinTerm }, dayOf(today));
  return {
    ...(share.kind === "share" ? { within: share.onTime / share.of } : {}),
    withinWords: monthShareText(writing, month, today),
  };
}
