import { useTranslation } from "react-i18next";
import type { PanelWords } from "../../charts/yearPanels.ts";
import type { Years } from "../../core/comparison/compareYears.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatMean } from "../../core/scoring/formatMean.ts";
import type { MeanScore, OverallScore, SectionScore } from "../../core/scoring/scores.ts";
import { formatScore } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";

/** Scores, sections and norms as this screen says them. */
export function useCompareWords() {
  const { t } = useTranslation("compare");
  const language = usePreferences((s) => s.language);
  const score = (given: SectionScore): string => {
    if (given.kind === "checklist") return t(($) => $.scores.fraction, { met: given.met, of: given.applicable });
    return given.low === given.high ? String(given.low) : t(($) => $.scores.range, { low: given.low, high: given.high });
  };
  const mean = ({ sumLow, sumHigh, count }: MeanScore): string => {
    const [low, high] = [sumLow, sumHigh].map((sum) => formatScore(formatMean(sum, count), language));
    return sumLow === sumHigh ? (low ?? "") : t(($) => $.scores.range, { low, high });
  };
  const overall = (given: OverallScore): string => {
    if (given.kind === "mean") return mean(given);
    const [low, high] = [t(($) => $.readiness[given.low]), t(($) => $.readiness[given.high])];
    return given.low === given.high ? low : t(($) => $.scores.readinessRange, { low, high: high.toLowerCase() });
  };
  const section = (norm: Norm, id: string): string => {
    const found = norm.sections.find((one) => one.id === id);
    return found === undefined ? id : `${found.ref} ${say(found.name, language)}`;
  };
  const normName = (norm: Norm) => `${say(norm.shortName, language)} ${norm.version}`;
  const tenths = (value: number) => formatScore(`${Math.floor(value / 10)}.${value % 10}`, language);
  const panels = (labels: readonly string[]): PanelWords => ({
    labels,
    score,
    tenths,
    section: (one) => section(one.norm, one.section),
    mean: t(($) => $.scores.mean),
    meanOf: mean,
    percent: (value) => t(($) => $.scores.percent, { value }),
    reference: ({ name }: Years["references"][number]) => say(name, language),
    norm: ({ audit }) => normName(audit.norm),
  });
  return { score, overall, section, normName, tenths, panels };
}
