import { useTranslation } from "react-i18next";
import { yearPanels } from "../../charts/yearPanels.ts";
import { yearsChart } from "../../charts/yearsChart.ts";
import { addressOf } from "../../core/comparison/compareYears.ts";
import { overallName } from "../../core/comparison/overallName.ts";
import { ChartFigure } from "../../ui/ChartFigure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import type { Compared } from "./CompareScreen.tsx";
import { useCompareWords } from "./useCompareWords.ts";

/** A picture per unit with several audits, and all scores in one table. */
export function ScoresPanel({ compared: { years, labels } }: { readonly compared: Compared }) {
  const { t } = useTranslation("compare");
  const words = useCompareWords();
  const chartWords = {
    alt: t(($) => $.scores.chartAlt),
    section: t(($) => $.scores.section),
    audit: t(($) => $.scores.audit),
    norm: t(($) => $.scores.norm),
    whose: t(($) => $.scores.whose),
    score: t(($) => $.scores.score),
    auditor: t(($) => $.scores.auditor),
    self: t(($) => $.scores.self),
    reference: t(($) => $.scores.reference),
    unfinished: t(($) => $.scores.unfinished),
    normChanges: t(($) => $.scores.normChanges),
  };
  const severalNorms = new Set(years.audits.map(addressOf)).size > 1;
  return (
    <Panel title={t(($) => $.scores.title)}>
      <div className="flex flex-col gap-8">
        {years.tracks.map((track) => {
          if (track.audits.length < 2) return null;
          const panels = yearPanels(years, track, words.panels(labels));
          if (panels.length === 0) return null;
          const unit = [track.organisation, track.unit].filter((part) => part !== "").join(", ");
          const title = years.tracks.length > 1 ? t(($) => $.scores.chartOf, { unit }) : t(($) => $.scores.chart);
          return (
            <ChartFigure
              key={unit}
              title={title}
              widest={820}
              draw={(frame) => yearsChart(panels, { ...chartWords, caption: title }, frame)}
            />
          );
        })}
        <Table caption={t(($) => $.scores.table)}>
          <thead>
            <tr>
              <ColumnHead>{t(($) => $.scores.section)}</ColumnHead>
              {years.audits.map((audit, index) => (
                <ColumnHead key={audit.id} numeric>
                  {labels[index]}
                  {severalNorms && <span className="block font-normal">{words.normName(audit.audit.norm)}</span>}
                </ColumnHead>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.sections.map(({ norm, section, scores }) => (
              <tr key={`${norm.id} ${section}`}>
                <RowHead className="font-normal">{words.section(norm, section)}</RowHead>
                {years.audits.map(({ id }, index) => {
                  const score = scores[index];
                  return (
                    <Cell key={id} numeric className={score === undefined ? "text-muted text-s" : "tabular-nums"}>
                      {score === undefined ? t(($) => $.scores.notAsked) : words.score(score)}
                    </Cell>
                  );
                })}
              </tr>
            ))}
            <tr>
              <RowHead>{t(($) => $.scores[overallName(years)])}</RowHead>
              {years.audits.map(({ id, audit }) => (
                <Cell key={id} numeric className="font-semibold tabular-nums">
                  {words.overall(audit.score.overall)}
                </Cell>
              ))}
            </tr>
          </tbody>
        </Table>
      </div>
    </Panel>
  );
}
