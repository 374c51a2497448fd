import { Link } from "@tanstack/react-router";
import ArrowRight from "lucide-react/icons/arrow-right";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/dossierSchema.ts";
import { filesThatCount } from "../../core/dossier/sampleFiles.ts";
import { sampleTally } from "../../core/dossier/sampleTally.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";

/** A draw that was made here: how far it is, and the way to its files. */
export function SampleDrawn({ evidence, norm }: { readonly evidence: Evidence; readonly norm: Norm }) {
  const { t } = useTranslation("evidence");
  const language = usePreferences((s) => s.language);
  const { id, sample } = evidence;
  const counted = norm.sections
    .flatMap((section) => [...(section.signals ?? []), ...section.criteria])
    .flatMap(({ id: criterion, ref }) => {
      const tally = sampleTally(evidence, criterion);
      return tally === undefined ? [] : [{ ref, tally }];
    });
  return (
    <Panel
      title={t(($) => $.sample.title)}
      lead={t(($) => $.sample.drawnLead, {
        drawn: filesThatCount(evidence).length,
        population: formatNumber(sample?.population ?? 0, language),
        seed: sample?.seed,
      })}
      actions={<SampleLink item={id}>{t(($) => $.sample.open)}</SampleLink>}
    >
      {counted.length === 0 ? (
        <p className="text-muted">{t(($) => $.sample.nothingYet)}</p>
      ) : (
        <Table caption={t(($) => $.sample.caption)}>
          <thead>
            <tr>
              <ColumnHead>{t(($) => $.sample.criterion)}</ColumnHead>
              <ColumnHead>{t(($) => $.sample.shows)}</ColumnHead>
              <ColumnHead numeric>{t(($) => $.sample.seriousHarm)}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {counted.map(({ ref, tally: { applies, shows, seriousHarm, open } }) => (
              <tr key={ref}>
                <RowHead>{ref}</RowHead>
                <Cell>
                  {t(($) => $.sample.drawnOf, { shows, applies })}
                  {open > 0 && <span className="text-muted text-s"> · {t(($) => $.sample.stillOpen, { count: open })}</span>}
                </Cell>
                <Cell numeric>{seriousHarm}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}

export function SampleLink({ item, children }: { readonly item: string; readonly children: ReactNode }) {
  const dossier = useDossier((s) => s.id) ?? "";
  return (
    <Link to="/dossier/$id/sample/$item" params={{ id: dossier, item }} className={buttonClass()}>
      {children}
      <ArrowRight size={18} aria-hidden />
    </Link>
  );
}
