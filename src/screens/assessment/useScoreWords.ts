import { useTranslation } from "react-i18next";
import type { Section } from "../../core/norm/normSchema.ts";
import { formatMean } from "../../core/scoring/formatMean.ts";
import type { OverallScore, SectionScore } from "../../core/scoring/scores.ts";
import { formatScore } from "../../i18n/format.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";

/** The ends of the scale that a section is scored on. A checklist has none. */
export function scaleOf({ scoring }: Section): { readonly min: number; readonly max: number } | undefined {
  switch (scoring.kind) {
    case "stepwise":
      return { min: scoring.base, max: Math.max(...scoring.levels.map(({ score }) => score)) };
    case "additive":
      return { min: scoring.floor, max: scoring.max };
    case "checklist":
      return undefined;
  }
}

/** Scores in words, the same at every place of the screen. */
export function useScoreWords() {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const answers = useDossier((s) => s.dossier?.answers);

  function score(of: SectionScore): string {
    if (of.kind === "checklist") return t(($) => $.score.fraction, { met: of.met, applicable: of.applicable });
    return of.low === of.high ? String(of.low) : t(($) => $.score.range, { low: of.low, high: of.high });
  }

  function overall(of: OverallScore): string {
    if (of.kind === "readiness") {
      const low = t(($) => $.readiness[of.low]);
      return of.low === of.high ? low : t(($) => $.score.range, { low, high: t(($) => $.readinessLater[of.high]) });
    }
    const [low, high] = [of.sumLow, of.sumHigh].map((sum) => formatScore(formatMean(sum, of.count), language)) as [string, string]; // two in, two out
    return low === high ? low : t(($) => $.score.range, { low, high });
  }

  /** What is still to be answered; what was left out with its reason is called that. */
  function open({ open: ids }: SectionScore): string {
    const limited = ids.filter((id) => answers?.[id]?.limitation !== undefined).length;
    if (ids.length > limited) return t(($) => $.rail.open, { count: ids.length - limited });
    return limited > 0 ? t(($) => $.rail.limited, { count: limited }) : t(($) => $.rail.allAnswered);
  }

  return { score, overall, open };
}
