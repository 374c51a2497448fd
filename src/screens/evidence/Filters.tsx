import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { evidenceTypes, type Norm } from "../../core/norm/normSchema.ts";
import { sectionsFor } from "../../core/scoring/applicable.ts";
import { say } from "../../i18n/say.ts";
import { evidenceLooks, evidenceOrders, rowsAtOnce, useEvidenceView } from "../../state/evidenceView.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { Select } from "../../ui/Select.tsx";

type Props = { readonly dossier: Dossier; readonly norm: Norm; readonly shown: number; readonly total: number };

/** Which evidence is shown. Another choice starts at the first rows again. */
export function Filters({ dossier, norm, shown, total }: Props) {
  const { t } = useTranslation("evidence");
  const language = usePreferences((s) => s.language);
  const { query, type, criterion, look, order, sortBy } = useEvidenceView();
  const choose = (change: Partial<Pick<ReturnType<typeof useEvidenceView.getState>, "query" | "type" | "criterion" | "look">>) =>
    useEvidenceView.setState({ ...change, shown: rowsAtOnce });
  const criteria = sectionsFor(norm, dossier.kind).flatMap((section) => [...(section.signals ?? []), ...section.criteria]);

  return (
    <FilterBar
      label={t(($) => $.filter.label)}
      searchLabel={t(($) => $.filter.search)}
      query={query}
      onQuery={(text) => choose({ query: text })}
      taken={[type !== "all", criterion !== "", look !== "all"].filter(Boolean).length}
      outcome={
        <>
          <p role="status" className="text-muted text-s">
            {shown === total
              ? t(($) => $.filter.shown, { count: shown })
              : shown === 0
                ? t(($) => $.filter.nothing)
                : t(($) => $.filter.someShown, { shown, total })}
          </p>
          {shown < total && (
            <Button look="quiet" onClick={() => choose({ query: "", type: "all", criterion: "", look: "all" })}>
              {t(($) => $.filter.clear)}
            </Button>
          )}
        </>
      }
    >
      <Field label={t(($) => $.filter.type)}>
        {(control) => (
          <Select
            {...control}
            value={type}
            options={[
              { value: "all", label: t(($) => $.filter.allTypes) },
              ...evidenceTypes.map((value) => ({ value, label: t(($) => $.type[value]) })),
            ]}
            onChange={({ target: { value } }) => choose({ type: evidenceTypes.find((each) => each === value) ?? "all" })}
          />
        )}
      </Field>
      <Field label={t(($) => $.filter.criterion)}>
        {(control) => (
          <Select
            {...control}
            value={criterion}
            options={[
              { value: "", label: t(($) => $.filter.allCriteria) },
              ...criteria.map(({ id, ref, text }) => ({ value: id, label: `${ref} ${say(text, language)}` })),
            ]}
            onChange={({ target: { value } }) => choose({ criterion: value })}
          />
        )}
      </Field>
      <Field label={t(($) => $.filter.look)}>
        {(control) => (
          <Select
            {...control}
            value={look}
            options={evidenceLooks.map((value) => ({ value, label: t(($) => $.filter.looks[value]) }))}
            onChange={({ target: { value } }) => choose({ look: evidenceLooks.find((each) => each === value) ?? "all" })}
          />
        )}
      </Field>
      {/* On a wide window the heads of the columns sort. */}
      <div className="md:hidden">
        <Field label={t(($) => $.table.order)}>
          {(control) => (
            <Select
              {...control}
              value={order}
              options={evidenceOrders.map((value) => ({ value, label: t(($) => $.table[value]) }))}
              onChange={({ target: { value } }) => sortBy(evidenceOrders.find((each) => each === value) ?? "title")}
            />
          )}
        </Field>
      </div>
    </FilterBar>
  );
}
