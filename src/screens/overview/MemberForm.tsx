import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { dossierSchema, longestLine, longestText, type Member, memberRoles } from "../../core/dossier/dossierSchema.ts";
import type { AuditKind } from "../../core/norm/normSchema.ts";
import { newId, today } from "../../state/device.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, useFormDraft } from "../../state/formDraft.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useCommand } from "../useCommand.ts";

const memberForm = dossierSchema.shape.team.valueType
  .pick({ role: true, independence: true })
  .extend({ name: z.string().trim().min(1, "nameNeeded").max(longestLine) });
type MemberForm = z.infer<typeof memberForm>;

const newMember: MemberForm = { name: "", role: "auditor", independence: { declared: false, on: "", note: "" } };

/** A new member of the team, or changes to one; saving sends one command. */
export function MemberForm({
  kind,
  member,
  onClose,
}: {
  readonly kind: AuditKind;
  readonly member?: Member;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation("overview");
  const { t: frame } = useTranslation("app");
  const run = useCommand();
  const draftName = `member ${useDossier((s) => s.id)} ${member?.id ?? "new"}`;
  const { name, role, independence } = member ?? newMember;
  const form = useForm<MemberForm>({ resolver: zodResolver(memberForm), defaultValues: draftOr(draftName, { name, role, independence }) });
  useFormDraft(draftName, form);
  const { register, handleSubmit, setValue, control, formState } = form;
  const { declared, on } = useWatch({ control, name: "independence" });
  const { errors } = formState;
  const close = () => {
    forgetDraft(draftName);
    onClose();
  };

  function save({ name, role, independence }: MemberForm) {
    // The day belongs to a declaration.
    const fields = { name, role, independence: { ...independence, on: independence.declared ? independence.on : "" } };
    const done =
      member === undefined
        ? run(
            { kind: "addMember", id: newId(), fields },
            t(($) => $.team.added, { name }),
          )
        : run({ kind: "editMember", id: member.id, changes: fields });
    if (done) close();
  }

  return (
    <form
      noValidate
      aria-label={member === undefined ? t(($) => $.team.add) : t(($) => $.team.edit, { name: member.name })}
      onSubmit={(event) => void handleSubmit(save)(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
      className="flex max-w-2xl flex-col gap-4 rounded-m border border-line bg-surface p-4"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t(($) => $.team.name)} error={errors.name === undefined ? undefined : t(($) => $.team.nameNeeded)}>
          {(field) => <TextInput {...field} {...register("name")} autoFocus maxLength={longestLine} />}
        </Field>
        <Field label={t(($) => $.team.role)}>
          {(field) => (
            <Select
              {...field}
              {...register("role")}
              options={memberRoles.map((role) => ({ value: role, label: frame(($) => $.memberRole[role]) }))}
            />
          )}
        </Field>
      </div>
      {kind !== "selfAssessment" && (
        <>
          <Checkbox
            {...register("independence.declared", {
              onChange: (event: { readonly target: { readonly checked: boolean } }) => {
                if (event.target.checked && on === "") setValue("independence.on", today());
              },
            })}
            label={t(($) => $.team.independent)}
            hint={t(($) => $.team.independentHint)}
          />
          {declared && (
            <Field label={t(($) => $.team.on)} error={errors.independence?.on === undefined ? undefined : t(($) => $.team.dateInvalid)}>
              {(field) => <DateInput {...field} {...register("independence.on")} />}
            </Field>
          )}
          <Field label={t(($) => $.team.note)} hint={t(($) => $.team.noteHint)}>
            {(field) => <TextArea {...field} {...register("independence.note")} rows={2} maxLength={longestText} />}
          </Field>
        </>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          {t(($) => $.team.save)}
        </Button>
        <Button look="quiet" onClick={close}>
          {t(($) => $.team.cancel)}
        </Button>
      </div>
    </form>
  );
}
