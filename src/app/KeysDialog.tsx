import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/Dialog.tsx";
import { Kbd } from "../ui/Kbd.tsx";

type Row = { readonly keys: readonly string[]; readonly does: string };

export function KeysDialog({ open, onOpenChange }: { readonly open: boolean; readonly onOpenChange: (open: boolean) => void }) {
  const { t } = useTranslation("app");
  const anywhere: readonly Row[] = [
    { keys: ["?"], does: t(($) => $.keys.list) },
    { keys: ["/"], does: t(($) => $.keys.search) },
    { keys: ["Ctrl K"], does: t(($) => $.keys.searchDossier) },
    { keys: ["Esc"], does: t(($) => $.keys.close) },
    { keys: ["Ctrl Z"], does: t(($) => $.keys.undo) },
    { keys: ["Ctrl Y"], does: t(($) => $.keys.redo) },
  ];
  const assessment: readonly Row[] = [
    { keys: ["1"], does: t(($) => $.keys.met) },
    { keys: ["2"], does: t(($) => $.keys.partly) },
    { keys: ["3"], does: t(($) => $.keys.notMet) },
    { keys: ["4"], does: t(($) => $.keys.notApplicable) },
    { keys: ["0"], does: t(($) => $.keys.clear) },
    { keys: ["r", "Enter"], does: t(($) => $.keys.rationale) },
    { keys: ["Esc"], does: t(($) => $.keys.toCard) },
    { keys: ["j", "↓"], does: t(($) => $.keys.next) },
    { keys: ["k", "↑"], does: t(($) => $.keys.previous) },
  ];
  const interview: readonly Row[] = [
    { keys: ["Ctrl Enter", "j"], does: t(($) => $.keys.nextQuestion) },
    { keys: ["Ctrl Shift Enter", "k"], does: t(($) => $.keys.previousQuestion) },
    { keys: ["1"], does: t(($) => $.keys.supports) },
    { keys: ["2"], does: t(($) => $.keys.contradicts) },
    { keys: ["3"], does: t(($) => $.keys.neutral) },
    { keys: ["l"], does: t(($) => $.keys.later) },
    { keys: ["n"], does: t(($) => $.keys.note) },
    { keys: ["Esc"], does: t(($) => $.keys.leaveNote) },
  ];
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t(($) => $.keys.title)} size="m">
      <div className="grid gap-6 sm:grid-cols-2">
        <KeyList heading={t(($) => $.keys.anywhere)} rows={anywhere} or={t(($) => $.keys.or)} />
        <KeyList heading={t(($) => $.keys.assessment)} rows={assessment} or={t(($) => $.keys.or)} />
        <KeyList heading={t(($) => $.keys.interview)} rows={interview} or={t(($) => $.keys.or)} />
      </div>
    </Dialog>
  );
}

function KeyList({ heading, rows, or }: { readonly heading: string; readonly rows: readonly Row[]; readonly or: string }) {
  return (
    <section>
      <h3 className="mb-2 font-semibold text-muted text-s">{heading}</h3>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5">
        {rows.map((row) => (
          <Fragment key={row.does}>
            <dt className="flex items-center gap-1">
              {row.keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && <span className="text-muted text-s">{or}</span>}
                  <Kbd>{key}</Kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{row.does}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
