import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { mostPicks } from "../../core/dossier/commands/sampleFile.ts";
import { type Evidence, longestLine } from "../../core/dossier/dossierSchema.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { newId } from "../../state/device.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, useFormDraft } from "../../state/formDraft.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useTell } from "../../ui/useTell.ts";

/** A few files beside the draw, chosen to look into something. */
export function PickForm({ evidence: { id }, picks }: { readonly evidence: Evidence; readonly picks: number }) {
  const { t } = useTranslation("sample");
  const problemText = useProblemText();
  const tell = useTell();
  const draftName = `pick ${useDossier((s) => s.id)} ${id}`;
  const form = useForm({ defaultValues: draftOr(draftName, { name: "" }) });
  useFormDraft(draftName, form);
  if (picks >= mostPicks) return null;

  function add({ name }: { readonly name: string }) {
    const file = newId();
    const refusal = useDossier.getState().run({ kind: "pickFile", id, file, name });
    if (refusal !== undefined) return form.setError("name", { message: problemText(refusal) });
    forgetDraft(draftName);
    form.reset({ name: "" });
    tell(undefined, {
      text: t(($) => $.pick.added, { name: name.trim() }),
      onUndo: () => tell(useDossier.getState().run({ kind: "dropPick", id, file })),
    });
  }

  return (
    <div className="mt-3">
      <Disclosure summary={t(($) => $.files.picks)}>
        <form noValidate className="flex flex-col gap-2" onSubmit={(event) => void form.handleSubmit(add)(event)}>
          <Field label={t(($) => $.pick.name)} hint={t(($) => $.pick.hint, { max: mostPicks })} error={form.formState.errors.name?.message}>
            {(control) => <TextInput {...control} {...form.register("name")} maxLength={longestLine} />}
          </Field>
          <div>
            <Button type="submit">{t(($) => $.pick.add)}</Button>
          </div>
        </form>
      </Disclosure>
    </div>
  );
}
