import { useTranslation } from "react-i18next";
import { pointStatuses } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import type { PointGroup } from "../../state/pointsView.ts";
import { usePreferences } from "../../state/preferences.ts";
import type { PointRow } from "./pointRows.ts";
import { Row, rowGrid } from "./Row.tsx";

type Props = {
  readonly rows: readonly PointRow[];
  readonly norm: Norm;
  readonly group: PointGroup;
  readonly tried: ReadonlySet<string> | undefined;
  readonly dossier: string;
};

/** The rows under the heading they belong to. A point about two sections stands under the first. */
export function RowGroups({ rows, norm, group, tried, dossier }: Props) {
  const { t } = useTranslation("points");
  const heads = useGroups(rows, norm, group);
  if (rows.length === 0) return null;
  return (
    <>
      <div
        aria-hidden="true"
        className={`${rowGrid(tried !== undefined)} border-edge border-b pb-1 font-semibold text-muted text-s max-lg:hidden`}
      >
        {tried !== undefined && <span />}
        <span className="text-right">{t(($) => $.row.number)}</span>
        <span>{t(($) => $.row.about)}</span>
        <span>{t(($) => $.row.owner)}</span>
        <span>{t(($) => $.row.term)}</span>
        <span>{t(($) => $.row.weight)}</span>
        <span>{t(($) => $.row.effect)}</span>
        <span>{t(($) => $.row.status)}</span>
      </div>
      {heads.map(({ key, name, members }) => (
        <section
          key={key}
          aria-label={name === "" ? t(($) => $.title) : undefined}
          aria-labelledby={name === "" ? undefined : `group-${key}`}
        >
          {name !== "" && (
            <h2 id={`group-${key}`} className="flex items-baseline gap-2 pt-6 pb-1 font-semibold">
              {name} <span className="font-normal text-muted text-s">{t(($) => $.filter.shown, { count: members.length })}</span>
            </h2>
          )}
          <ul className="border-line border-t lg:first:border-t-0">
            {members.map((row) => (
              <Row key={row.point.id} row={row} norm={norm} tried={tried} dossier={dossier} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type Group = { readonly key: string; readonly name: string; readonly members: readonly PointRow[] };

function useGroups(rows: readonly PointRow[], norm: Norm, group: PointGroup): readonly Group[] {
  const { t } = useTranslation("points");
  const language = usePreferences((s) => s.language);
  const some = (heads: readonly Group[]) => heads.filter(({ members }) => members.length > 0);
  switch (group) {
    case "order":
      return [{ key: "all", name: "", members: rows }];
    case "section":
      return some([
        ...norm.sections.map(({ id, ref, name }) => ({
          key: id,
          name: `${ref} ${say(name, language)}`,
          members: rows.filter(({ about }) => about[0]?.section === id),
        })),
        { key: "none", name: t(($) => $.group.noSection), members: rows.filter(({ about }) => about.length === 0) },
      ]);
    case "status":
      return some(
        pointStatuses.map((status) => ({
          key: status,
          name: t(($) => $.status[status]),
          members: rows.filter(({ point }) => point.status === status),
        })),
      );
    case "owner": {
      const owners = [...new Set(rows.map(({ point }) => point.owner.trim()))].sort(
        (a, b) => Number(a === "") - Number(b === "") || a.localeCompare(b),
      );
      return owners.map((owner, index) => ({
        key: String(index),
        name: owner === "" ? t(($) => $.group.noOwner) : owner,
        members: rows.filter(({ point }) => point.owner.trim() === owner),
      }));
    }
  }
}
