import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { isLookedAt } from "../../core/dossier/given.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { today } from "../../state/device.ts";
import { usePointsView } from "../../state/pointsView.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { CriterionLinks } from "./CriterionLinks.tsx";
import { EffectWords } from "./EffectWords.tsx";
import { isLate, type PointRow } from "./pointRows.ts";
import { StatusBadge } from "./StatusBadge.tsx";

/** The columns on a wide window; on a narrow one a row is a small card. */
export function rowGrid(withTry: boolean): string {
  const columns = withTry
    ? "lg:grid-cols-[2rem_2rem_minmax(0,1fr)_9rem_6.5rem_6.5rem_11rem_8.5rem]"
    : "lg:grid-cols-[2rem_minmax(0,1fr)_9rem_6.5rem_6.5rem_11rem_8.5rem]";
  return `grid gap-x-4 ${columns}`;
}

type Props = { readonly row: PointRow; readonly norm: Norm; readonly tried: ReadonlySet<string> | undefined; readonly dossier: string };

export const Row = memo(function Row({ row: { point, effect, about }, norm, tried, dossier }: Props) {
  const { t } = useTranslation("points");
  const language = usePreferences((s) => s.language);
  const { id, number, title, owner, term, impact, effort, status } = point;
  const late = isLate(point, today());
  const unknown = "text-muted";

  return (
    <li
      className={`${rowGrid(tried !== undefined)} relative grid-cols-[2rem_minmax(0,1fr)_auto] gap-y-1 border-line border-b py-2.5 hover:bg-hover`}
    >
      {tried !== undefined && (
        <input
          type="checkbox"
          aria-label={t(($) => $.row.try, { number })}
          checked={tried.has(id)}
          disabled={status === "rejected"}
          onChange={(event) => {
            const next = new Set(tried);
            if (event.target.checked) next.add(id);
            else next.delete(id);
            usePointsView.setState({ tried: next });
          }}
          className="relative z-10 mt-0.5 size-5 max-lg:col-start-3 max-lg:row-start-1"
        />
      )}
      <span className="text-right text-muted max-lg:row-start-1">{number}</span>
      <div className={`min-w-0 max-lg:col-start-2 ${tried === undefined ? "max-lg:col-span-2" : ""}`}>
        <Link
          id={`point-${id}`}
          to="/dossier/$id/points"
          params={{ id: dossier }}
          search={{ point: id }}
          className="font-semibold after:absolute after:inset-0 hover:text-accent"
        >
          {title === "" ? t(($) => $.untitled) : title}
        </Link>{" "}
        {!isLookedAt(point) && <Badge tone="warn">{t(($) => $.row.carried)}</Badge>}
        <div className="relative z-10 w-fit">
          <CriterionLinks about={about} dossier={dossier} />
        </div>
      </div>
      <div className="contents max-lg:col-span-2 max-lg:col-start-2 max-lg:flex max-lg:flex-wrap max-lg:items-baseline max-lg:gap-x-4 max-lg:gap-y-1 max-lg:text-s">
        <span className={`min-w-0 ${owner === "" ? unknown : ""}`}>
          <span className="sr-only">{t(($) => $.row.owner)} </span>
          {owner === "" ? t(($) => $.row.noOwner) : owner}
        </span>
        <span className={term === "" ? unknown : ""}>
          <span className="sr-only">{t(($) => $.row.term)} </span>
          {term === "" ? t(($) => $.row.noTerm) : formatDate(term, language, "short")}{" "}
          {late && <Badge tone="warn">{t(($) => $.row.late)}</Badge>}
        </span>
        <span className={impact === undefined && effort === undefined ? unknown : ""}>
          <span className="sr-only">
            {impact === undefined || effort === undefined ? t(($) => $.row.weight) : t(($) => $.row.weightSaid, { impact, effort })}
          </span>
          {impact === undefined && effort === undefined ? (
            t(($) => $.row.noWeight)
          ) : (
            <span aria-hidden={impact !== undefined && effort !== undefined}>{`${impact ?? "–"} × ${effort ?? "–"}`}</span>
          )}
        </span>
        <div className="min-w-0">
          <span className="sr-only">{t(($) => $.row.effect)} </span>
          <EffectWords effect={effect} norm={norm} hasCriteria={about.length > 0} />
        </div>
        <span>
          <span className="sr-only">{t(($) => $.row.status)} </span>
          <StatusBadge status={status} />
        </span>
      </div>
    </li>
  );
});
