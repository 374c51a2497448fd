import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { carriedProgress } from "../../core/dossier/carriedProgress.ts";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { Meter } from "../../ui/Meter.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** Of an audit that goes on from an earlier one: what has been looked at anew, and what has not. */
export function CarriedPanel({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("overview");
  const progress = carriedProgress(dossier, norm);
  if (progress === undefined) return null;
  const { answers, evidence, points, toDo } = progress;
  const total = answers.toDo + answers.reverified + answers.changed;
  const done = t(($) => $.carried.answers, { reverified: answers.reverified, changed: answers.changed, toDo: answers.toDo });
  const { id } = dossier;
  return (
    <Panel title={t(($) => $.carried.title)} lead={t(($) => $.carried.lead)}>
      <dl className="flex max-w-xl flex-col gap-3">
        <div>
          <dt className="font-semibold">{t(($) => $.carried.judgements)}</dt>
          <dd>
            <Meter label={t(($) => $.carried.judgements)} value={answers.reverified + answers.changed} max={total} text={done} />
            <p className="mt-1 text-muted text-s">{done}</p>
            {toDo[0] !== undefined && (
              <Link
                to="/dossier/$id/assessment/{-$section}"
                params={{ id }}
                search={{ criterion: toDo[0] }}
                className="link inline-flex min-h-control items-center"
              >
                {t(($) => $.carried.next, { criterion: toDo[0] })}
              </Link>
            )}
          </dd>
        </div>
        {evidence.looked + evidence.toDo > 0 && (
          <Counted to="/dossier/$id/evidence" id={id} name={t(($) => $.carried.evidence)} {...evidence} />
        )}
        {points.looked + points.toDo > 0 && <Counted to="/dossier/$id/points" id={id} name={t(($) => $.carried.points)} {...points} />}
      </dl>
    </Panel>
  );
}

type CountedProps = {
  readonly to: "/dossier/$id/evidence" | "/dossier/$id/points";
  readonly id: string;
  readonly name: string;
  readonly looked: number;
  readonly toDo: number;
};

function Counted({ to, id, name, looked, toDo }: CountedProps) {
  const { t } = useTranslation("overview");
  const text = t(($) => $.carried.looked, { looked, total: looked + toDo });
  return (
    <div>
      <dt className="font-semibold">
        <Link to={to} params={{ id }} className="link">
          {name}
        </Link>
      </dt>
      <dd>
        <Meter label={name} value={looked} max={looked + toDo} text={text} />
        <p className="mt-1 text-muted text-s">{text}</p>
      </dd>
    </div>
  );
}
