import { useTranslation } from "react-i18next";
import type { Language } from "../core/norm/normSchema.ts";
import { concludeSample, type Seen } from "../core/sampling/concludeSample.ts";
import { formatShare } from "./format.ts";

/** What the files carry, in words that say no more. `percent` is the share that the norm asks, if it asks one. */
export function useConclusion(language: Language): (seen: Seen, percent: number | undefined) => string {
  const { t } = useTranslation("sample");
  return (seen, percent) => {
    const { open, applies, seriousHarm, drawn, population } = seen;
    if (percent === undefined) {
      if (seriousHarm > 0) return t(($) => $.outcome.harmWithoutShare, { count: seriousHarm });
      if (open > 0) return t(($) => $.outcome.open, { count: open });
      return applies === 0 ? t(($) => $.outcome.nothingSeen) : t(($) => $.outcome.noShare);
    }
    const { code, interval } = concludeSample(seen, percent);
    switch (code) {
      case "fails":
        if (seriousHarm > 0) return t(($) => $.outcome.harmed, { count: seriousHarm });
        return open > 0 ? t(($) => $.outcome.failsSoon, { percent }) : t(($) => $.outcome.fails, { percent });
      case "unfinished":
        return t(($) => $.outcome.open, { count: open });
      case "nothingSeen":
        return t(($) => $.outcome.nothingSeen);
      case "proves":
        return drawn >= population ? t(($) => $.outcome.provesAll, { percent }) : t(($) => $.outcome.proves, { percent });
      case "doesNotProve":
        return t(($) => $.outcome.doesNotProve, {
          percent,
          low: formatShare(interval?.low ?? 0, language),
          high: formatShare(interval?.high ?? 10_000, language),
        });
    }
  };
}
