import { useTranslation } from "react-i18next";
import { formatDate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import type { DossierCard } from "../../state/dossierList.ts";
import { usePreferences } from "../../state/preferences.ts";
import type { ReportWishes } from "../../state/reportView.ts";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";

type Props = {
  readonly earlier: readonly DossierCard[];
  readonly wishes: ReportWishes;
  readonly wish: (changes: Partial<ReportWishes>) => void;
};

/** Which earlier audit the report is laid beside. */
export function CompareWith({ earlier, wishes, wish }: Props) {
  const { t } = useTranslation("reportScreen");
  const language = usePreferences((s) => s.language);
  const audits = earlier.map(({ id, organisation, normName, periodTo }) => ({
    value: id,
    label: [periodTo === "" ? organisation : formatDate(periodTo, language, "short"), say(normName, language)].join(", "),
  }));
  return (
    <div className="mb-4">
      <Field label={t(($) => $.content.compare)} hint={t(($) => $.content.compareHint)}>
        {(control) => (
          <Select
            {...control}
            value={wishes.compareWith}
            onChange={(event) => wish({ compareWith: event.target.value })}
            options={[...audits, { value: "", label: t(($) => $.content.compareNone) }]}
          />
        )}
      </Field>
    </div>
  );
}
