import { useTranslation } from "react-i18next";
import { formatMean } from "../../core/scoring/formatMean.ts";
import type { MeanScore } from "../../core/scoring/scores.ts";
import { formatScore } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { useCommand } from "../useCommand.ts";

/** The indicative mean with the sum it comes from; it can be left out here and in the report. */
export function MeanLine({ mean, shown }: { readonly mean: MeanScore; readonly shown: boolean }) {
  const { t } = useTranslation("overview");
  const language = usePreferences((s) => s.language);
  const run = useCommand();
  const { sumLow, sumHigh, count } = mean;
  const [low, high] = [formatScore(formatMean(sumLow, count), language), formatScore(formatMean(sumHigh, count), language)];
  return (
    <div className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-2 rounded-m bg-sunken px-4 py-3">
      {shown ? (
        <div>
          <p className="text-muted text-s">{t(($) => $.mean.title)}</p>
          <p className="font-semibold text-l">{low === high ? low : t(($) => $.mean.range, { low, high })}</p>
          <p className="text-muted text-s">
            {sumLow === sumHigh
              ? t(($) => $.mean.sum, { sum: sumLow, count })
              : t(($) => $.mean.sumRange, { low: sumLow, high: sumHigh, count })}
          </p>
        </div>
      ) : (
        <p className="py-1 text-muted">{t(($) => $.mean.hidden)}</p>
      )}
      <Checkbox
        label={t(($) => $.mean.show)}
        checked={shown}
        onChange={(event) => run({ kind: "editReportSettings", changes: { showOverall: event.target.checked } })}
      />
    </div>
  );
}
