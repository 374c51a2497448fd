/** What a file sample shows of a criterion, in words that say no more than the files can carry. */
import type { SampleOutcome } from "../core/reporting/weightReport.ts";
import { shareOf } from "../core/sampling/wilson.ts";
import { formatShare } from "../i18n/format.ts";
import type { Writing } from "./writing.ts";

/** `27 van 30`, with the share and its interval as soon as every file has been looked at. */
export function seenWords({ words, language }: Writing, { shows, applies, drawn, open, interval }: SampleOutcome): string {
  if (applies === 0) return "";
  const seen = words(applies + open === drawn ? "sample.seen" : "sample.seenWhere", { shows, applies });
  if (interval === undefined) return `${seen}.`;
  const share = { share: formatShare(shareOf(shows, applies), language), ...endsOf(interval, language) };
  return `${seen}: ${words("sample.share", share)}`;
}

/** `asked` is the share that the norm asks; without it the files prove nothing, and the auditor weighs what they show. */
export function conclusionWords({ words }: Writing, outcome: SampleOutcome): string {
  const { asked, open, applies, seriousHarm, drawn, population } = outcome;
  if (asked === undefined) {
    if (seriousHarm > 0) return words("sample.harmWithoutShare", { count: seriousHarm });
    if (open > 0) return words("sample.open", { count: open });
    return words(applies === 0 ? "sample.nothingSeen" : "sample.noShare");
  }
  const { code, percent } = asked;
  switch (code) {
    case "fails":
      if (seriousHarm > 0) return words("sample.harmed", { count: seriousHarm });
      return words(open > 0 ? "sample.failsSoon" : "sample.fails", { percent });
    case "unfinished":
      return words("sample.open", { count: open });
    case "nothingSeen":
      return words("sample.nothingSeen");
    case "proves":
      return words(drawn >= population ? "sample.provesAll" : "sample.proves", { percent });
    case "doesNotProve":
      return words("sample.doesNotProve", { percent });
  }
}

function endsOf({ low, high }: NonNullable<SampleOutcome["interval"]>, language: Writing["language"]) {
  return { low: formatShare(low, language), high: formatShare(high, language) };
}
