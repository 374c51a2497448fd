import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { WhatIfRow } from "./whatIfRows.ts";

type Props = {
  /** The overall outcome first, where it changes. */
  readonly changes: readonly WhatIfRow[];
  readonly count: number;
  readonly children: ReactNode;
};

/** More would hide the list under it on a phone; the table has them all. */
const most = 4;

/** What would become of the scores; it stays in sight while somebody ticks. */
export function WhatIfScores({ changes, count, children }: Props) {
  const { t } = useTranslation("management");
  const shown = changes.length > most + 1 ? changes.slice(0, most) : changes;
  return (
    <div className="sticky top-0 z-10 mb-4 rounded-m bg-accent-soft px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <div role="status" className="min-w-0 flex-1 basis-72">
          <p>
            <span className="font-semibold">{t(($) => $.whatIf.sign)}</span>{" "}
            {count === 0 ? t(($) => $.whatIf.none) : t(($) => $.whatIf.chosen, { count })}
            {count > 0 && changes.length === 0 && ` ${t(($) => $.whatIf.same)}`}
          </p>
          {changes.length > 0 && (
            <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-0.5">
              {shown.map(({ id, name, from, to }) => (
                <li key={id}>
                  {name} <span className="text-muted">{from}</span> <span aria-hidden="true">→</span>
                  <span className="sr-only"> {t(($) => $.whatIf.wouldBecome)} </span>{" "}
                  <span className="font-semibold text-accent">{to}</span>
                </li>
              ))}
              {shown.length < changes.length && <li>{t(($) => $.whatIf.more, { count: changes.length - shown.length })}</li>}
            </ul>
          )}
        </div>
        <div className="-ml-3 flex flex-wrap sm:ml-0 sm:-mr-2">{children}</div>
      </div>
    </div>
  );
}
