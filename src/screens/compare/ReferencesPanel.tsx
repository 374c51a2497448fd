import { useTranslation } from "react-i18next";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import type { Compared } from "./CompareScreen.tsx";
import { useCompareWords } from "./useCompareWords.ts";

/** Published values with year and source. */
export function ReferencesPanel({ compared: { years } }: { readonly compared: Compared }) {
  const { t } = useTranslation("compare");
  const language = usePreferences((s) => s.language);
  const { tenths } = useCompareWords();
  if (years.references.length === 0) return null;
  return (
    <Panel title={t(($) => $.references.title)} lead={t(($) => $.references.lead)}>
      <Table caption={t(($) => $.references.table)} hideCaption>
        <thead>
          <tr>
            <ColumnHead>{t(($) => $.references.group)}</ColumnHead>
            <ColumnHead numeric>{t(($) => $.references.year)}</ColumnHead>
            <ColumnHead numeric>{t(($) => $.references.score)}</ColumnHead>
            <ColumnHead>{t(($) => $.references.source)}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {years.references.map(({ id, name, year, tenths: value, source, comparable, note }) => (
            <tr key={id} className={comparable ? undefined : "text-muted"}>
              <RowHead className="font-normal">{say(name, language)}</RowHead>
              <Cell numeric>{year}</Cell>
              <Cell numeric>{tenths(value)}</Cell>
              <Cell className="text-s">
                {say(source, language)}.{" "}
                {!comparable && `${t(($) => $.references.notComparable)} ${note === undefined ? "" : say(note, language)}`}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
