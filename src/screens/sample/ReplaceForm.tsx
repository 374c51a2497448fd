import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { type Evidence, longestText } from "../../core/dossier/dossierSchema.ts";
import { type KeptFile, reserveLeft } from "../../core/dossier/sampleFiles.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { newId } from "../../state/device.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, hasDraft, useFormDraft } from "../../state/formDraft.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useTell } from "../../ui/useTell.ts";
import { focusRow } from "./focus.ts";

type Props = { readonly evidence: Evidence; readonly file: KeptFile };

/** A file that cannot be used makes room for the next reserve, for a reason that is printed. */
export function ReplaceForm({ evidence, file }: Props) {
  const { t } = useTranslation("sample");
  const draftName = `replace ${useDossier((s) => s.id)} ${file.key}`;
  const [writing, setWriting] = useState(() => hasDraft(draftName));
  const [next] = reserveLeft(evidence, file.stratum);
  if (Object.keys(file.results).length > 0) return null;
  if (next === undefined) return <p className="text-muted text-s">{t(($) => $.replace.noReserve)}</p>;
  if (!writing) {
    return (
      <Button look="quiet" onClick={() => setWriting(true)}>
        {t(($) => $.replace.start)}
      </Button>
    );
  }
  return <Reason evidence={evidence} file={file} by={next.name} draftName={draftName} onClose={() => setWriting(false)} />;
}

type ReasonProps = Props & { readonly by: string; readonly draftName: string; readonly onClose: () => void };

function Reason({ evidence: { id }, file, by, draftName, onClose }: ReasonProps) {
  const { t } = useTranslation("sample");
  const problemText = useProblemText();
  const tell = useTell();
  const form = useForm({ defaultValues: draftOr(draftName, { reason: "" }) });
  useFormDraft(draftName, form);
  const { register, handleSubmit, setError, formState } = form;

  function close() {
    forgetDraft(draftName);
    onClose();
  }

  function replace({ reason }: { readonly reason: string }) {
    const refusal = useDossier.getState().run({ kind: "replaceFile", id, file: file.key, replacement: newId(), reason });
    if (refusal !== undefined) return setError("reason", { message: problemText(refusal) });
    close();
    focusRow();
    tell(undefined, {
      text: t(($) => $.replace.done, { name: file.name, by }),
      onUndo: () => tell(useDossier.getState().run({ kind: "keepFile", id, file: file.key })),
    });
  }

  return (
    <form noValidate className="flex max-w-prose flex-col gap-3" onSubmit={(event) => void handleSubmit(replace)(event)}>
      <Field
        label={t(($) => $.replace.reason, { name: file.name })}
        hint={t(($) => $.replace.hint)}
        error={formState.errors.reason?.message}
      >
        {(control) => <TextArea {...control} {...register("reason")} rows={2} maxLength={longestText} autoFocus />}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{t(($) => $.replace.save)}</Button>
        <Button look="quiet" onClick={close}>
          {t(($) => $.replace.cancel)}
        </Button>
      </div>
    </form>
  );
}
