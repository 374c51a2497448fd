import { useTranslation } from "react-i18next";
import { pointStatuses } from "../../core/dossier/dossierSchema.ts";
import type { AuditKind, Norm } from "../../core/norm/normSchema.ts";
import { sectionsFor } from "../../core/scoring/applicable.ts";
import { say } from "../../i18n/say.ts";
import { type PointGroup, usePointsView } from "../../state/pointsView.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { Select } from "../../ui/Select.tsx";
import type { PointRow } from "./pointRows.ts";

type Props = { readonly rows: readonly PointRow[]; readonly shown: number; readonly norm: Norm; readonly kind: AuditKind };

/** Which points are shown, and how they are grouped. */
export function Filters({ rows, shown, norm, kind }: Props) {
  const { t } = useTranslation("points");
  const language = usePreferences((s) => s.language);
  const { query, status, owner, section, group } = usePointsView();
  const owners = [...new Set(rows.map(({ point }) => point.owner.trim()).filter((name) => name !== ""))].sort((a, b) => a.localeCompare(b));
  const statuses = ["all", "unfinished", ...pointStatuses] as const;
  const nameOf = (value: (typeof statuses)[number]) =>
    value === "all" ? t(($) => $.filter.allStatuses) : value === "unfinished" ? t(($) => $.filter.unfinished) : t(($) => $.status[value]);
  const groups: readonly PointGroup[] = ["order", "section", "status", "owner"];

  return (
    <FilterBar
      label={t(($) => $.filter.label)}
      searchLabel={t(($) => $.filter.search)}
      query={query}
      onQuery={(text) => usePointsView.setState({ query: text })}
      taken={[status !== "all", owner !== "", section !== "", group !== "order"].filter(Boolean).length}
      outcome={
        <>
          <p role="status" className="text-muted text-s">
            {shown === rows.length
              ? t(($) => $.filter.shown, { count: shown })
              : shown === 0
                ? t(($) => $.filter.nothing)
                : t(($) => $.filter.someShown, { shown, total: rows.length })}
          </p>
          {shown < rows.length && (
            <Button look="quiet" onClick={() => usePointsView.setState({ query: "", status: "all", owner: "", section: "" })}>
              {t(($) => $.filter.clear)}
            </Button>
          )}
        </>
      }
    >
      <Field label={t(($) => $.filter.status)}>
        {(control) => (
          <Select
            {...control}
            value={status}
            options={statuses.map((value) => ({ value, label: nameOf(value) }))}
            onChange={(event) => usePointsView.setState({ status: statuses.find((value) => value === event.target.value) ?? "all" })}
          />
        )}
      </Field>
      <Field label={t(($) => $.filter.owner)}>
        {(control) => (
          <Select
            {...control}
            value={owner}
            options={[
              { value: "", label: t(($) => $.filter.everybody) },
              { value: "-", label: t(($) => $.filter.nobody) },
              ...owners.map((value) => ({ value, label: value })),
            ]}
            onChange={(event) => usePointsView.setState({ owner: event.target.value })}
          />
        )}
      </Field>
      <Field label={t(($) => $.filter.section)}>
        {(control) => (
          <Select
            {...control}
            value={section}
            options={[
              { value: "", label: t(($) => $.filter.allSections) },
              ...sectionsFor(norm, kind).map(({ id, ref, name }) => ({ value: id, label: `${ref} ${say(name, language)}` })),
            ]}
            onChange={(event) => usePointsView.setState({ section: event.target.value })}
          />
        )}
      </Field>
      <Field label={t(($) => $.filter.group)}>
        {(control) => (
          <Select
            {...control}
            value={group}
            options={groups.map((value) => ({ value, label: t(($) => $.filter.groupBy[value]) }))}
            onChange={(event) => usePointsView.setState({ group: groups.find((value) => value === event.target.value) ?? "order" })}
          />
        )}
      </Field>
    </FilterBar>
  );
}
