import Plus from "lucide-react/icons/plus";
import X from "lucide-react/icons/x";
import { useRef } from "react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { memberRoles } from "../../core/dossier/dossierSchema.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Field } from "../../ui/Field.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { NewAuditForm } from "./newAuditForm.ts";
import { Step } from "./Step.tsx";
import { useErrorText } from "./useErrorText.ts";

export function TeamStep({ number }: { readonly number: number }) {
  const { t } = useTranslation("newaudit");
  const { t: frame } = useTranslation("app");
  const {
    register,
    formState: { errors },
  } = useFormContext<NewAuditForm>();
  const { fields, append, remove } = useFieldArray<NewAuditForm, "others">({ name: "others" });
  const [kind, names] = [useWatch<NewAuditForm, "kind">({ name: "kind" }), useWatch<NewAuditForm, "others">({ name: "others" })];
  const errorText = useErrorText();
  const add = useRef<HTMLButtonElement>(null);
  // In a self-assessment nobody is independent, and nobody has to be.
  const declares = kind !== "selfAssessment";
  const roles = memberRoles.map((role) => ({ value: role, label: frame(($) => $.memberRole[role]) }));

  return (
    <Step number={number} title={t(($) => $.team.title)} lead={t(($) => $.team.lead)}>
      <Field label={t(($) => $.team.you)} hint={t(($) => $.team.youHint)} error={errorText(errors.you?.name?.message)}>
        {(control) => <TextInput {...control} {...register("you.name")} autoComplete="name" maxLength={200} className="max-w-md" />}
      </Field>
      <Field label={t(($) => $.team.yourRole)}>
        {(control) => (
          <div className="max-w-md">
            <Select {...control} {...register("you.role")} options={roles} />
          </div>
        )}
      </Field>
      {declares && (
        <Checkbox {...register("you.independent")} label={t(($) => $.team.youIndependent)} hint={t(($) => $.team.independentHint)} />
      )}
      {fields.map((field, index) => {
        const name = names[index]?.name.trim() ?? "";
        return (
          <fieldset key={field.id} className="min-w-0 rounded-m border border-line bg-surface p-4">
            <legend className="sr-only">{t(($) => $.team.member, { number: index + 2 })}</legend>
            <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-3 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_auto]">
              <Field label={t(($) => $.team.name)} error={errorText(errors.others?.[index]?.name?.message)}>
                {(control) => <TextInput {...control} {...register(`others.${index}.name`)} maxLength={200} />}
              </Field>
              <div className="max-sm:col-start-1">
                <Field label={t(($) => $.team.role)}>
                  {(control) => <Select {...control} {...register(`others.${index}.role`)} options={roles} />}
                </Field>
              </div>
              <IconButton
                icon={X}
                label={name === "" ? t(($) => $.team.removeNameless, { number: index + 2 }) : t(($) => $.team.remove, { name })}
                onClick={() => {
                  remove(index);
                  add.current?.focus();
                }}
                className="mt-7 max-sm:col-start-2 max-sm:row-start-1"
              />
            </div>
            {declares && (
              <div className="mt-2">
                <Checkbox {...register(`others.${index}.independent`)} label={t(($) => $.team.independent)} />
              </div>
            )}
          </fieldset>
        );
      })}
      <div>
        <Button
          ref={add}
          icon={Plus}
          onClick={() => append({ name: "", role: "auditor", independent: false }, { focusName: `others.${fields.length}.name` })}
        >
          {t(($) => $.team.add)}
        </Button>
      </div>
    </Step>
  );
}
