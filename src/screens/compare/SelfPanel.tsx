import { useTranslation } from "react-i18next";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import type { Compared } from "./CompareScreen.tsx";
import { useCompareWords } from "./useCompareWords.ts";

/** The organisation's own score beside the auditor's, in every audit that holds both. */
export function SelfPanel({ compared: { years, labels } }: { readonly compared: Compared }) {
  const { t } = useTranslation("compare");
  const words = useCompareWords();
  if (years.self.length === 0) return null;
  return (
    <Panel
      title={t(($) => $.self.title)}
      lead={years.self.map(({ audit, both, differ }) => (
        <p key={audit}>{t(($) => $.self.lead, { audit: labels[audit], both, differ: differ.length })}</p>
      ))}
    >
      <Table caption={t(($) => $.self.table)} hideCaption>
        <thead>
          <tr>
            <ColumnHead>{t(($) => $.scores.audit)}</ColumnHead>
            <ColumnHead>{t(($) => $.scores.section)}</ColumnHead>
            <ColumnHead numeric>{t(($) => $.self.own)}</ColumnHead>
            <ColumnHead numeric>{t(($) => $.self.auditor)}</ColumnHead>
            <ColumnHead numeric>{t(($) => $.self.differ)}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {years.self.flatMap(({ audit: index, score, differ }) => {
            const audit = years.audits[index]?.audit;
            if (audit === undefined) return [];
            return audit.score.sections.map((own) => {
              const self = score.sections.find(({ id }) => id === own.id);
              return (
                <tr key={`${index} ${own.id}`}>
                  <RowHead className="font-normal text-muted">{labels[index]}</RowHead>
                  <Cell>{words.section(audit.norm, own.id)}</Cell>
                  <Cell numeric>{self !== undefined && words.score(self)}</Cell>
                  <Cell numeric>{words.score(own)}</Cell>
                  <Cell numeric>{differ.filter(({ section }) => section === own.id).length}</Cell>
                </tr>
              );
            });
          })}
        </tbody>
      </Table>
    </Panel>
  );
}
