import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { longestLine } from "../../core/dossier/dossierSchema.ts";
import { today } from "../../state/device.ts";
import { Button } from "../../ui/Button.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { NewAuditForm } from "./newAuditForm.ts";
import { Step } from "./Step.tsx";
import { useErrorText } from "./useErrorText.ts";
import { wholeYear } from "./wholeYear.ts";

export function SubjectStep({ number }: { readonly number: number }) {
  const { t } = useTranslation("newaudit");
  const {
    register,
    setValue,
    formState: { errors },
  } = useFormContext<NewAuditForm>();
  const errorText = useErrorText();
  const day = today();
  const year = Number(day.slice(0, 4));

  function choose({ periodFrom, periodTo }: Pick<NewAuditForm, "periodFrom" | "periodTo">) {
    setValue("periodFrom", periodFrom, { shouldDirty: true });
    setValue("periodTo", periodTo, { shouldDirty: true, shouldValidate: errors.periodTo !== undefined });
  }

  return (
    <Step number={number} title={t(($) => $.subject.title)}>
      <Field
        label={t(($) => $.subject.organisation)}
        hint={t(($) => $.subject.organisationHint)}
        error={errorText(errors.organisation?.message)}
      >
        {(control) => <TextInput {...control} {...register("organisation")} autoComplete="organization" maxLength={longestLine} />}
      </Field>
      <Field label={t(($) => $.subject.unit)} note={t(($) => $.optional)} hint={t(($) => $.subject.unitHint)}>
        {(control) => <TextInput {...control} {...register("unit")} maxLength={longestLine} />}
      </Field>
      <fieldset className="min-w-0">
        <legend className="font-semibold">
          {t(($) => $.subject.period)} <span className="font-normal text-muted text-s">{t(($) => $.optional)}</span>
        </legend>
        <p className="mb-2 text-muted text-s">{t(($) => $.subject.periodHint)}</p>
        <div className="mb-2 flex flex-wrap gap-x-4 gap-y-3">
          <Field label={t(($) => $.subject.from)} error={errorText(errors.periodFrom?.message)}>
            {(control) => <DateInput {...control} {...register("periodFrom")} />}
          </Field>
          <Field label={t(($) => $.subject.to)} error={errorText(errors.periodTo?.message)}>
            {(control) => <DateInput {...control} {...register("periodTo")} />}
          </Field>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => choose(wholeYear(year - 1))}>{t(($) => $.subject.wholeYear, { year: year - 1 })}</Button>
          <Button onClick={() => choose({ ...wholeYear(year), periodTo: day })}>{t(($) => $.subject.yearSoFar, { year })}</Button>
        </div>
      </fieldset>
    </Step>
  );
}
