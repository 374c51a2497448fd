import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type Dossier, pointStatuses } from "../../core/dossier/dossierSchema.ts";
import { Panel } from "../../ui/Panel.tsx";

/** How many improvement points stand at each step. */
export function PointsPanel({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation("overview");
  const points = Object.values(dossier.points).filter(({ removed }) => removed === undefined);
  const counts = pointStatuses.map((status) => ({ status, count: points.filter((point) => point.status === status).length }));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <Panel
      title={t(($) => $.points.title)}
      actions={
        <Link to="/dossier/$id/points" params={{ id: dossier.id }} className="link inline-flex min-h-control items-center">
          {t(($) => $.points.all)}
        </Link>
      }
    >
      {points.length === 0 ? (
        <p className="max-w-prose text-muted">{t(($) => $.points.none)}</p>
      ) : (
        <dl className="grid max-w-md grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-1">
          {counts.map(({ status, count }) => (
            <div key={status} className="col-span-2 grid grid-cols-subgrid items-center">
              <dt>{t(($) => $.points.status[status])}</dt>
              <dd className="flex items-center gap-2">
                {count > 0 && (
                  <span aria-hidden="true" className="h-2 rounded-full bg-accent" style={{ width: `${(count / most) * 75}%` }} />
                )}
                <span className={count === 0 ? "text-muted" : "font-semibold"}>{count}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
