import { compareSummaries } from "../../core/register/compareSummaries.ts";
import type { Difference } from "../../core/register/difference.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import { formatScore } from "../../i18n/format.ts";
import { type FigureWriting, figureName, numberText, shareText } from "./figureWriting.ts";

export type ComparedRow = {
  readonly name: string;
  readonly now: string;
  readonly before: string;
  readonly difference: string;
  readonly judgement: string;
};
export type Compared = { readonly shares: readonly ComparedRow[]; readonly categories: readonly ComparedRow[]; readonly received: string };

/** Two registers beside each other, in words: each difference with its interval and whether it is more than chance. */
export function comparedRows(writing: FigureWriting, now: RegisterSummary, before: RegisterSummary): Compared {
  const { words } = writing;
  const compared = compareSummaries(now, before);
  const share = ({ part, of }: { readonly part: number; readonly of: number }) =>
    of === 0 ? words("register.noShare") : `${shareText(writing, part, of)} (${numberText(writing, part)} / ${numberText(writing, of)})`;
  const row = (name: string, one: ComparedShares): ComparedRow => ({
    name,
    now: share(one.now),
    before: share(one.before),
    ...differenceText(writing, one.difference),
  });
  const received = words("register.receivedCompared", {
    now: numberText(writing, compared.received.now),
    before: numberText(writing, compared.received.before),
  });
  const { differ } = compared.received;
  return {
    shares: compared.shares.map((one) => row(figureName(writing, one.id), one)),
    categories: compared.categories.slice(0, 12).map((one) => row(one.name, one)),
    received: differ === undefined ? received : `${received} ${words(differ ? "register.receivedDiffers" : "register.receivedSame")}`,
  };
}

type ComparedShares = {
  readonly now: { readonly part: number; readonly of: number };
  readonly before: { readonly part: number; readonly of: number };
  readonly difference: Difference | undefined;
};

function differenceText(writing: FigureWriting, difference: Difference | undefined): Pick<ComparedRow, "difference" | "judgement"> {
  const { words, language } = writing;
  if (difference === undefined) return { difference: "", judgement: words("register.noDifference") };
  const signed = (share: number) => {
    const text = formatScore(Math.abs(share * 100).toFixed(1), language);
    return share * 100 >= 0.05 ? `+${text}` : share * 100 <= -0.05 ? `−${text}` : text;
  };
  const interval = { by: signed(difference.by), low: signed(difference.low), high: signed(difference.high) };
  return {
    difference: words("register.interval95", interval),
    judgement: words(difference.moreThanChance ? "register.moreThanChance" : "register.notMoreThanChance"),
  };
}
