import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { NormScore } from "../../core/scoring/scores.ts";
import { standingRows } from "../../report/management/managementText.ts";
import { meanWords, readinessWords } from "../../report/scoreWords.ts";
import type { Pen } from "../../report/writing.ts";
import type { Told } from "./told.ts";

type Props = Told & { readonly after: NormScore; readonly count: number; readonly children: ReactNode };

/** What would become of the scores; it stays in sight while somebody ticks. */
export function WhatIfScores({ management, pen, after, count, children }: Props) {
  const { t } = useTranslation("management");
  const { norm, score, sections, dossier } = management;
  const then = standingRows(pen, { norm, sections: after.sections.map((section) => ({ id: section.id, score: section })) });
  const changes = standingRows(pen, { norm, sections }).flatMap(({ id, name, now: from }) => {
    const to = then.find((row) => row.id === id)?.now ?? from;
    return from === to ? [] : [{ id, name, from, to }];
  });
  const [from, to] = [overallOf(pen, score), overallOf(pen, after)];
  const shown = norm.overall.kind === "readiness" || dossier.report.showOverall;
  const name = norm.overall.kind === "readiness" ? t(($) => $.whatIf.readiness) : t(($) => $.whatIf.mean);
  return (
    <div className="sticky top-0 z-10 mb-4 rounded-m bg-accent-soft px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <div role="status" className="min-w-0 flex-1 basis-72">
          <p>
            <span className="font-semibold">{t(($) => $.whatIf.sign)}</span>{" "}
            {count === 0 ? t(($) => $.whatIf.none) : t(($) => $.whatIf.chosen, { count })}
            {count > 0 && changes.length === 0 && ` ${t(($) => $.whatIf.same)}`}
          </p>
          {count > 0 && (
            <ul className="mt-1 flex max-h-32 flex-wrap gap-x-6 gap-y-0.5 overflow-y-auto">
              {changes.map((change) => (
                <Change key={change.id} {...change} />
              ))}
              {shown && from !== "" && from !== to && <Change name={name} from={from} to={to} />}
            </ul>
          )}
        </div>
        <div className="-mr-2 flex flex-wrap">{children}</div>
      </div>
    </div>
  );
}

function overallOf(pen: Pen, { overall }: NormScore): string {
  if (overall.kind === "readiness") return readinessWords(pen, overall);
  return overall.count === 0 ? "" : meanWords(pen, overall).value;
}

type ChangeProps = { readonly name: string; readonly from: string; readonly to: string };

function Change({ name, from, to }: ChangeProps) {
  const { t } = useTranslation("management");
  return (
    <li>
      {name} <span className="text-muted">{from}</span> <span aria-hidden="true">→</span>
      <span className="sr-only"> {t(($) => $.whatIf.wouldBecome)} </span> <span className="font-semibold text-accent">{to}</span>
    </li>
  );
}
