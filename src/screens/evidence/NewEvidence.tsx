import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { longestLine } from "../../core/dossier/dossierSchema.ts";
import { nextCode, withCode } from "../../core/dossier/evidenceCode.ts";
import { evidenceTypes } from "../../core/norm/normSchema.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, hasDraft, useFormDraft } from "../../state/formDraft.ts";
import { addEvidence } from "../../state/newItems.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Field } from "../../ui/Field.tsx";
import { FormActions } from "../../ui/FormActions.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

const form = z.object({ type: z.enum(evidenceTypes), title: z.string().trim().min(1).max(longestLine) });

type Props = { readonly onClose: () => void; readonly onAdded: (id: string) => void };

/** A type and a title are enough to begin; the drawer that opens next asks for the rest. */
export function NewEvidence({ onClose, onAdded }: Props) {
  const { t } = useTranslation("evidence");
  const problemText = useProblemText();
  const draftName = useDraftName();
  const filled = useForm<z.infer<typeof form>>({
    resolver: zodResolver(form),
    defaultValues: draftOr<z.infer<typeof form>>(draftName, { type: "document", title: "" }),
  });
  // A form that was left half filled opens by itself: the cursor stays where the reader has it.
  const [begun] = useState(() => hasDraft(draftName));
  useFormDraft(draftName, filled);
  const { register, handleSubmit, setError, formState, control: fields } = filled;
  const error = formState.errors.title;
  const chosen = useWatch({ control: fields, name: "type" });
  const code = useDossier((s) => (s.dossier === undefined ? "" : nextCode(s.dossier, chosen)));

  function save({ type, title }: z.infer<typeof form>) {
    const { dossier } = useDossier.getState();
    const coded = dossier === undefined ? title : withCode(dossier, type, title);
    const fields = { type, title: coded, source: "", date: "", collectedBy: usePreferences.getState().name, place: "", note: "" };
    const added = addEvidence({ fields, links: {} });
    if (added.kind === "refused") setError("title", { type: "refused", message: problemText(added.refusal) });
    else {
      forgetDraft(draftName);
      onAdded(added.id);
    }
  }

  function close() {
    forgetDraft(draftName);
    onClose();
  }

  return (
    <form
      noValidate
      aria-label={t(($) => $.new.label)}
      onSubmit={(event) => void handleSubmit(save)(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
      className="mb-6 flex max-w-2xl flex-col gap-3 rounded-m border border-line bg-surface p-4"
    >
      <Field label={t(($) => $.new.type)}>
        {(control) => (
          <Select
            {...control}
            {...register("type")}
            autoFocus={!begun}
            options={evidenceTypes.map((value) => ({ value, label: t(($) => $.type[value]) }))}
          />
        )}
      </Field>
      <Field
        label={t(($) => $.new.title)}
        hint={t(($) => $.new.titleHint, { code })}
        error={error === undefined ? undefined : error.type === "refused" ? error.message : t(($) => $.new.titleNeeded)}
      >
        {(control) => <TextInput {...control} {...register("title")} maxLength={longestLine} />}
      </Field>
      <FormActions save={t(($) => $.new.save)} cancel={t(($) => $.cancel)} onCancel={close} />
    </form>
  );
}

/** What the half-filled form is kept under. */
export function useDraftName(): string {
  return `evidence ${useDossier((s) => s.id)}`;
}
