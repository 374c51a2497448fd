import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { dossierSchema, longestLine, stances } from "../../core/dossier/dossierSchema.ts";
import { withCode } from "../../core/dossier/evidenceCode.ts";
import { type EvidenceType, evidenceTypes } from "../../core/norm/normSchema.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, useFormDraft } from "../../state/formDraft.ts";
import { addEvidence } from "../../state/newItems.ts";
import { usePreferences } from "../../state/preferences.ts";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field } from "../../ui/Field.tsx";
import { FormActions } from "../../ui/FormActions.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

const fields = dossierSchema.shape.evidence.valueType.shape;
const form = z.object({
  type: fields.type,
  title: fields.title.refine((title) => title.trim() !== "", { error: "evidenceTitleEmpty" }),
  source: fields.source,
  date: fields.date,
  note: fields.note,
  stance: z.enum(stances),
});

type NewEvidence = z.infer<typeof form>;
type Props = { readonly id: string; readonly types: readonly EvidenceType[]; readonly onDone: () => void };

/** A new piece of evidence about this criterion. */
export function AddEvidence({ id, types, onDone }: Props) {
  const { t } = useTranslation("assessment");
  const problemText = useProblemText();
  const draftName = useDraftName(id);
  const empty: NewEvidence = { type: types[0] ?? "document", title: "", source: "", date: "", note: "", stance: "supports" };
  const filled = useForm<NewEvidence>({ resolver: zodResolver(form), defaultValues: draftOr(draftName, empty) });
  useFormDraft(draftName, filled);
  const { register, handleSubmit, setError, formState } = filled;
  const close = () => {
    forgetDraft(draftName);
    onDone();
  };
  const errorOf = (name: keyof NewEvidence) => {
    const code = formState.errors[name]?.message;
    return code === undefined ? undefined : problemText({ code, params: { max: longestLine } });
  };
  // The kinds that the norm asks for come first.
  const ordered = [...types, ...evidenceTypes.filter((type) => !types.includes(type))];

  return (
    <form
      aria-label={t(($) => $.evidence.add)}
      className="flex flex-col gap-3 rounded-m border border-line p-3"
      onSubmit={handleSubmit(({ stance, ...given }) => {
        const { dossier } = useDossier.getState();
        const added = addEvidence({
          fields: {
            ...given,
            title: dossier === undefined ? given.title : withCode(dossier, given.type, given.title),
            collectedBy: usePreferences.getState().name,
            place: "",
          },
          links: { [id]: stance },
        });
        if (added.kind === "added") close();
        else setError("title", { message: added.refusal.code });
      })}
    >
      <Field label={t(($) => $.evidence.title)} error={errorOf("title")}>
        {(control) => <TextInput {...control} {...register("title")} autoFocus />}
      </Field>
      <Field label={t(($) => $.evidence.type)}>
        {(control) => (
          <Select
            {...control}
            {...register("type")}
            options={ordered.map((value) => ({ value, label: t(($) => $.evidenceType[value]) }))}
          />
        )}
      </Field>
      <Field label={t(($) => $.evidence.stanceField)}>
        {(control) => (
          <Select {...control} {...register("stance")} options={stances.map((value) => ({ value, label: t(($) => $.stance[value]) }))} />
        )}
      </Field>
      <Field label={t(($) => $.evidence.source)} hint={t(($) => $.evidence.sourceHint)} error={errorOf("source")}>
        {(control) => <TextInput {...control} {...register("source")} />}
      </Field>
      <Field label={t(($) => $.evidence.date)} error={errorOf("date")}>
        {(control) => <DateInput {...control} {...register("date")} />}
      </Field>
      <Field label={t(($) => $.evidence.note)} error={errorOf("note")}>
        {(control) => <TextArea {...control} {...register("note")} rows={2} />}
      </Field>
      <FormActions save={t(($) => $.evidence.save)} cancel={t(($) => $.cancel)} onCancel={close} />
    </form>
  );
}

/** What the half-filled form of this criterion is kept under. */
export function useDraftName(id: string): string {
  return `evidence ${useDossier((s) => s.id)} ${id}`;
}
