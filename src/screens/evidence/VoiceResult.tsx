import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/dossierSchema.ts";
import { voiceOutcome } from "../../core/evidence/voiceOutcome.ts";
import type { Language } from "../../core/norm/normSchema.ts";
import { formatHundredths, formatScore } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";

/** What the numbers say, and how sure that is. */
export function VoiceResult({ voice }: { readonly voice: NonNullable<Evidence["voice"]> }) {
  const { t } = useTranslation("evidence");
  const language = usePreferences((s) => s.language);
  const outcome = voiceOutcome(voice);
  if (outcome === undefined) return null;
  const { n, indicative, responsePercent } = outcome;
  return (
    <div role="status" className="mt-5 rounded-m bg-sunken px-4 py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold text-xl">
          <Figure result={outcome.result} language={language} />
        </span>
        <span className="text-muted">
          <Margin result={outcome.result} language={language} />
        </span>
        {indicative && <Badge tone="warn">{t(($) => $.voice.indicative)}</Badge>}
      </p>
      <p className="mt-1 text-s">
        {t(($) => $.voice.answers, { count: n })}
        {responsePercent !== undefined && ` ${t(($) => $.voice.response, { percent: responsePercent })}`}
        {indicative && ` ${t(($) => $.voice.indicativeText)}`}
      </p>
    </div>
  );
}

type Result = NonNullable<ReturnType<typeof voiceOutcome>>["result"];

function Figure({ result, language }: { readonly result: Result; readonly language: Language }) {
  const { t } = useTranslation("evidence");
  switch (result.kind) {
    case "share":
      return t(($) => $.voice.percent, { share: formatHundredths(result.basisPoints, language, 1) });
    case "nps":
      return formatScore(result.score, language);
    case "mean":
      return formatHundredths(result.hundredths, language, 2);
  }
}

function Margin({ result, language }: { readonly result: Result; readonly language: Language }) {
  const { t } = useTranslation("evidence");
  switch (result.kind) {
    case "share": {
      const { low, high } = result.interval;
      return t(($) => $.voice.between, { low: formatHundredths(low, language, 1), high: formatHundredths(high, language, 1) });
    }
    case "nps":
      return t(($) => $.voice.npsMargin, { margin: formatScore(result.margin, language) });
    case "mean":
      return result.marginHundredths === undefined
        ? t(($) => $.voice.noMargin, { scale: result.scaleTo })
        : t(($) => $.voice.meanMargin, { scale: result.scaleTo, margin: formatHundredths(result.marginHundredths, language, 2) });
  }
}
