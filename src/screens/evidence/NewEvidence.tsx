import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { longestLine } from "../../core/dossier/dossierSchema.ts";
import { nextCode, withCode } from "../../core/dossier/evidenceCode.ts";
import { evidenceTypes } from "../../core/norm/normSchema.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { addEvidence } from "../../state/newItems.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

const form = z.object({ type: z.enum(evidenceTypes), title: z.string().trim().min(1).max(longestLine) });

type Props = { readonly onClose: () => void; readonly onAdded: (id: string) => void };

/** A type and a title are enough to begin; the drawer that opens next asks for the rest. */
export function NewEvidence({ onClose, onAdded }: Props) {
  const { t } = useTranslation("evidence");
  const problemText = useProblemText();
  const {
    register,
    handleSubmit,
    setError,
    formState,
    control: fields,
  } = useForm<z.infer<typeof form>>({
    resolver: zodResolver(form),
    defaultValues: { type: "document", title: "" },
  });
  const error = formState.errors.title;
  const chosen = useWatch({ control: fields, name: "type" });
  const code = useDossier((s) => (s.dossier === undefined ? "" : nextCode(s.dossier, chosen)));

  function save({ type, title }: z.infer<typeof form>) {
    const { dossier } = useDossier.getState();
    const coded = dossier === undefined ? title : withCode(dossier, type, title);
    const fields = { type, title: coded, source: "", date: "", collectedBy: usePreferences.getState().name, place: "", note: "" };
    const added = addEvidence({ fields, links: {} });
    if (added.kind === "refused") setError("title", { type: "refused", message: problemText(added.refusal) });
    else onAdded(added.id);
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
      <Field label={t(($) => $.new.type)}>
        {(control) => (
          <Select
            {...control}
            {...register("type")}
            autoFocus
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
