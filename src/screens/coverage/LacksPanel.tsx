import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { say } from "../../i18n/say.ts";
import { useNeedText } from "../../i18n/useNeedText.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import type { Row } from "./coverageRows.ts";

/** Per criterion in words what its evidence still lacks, with the way to it. */
export function LacksPanel({ rows, dossier }: { readonly rows: readonly Row[]; readonly dossier: string }) {
  const { t } = useTranslation("coverage");
  const short = rows.filter(({ isShort }) => isShort);
  return (
    <Panel title={t(($) => $.lacks.title)} lead={t(($) => $.lacks.lead)}>
      {short.length === 0 ? (
        <p className="text-muted">{t(($) => $.lacks.none)}</p>
      ) : (
        <Table caption={t(($) => $.lacks.caption)} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{t(($) => $.lacks.criterion)}</ColumnHead>
              <ColumnHead>{t(($) => $.lacks.answer)}</ColumnHead>
              <ColumnHead>{t(($) => $.lacks.needs)}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {short.map((row) => (
              <Lack key={row.criterion.id} row={row} dossier={dossier} />
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}

function Lack({ row, dossier }: { readonly row: Row; readonly dossier: string }) {
  const { t } = useTranslation("coverage");
  const language = usePreferences((s) => s.language);
  const needText = useNeedText();
  const { criterion, section, answer, weighed, overridden } = row;
  const sentences = [
    ...weighed.needs.map(needText),
    ...(weighed.contradictions.length > 0 ? [t(($) => $.lacks.contradiction)] : []),
    ...(overridden ? [t(($) => $.lacks.overridden)] : []),
  ];
  return (
    <tr>
      <RowHead>
        <Link
          to="/dossier/$id/assessment/{-$section}"
          params={{ id: dossier, section }}
          search={{ criterion: criterion.id }}
          title={say(criterion.text, language)}
          className="link inline-flex min-h-control items-center"
        >
          {criterion.ref}
        </Link>
      </RowHead>
      <Cell className={`whitespace-nowrap pt-3.5 ${answer === "met" && !overridden ? "text-warn" : ""}`}>
        {t(($) => $.lacks.answers[answer])}
      </Cell>
      <Cell className="min-w-64 pt-3.5">{sentences.join(" ")}</Cell>
    </tr>
  );
}
