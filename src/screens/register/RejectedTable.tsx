import { useTranslation } from "react-i18next";
import type { RejectedRow } from "../../core/register/register.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";

const withRemedy = ["rowDateOtherOrder", "rowQuoteOpen", "rowQuotesWrong", "rowTooWide"] as const;

/** Rows that count nowhere, each with its line and why, and what can be done about them. */
export function RejectedTable({ rows }: { readonly rows: readonly RejectedRow[] }) {
  const { t } = useTranslation("register");
  const say = useProblemText();
  const remedies = withRemedy.filter((code) => rows.some((row) => row.code === code));
  return (
    <>
      <ul className="mb-2 flex max-w-prose flex-col gap-1 text-muted text-s">
        <li>{t(($) => $.rejected.lead)}</li>
        {remedies.map((code) => (
          <li key={code}>{t(($) => $.rejected.remedy[code])}</li>
        ))}
      </ul>
      <Table caption={t(($) => $.rejected.title)} hideCaption>
        <thead>
          <tr>
            <ColumnHead numeric>{t(($) => $.rejected.line)}</ColumnHead>
            <ColumnHead>{t(($) => $.rejected.reason)}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, code, column = "", value = "" }) => (
            <tr key={line}>
              <RowHead className="text-right">{line}</RowHead>
              <Cell>{say({ code, params: { column, value } })}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
