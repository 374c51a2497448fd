import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import type { CaseGroup, CasesDone } from "../../state/register/registerMessages.ts";
import { useRegister } from "../../state/register/registerView.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";

/** The cases behind a mark of a chart, straight from the rows. Nothing of it is kept. */
export function CasesDialog({ group, onClose }: { readonly group: CaseGroup; readonly onClose: () => void }) {
  const { t } = useTranslation("register");
  const language = usePreferences((s) => s.language);
  const ask = useRegister((s) => s.cases);
  const [found, setFound] = useState<CasesDone>();
  useEffect(() => {
    let gone = false;
    void ask(group).then((cases) => {
      if (!gone) setFound(cases);
    });
    return () => {
      gone = true;
    };
  }, [ask, group]);
  const listed = found?.cases.length ?? 0;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="m"
      title={group.name}
      description={
        found === undefined
          ? t(($) => $.cases.busy)
          : t(($) => $.cases.count, { count: found.total, number: formatNumber(found.total, language) })
      }
    >
      {found !== undefined && (
        <div className="max-h-96 overflow-y-auto">
          <Table caption={group.name} hideCaption>
            <thead>
              <tr>
                <ColumnHead>{t(($) => $.cases.id)}</ColumnHead>
                <ColumnHead>{t(($) => $.field.received)}</ColumnHead>
                <ColumnHead numeric>{t(($) => $.rejected.line)}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {found.cases.map(({ id, line, received }) => (
                <tr key={line}>
                  <RowHead>{id === "" ? t(($) => $.cases.line, { line }) : id}</RowHead>
                  <Cell>{formatDate(received, language, "short")}</Cell>
                  <Cell numeric>{line}</Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
      {found !== undefined && found.total > listed && <p className="text-muted text-s">{t(($) => $.cases.first, { count: listed })}</p>}
      <p className="text-muted text-s">{t(($) => $.cases.notKept)}</p>
    </Dialog>
  );
}
