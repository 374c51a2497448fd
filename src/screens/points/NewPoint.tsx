import { zodResolver } from "@hookform/resolvers/zod";
import { useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { longestLine } from "../../core/dossier/dossierSchema.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { addPoint } from "../../state/newItems.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

const form = z.object({ title: z.string().trim().min(1).max(longestLine) });

/** A title is enough to begin; the page of the point that opens next asks for the rest. */
export function NewPoint({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("points");
  const problemText = useProblemText();
  const navigate = useNavigate();
  const { register, handleSubmit, setError, formState } = useForm({ resolver: zodResolver(form), defaultValues: { title: "" } });
  const error = formState.errors.title;

  function save({ title }: z.infer<typeof form>) {
    const { id } = useDossier.getState();
    const fields = { title, condition: "", cause: "", effect: "", recommendation: "", owner: "", term: "" };
    const added = addPoint({ fields, criteria: [] });
    if (added.kind === "refused") setError("title", { type: "refused", message: problemText(added.refusal) });
    else if (id !== undefined) void navigate({ to: "/dossier/$id/points", params: { id }, search: { point: added.id } });
  }

  return (
    <form
      noValidate
      aria-label={t(($) => $.new.label)}
      onSubmit={(event) => void handleSubmit(save)(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
      className="mb-6 flex max-w-2xl flex-col gap-3 rounded-m border border-line bg-surface p-4"
    >
      <Field
        label={t(($) => $.new.title)}
        error={error === undefined ? undefined : error.type === "refused" ? error.message : t(($) => $.new.titleNeeded)}
      >
        {(control) => <TextInput {...control} {...register("title")} autoFocus maxLength={longestLine} />}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          {t(($) => $.new.save)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t(($) => $.cancel)}
        </Button>
      </div>
    </form>
  );
}
