import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/dossierSchema.ts";
import { filesThatCount } from "../../core/dossier/sampleFiles.ts";
import { sampleTally } from "../../core/dossier/sampleTally.ts";
import { sharePercentOf } from "../../core/evidence/sufficiency.ts";
import { wilson } from "../../core/sampling/wilson.ts";
import { formatShare } from "../../i18n/format.ts";
import { useConclusion } from "../../i18n/useConclusion.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useJudged } from "./useJudged.ts";

/** What a file sample shows of this criterion, with its interval and no more than it can carry. */
export function SampleResult({ evidence, judged: id }: { readonly evidence: Evidence; readonly judged: string }) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const dossier = useDossier((s) => s.id) ?? "";
  const conclusionOf = useConclusion(language);
  const found = useJudged(id);
  const tally = sampleTally(evidence, id);
  const { applies = 0, shows = 0, open = 0 } = tally ?? {};
  const interval = open > 0 || shows > applies ? undefined : wilson(shows, applies);
  return (
    <div className="mt-1 text-s">
      {tally !== undefined && (
        <p className="font-semibold">
          {interval === undefined
            ? t(($) => $.evidence.sampleOpen, { shows, applies })
            : t(($) => $.evidence.sample, {
                shows,
                applies,
                low: formatShare(interval.low, language),
                high: formatShare(interval.high, language),
              })}
        </p>
      )}
      {tally !== undefined && found !== undefined && shows <= applies && (
        <p>{conclusionOf({ population: evidence.sample?.population ?? 0, ...tally }, sharePercentOf(found.norm, found.judged))}</p>
      )}
      {filesThatCount(evidence).length > 0 && (
        <Link
          to="/dossier/$id/sample/$item"
          params={{ id: dossier, item: evidence.id }}
          className="link inline-flex min-h-control items-center"
        >
          {t(($) => $.evidence.toSample)}
        </Link>
      )}
    </div>
  );
}
