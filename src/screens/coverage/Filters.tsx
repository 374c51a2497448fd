import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { sectionsFor } from "../../core/scoring/applicable.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Field } from "../../ui/Field.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Select } from "../../ui/Select.tsx";
import { type Look, looks } from "./coverageRows.ts";

type Props = {
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly look: Look;
  readonly section: string;
  readonly shown: number;
  readonly onLook: (look: Look) => void;
  readonly onSection: (section: string) => void;
};

export function Filters({ dossier, norm, look, section, shown, onLook, onSection }: Props) {
  const { t } = useTranslation("coverage");
  const language = usePreferences((s) => s.language);
  return (
    <search aria-label={t(($) => $.filter.label)} className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-3">
      <SegmentedControl
        legend={t(($) => $.filter.look)}
        choices={looks.map((value) => ({ value, label: t(($) => $.filter[value]) }))}
        value={look}
        onChange={onLook}
      />
      <Field label={t(($) => $.filter.section)}>
        {(control) => (
          <Select
            {...control}
            value={section}
            options={[
              { value: "", label: t(($) => $.filter.allSections) },
              ...sectionsFor(norm, dossier.kind).map(({ id, ref, name }) => ({ value: id, label: `${ref} ${say(name, language)}` })),
            ]}
            onChange={({ target: { value } }) => onSection(value)}
          />
        )}
      </Field>
      <p role="status" className="min-h-control content-center text-muted text-s">
        {shown === 0 ? t(($) => $.filter.nothing) : t(($) => $.filter.shown, { count: shown })}
      </p>
    </search>
  );
}
