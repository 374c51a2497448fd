import { useTranslation } from "react-i18next";
import { classifications, type Dossier } from "../../core/dossier/dossierSchema.ts";
import { languages } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import type { ReportWishes } from "../../state/reportView.ts";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field } from "../../ui/Field.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { useTell } from "../../ui/useTell.ts";

type Props = {
  readonly dossier: Dossier;
  readonly wishes: ReportWishes;
  readonly wish: (changes: Partial<ReportWishes>) => void;
  readonly readOnly: boolean;
};

/** The language of the report, its date, and who may read it. */
export function VersionPanel({ dossier, wishes, wish, readOnly }: Props) {
  const { t } = useTranslation("reportScreen");
  const tell = useTell();
  return (
    <Panel title={t(($) => $.version.title)}>
      <div className="flex flex-col gap-5">
        <div>
          <SegmentedControl
            legend={t(($) => $.version.language)}
            choices={languages.map((value) => ({ value, label: t(($) => $.language[value]) }))}
            value={wishes.language}
            onChange={(language) => wish({ language })}
          />
          {wishes.language !== dossier.language && (
            <p role="status" className="mt-1 max-w-prose text-muted text-s">
              {t(($) => $.version.typedStays, { language: t(($) => $.languageIn[dossier.language]) })}
            </p>
          )}
        </div>
        <Field
          label={t(($) => $.version.date)}
          hint={t(($) => $.version.dateHint)}
          error={wishes.date === "" ? t(($) => $.version.dateNeeded) : undefined}
        >
          {(control) => <DateInput {...control} value={wishes.date} onChange={(event) => wish({ date: event.target.value })} />}
        </Field>
        <SegmentedControl
          legend={t(($) => $.version.classification)}
          choices={classifications.map((value) => ({ value, label: t(($) => $.classification[value]) }))}
          value={dossier.report.classification}
          onChange={(classification) => tell(useDossier.getState().run({ kind: "editReportSettings", changes: { classification } }))}
          disabled={readOnly}
        />
      </div>
    </Panel>
  );
}
