import Save from "lucide-react/icons/save";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import type { RejectedDone } from "../../state/register/registerMessages.ts";
import { type RegisterStep, rejectedPage, useRegister } from "../../state/register/registerView.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { RejectedTable } from "./RejectedTable.tsx";
import { useFileProblem } from "./useFileProblem.ts";

type Props = {
  readonly step: Extract<RegisterStep, { kind: "read" }>;
  readonly dossier: Dossier;
  readonly readOnly: boolean;
  readonly onKeep: (told: boolean) => string | undefined;
};

/** Which file it is, that its counts add up, and what was left out of it. */
export function ReadFile({ step, readOnly, onKeep }: Props) {
  const { t } = useTranslation("register");
  const language = usePreferences((s) => s.language);
  const say = useFileProblem();
  const close = useRegister((s) => s.close);
  const { done, file } = step;
  const number = (value: number) => formatNumber(value, language);
  const counts = { read: number(done.read), used: number(done.used), rejected: number(done.rejected) };
  return (
    <Panel
      title={file.name}
      lead={t(($) => $.read.counts, counts)}
      actions={
        <>
          {!readOnly && (
            <Button look="primary" icon={Save} onClick={() => onKeep(true)}>
              {t(($) => $.keep.button)}
            </Button>
          )}
          <Button onClick={close}>{t(($) => $.read.close)}</Button>
        </>
      }
    >
      <p className="text-muted">
        {t(($) => $.read.received, { from: formatDate(done.firstReceived, language), to: formatDate(done.lastReceived, language) })}
      </p>
      {done.notices.length > 0 && (
        <ul className="mt-2 flex flex-col gap-1 text-muted">
          {done.notices.map((notice) => (
            <li key={`${notice.code} ${JSON.stringify(notice.params)}`} className="max-w-prose break-words">
              {say(notice)}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2 max-w-prose text-muted text-s">{t(($) => $.preview.leftOut)}</p>
      {done.rejected > 0 && <Rejected key={done.sha256} count={done.rejected} />}
    </Panel>
  );
}

function Rejected({ count }: { readonly count: number }) {
  const { t } = useTranslation("register");
  const language = usePreferences((s) => s.language);
  const ask = useRegister((s) => s.rejected);
  const [from, setFrom] = useState(0);
  const [page, setPage] = useState<RejectedDone>();
  useEffect(() => {
    let gone = false;
    void ask(from).then((found) => {
      if (!gone) setPage(found);
    });
    return () => {
      gone = true;
    };
  }, [ask, from]);
  const last = Math.min(count, from + rejectedPage);
  return (
    <Disclosure summary={t(($) => $.rejected.summary, { count, number: formatNumber(count, language) })}>
      {page !== undefined && <RejectedTable rows={page.rows} />}
      {count > rejectedPage && (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <Button disabled={from === 0} onClick={() => setFrom(from - rejectedPage)}>
            {t(($) => $.rejected.previous)}
          </Button>
          <Button disabled={last >= count} onClick={() => setFrom(from + rejectedPage)}>
            {t(($) => $.rejected.next)}
          </Button>
          <span role="status" className="text-muted">
            {t(($) => $.rejected.shown, { from: from + 1, to: last, total: formatNumber(count, language) })}
          </span>
        </div>
      )}
    </Disclosure>
  );
}
