import { useTranslation } from "react-i18next";
import type { RejectedRow } from "../../core/register/register.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";

/** Rows that count nowhere, each with its line and why. */
export function RejectedTable({ rows }: { readonly rows: readonly RejectedRow[] }) {
  const { t } = useTranslation("register");
  const say = useProblemText();
  return (
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
  );
}
