import Files from "lucide-react/icons/files";
import { useTranslation } from "react-i18next";
import { judgementPicks } from "../../core/dossier/sampleFiles.ts";
import { sampleTally } from "../../core/dossier/sampleTally.ts";
import { sharePercentOf } from "../../core/evidence/sufficiency.ts";
import { shareOf, wilson } from "../../core/sampling/wilson.ts";
import { formatShare } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { useConclusion } from "../../i18n/useConclusion.ts";
import { usePreferences } from "../../state/preferences.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import type { SampleProps } from "./SampleScreen.tsx";
import { sampleCriteria } from "./sampleCriteria.ts";

/** Per criterion what the files show, with the interval, and no more than they can carry. */
export function Outcome({ evidence, norm }: SampleProps) {
  const { t } = useTranslation("sample");
  const language = usePreferences((s) => s.language);
  const conclusionOf = useConclusion(language);
  const population = evidence.sample?.population ?? 0;
  const counted = sampleCriteria(evidence, norm).flatMap((criterion) => {
    const tally = sampleTally(evidence, criterion.id);
    return tally === undefined ? [] : [{ criterion, tally }];
  });
  if (counted.length === 0) {
    return (
      <EmptyState icon={Files} title={t(($) => $.tabs.outcome)}>
        {t(($) => $.outcome.none)}
      </EmptyState>
    );
  }
  return (
    <>
      <Table caption={t(($) => $.outcome.caption)}>
        <thead>
          <tr>
            <ColumnHead>{t(($) => $.outcome.criterion)}</ColumnHead>
            <ColumnHead numeric>{t(($) => $.outcome.shows)}</ColumnHead>
            <ColumnHead numeric>{t(($) => $.outcome.share)}</ColumnHead>
            <ColumnHead numeric>{t(($) => $.outcome.interval)}</ColumnHead>
            <ColumnHead numeric>{t(($) => $.outcome.harm)}</ColumnHead>
            <ColumnHead>{t(($) => $.outcome.conclusion)}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {counted.map(({ criterion, tally }) => {
            const { applies, shows, seriousHarm, open } = tally;
            const interval = open > 0 ? undefined : wilson(shows, applies);
            return (
              <tr key={criterion.id}>
                <RowHead title={say(criterion.text, language)}>{criterion.ref}</RowHead>
                <Cell numeric className="whitespace-nowrap">
                  {t(($) => $.outcome.of, { shows, applies })}
                </Cell>
                <Cell numeric className="whitespace-nowrap">
                  {applies > 0 && open === 0 && t(($) => $.outcome.percent, { share: formatShare(shareOf(shows, applies), language) })}
                </Cell>
                <Cell numeric className="whitespace-nowrap">
                  {interval &&
                    t(($) => $.outcome.between, {
                      low: formatShare(interval.low, language),
                      high: formatShare(interval.high, language),
                    })}
                </Cell>
                <Cell numeric>{seriousHarm > 0 ? <strong>{seriousHarm}</strong> : "0"}</Cell>
                <Cell className="min-w-64 max-w-prose">{conclusionOf({ population, ...tally }, sharePercentOf(norm, criterion))}</Cell>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {judgementPicks(evidence).length > 0 && <p className="mt-3 text-muted text-s">{t(($) => $.outcome.picks)}</p>}
    </>
  );
}
