import { zodResolver } from "@hookform/resolvers/zod";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { longestLine } from "../../core/dossier/dossierSchema.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, hasDraft, useFormDraft } from "../../state/formDraft.ts";
import { addPoint } from "../../state/newItems.ts";
import { Field } from "../../ui/Field.tsx";
import { FormActions } from "../../ui/FormActions.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

const form = z.object({ title: z.string().trim().min(1).max(longestLine) });

/** A title is enough to begin; the page of the point that opens next asks for the rest. */
export function NewPoint({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("points");
  const problemText = useProblemText();
  const navigate = useNavigate();
  const draftName = useDraftName();
  const filled = useForm({ resolver: zodResolver(form), defaultValues: draftOr(draftName, { title: "" }) });
  // A form that was left half filled opens by itself: the cursor stays where the reader has it.
  const [begun] = useState(() => hasDraft(draftName));
  useFormDraft(draftName, filled);
  const { register, handleSubmit, setError, formState } = filled;
  const error = formState.errors.title;

  function save({ title }: z.infer<typeof form>) {
    const { id } = useDossier.getState();
    const fields = { title, condition: "", cause: "", effect: "", recommendation: "", owner: "", term: "" };
    const added = addPoint({ fields, criteria: [] });
    if (added.kind === "refused") setError("title", { type: "refused", message: problemText(added.refusal) });
    else {
      forgetDraft(draftName);
      if (id !== undefined) void navigate({ to: "/dossier/$id/points", params: { id }, search: { point: added.id } });
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
      <Field
        label={t(($) => $.new.title)}
        error={error === undefined ? undefined : error.type === "refused" ? error.message : t(($) => $.new.titleNeeded)}
      >
        {(control) => <TextInput {...control} {...register("title")} autoFocus={!begun} maxLength={longestLine} />}
      </Field>
      <FormActions save={t(($) => $.new.save)} cancel={t(($) => $.cancel)} onCancel={close} />
    </form>
  );
}

/** What the half-filled form is kept under. */
export function useDraftName(): string {
  return `point ${useDossier((s) => s.id)}`;
}
