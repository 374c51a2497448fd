import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { CommandBody } from "../../core/dossier/commands/command.ts";
import { longestText } from "../../core/dossier/dossierSchema.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, hasDraft, useFormDraft } from "../../state/formDraft.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextArea } from "../../ui/TextArea.tsx";

const form = z.object({ reason: z.string().max(longestText, { error: "textTooLong" }) });

type Props = {
  readonly draftName: string;
  readonly reference: string;
  readonly stored: string;
  readonly label: string;
  readonly hint: string;
  readonly save: string;
  readonly commandOf: (reason: string) => CommandBody;
  readonly onClose: () => void;
};

/** Asks for the reason of an exception that the report prints. */
export function ReasonForm({ draftName, reference, stored, label, hint, save, commandOf, onClose }: Props) {
  const { t } = useTranslation("assessment");
  const problemText = useProblemText();
  const filled = useForm({ resolver: zodResolver(form), defaultValues: draftOr(draftName, { reason: stored }) });
  useFormDraft(draftName, filled);
  // A form that was left half filled opens by itself: the cursor stays where the reader has it.
  const [begun] = useState(() => hasDraft(draftName));
  const { register, handleSubmit, setError, formState } = filled;
  const error = formState.errors.reason?.message;

  function close() {
    forgetDraft(draftName);
    onClose();
  }

  return (
    <form
      className="flex w-full flex-col gap-2"
      onSubmit={handleSubmit(({ reason }) => {
        const refusal = useDossier.getState().run(commandOf(reason));
        if (refusal === undefined) close();
        else setError("reason", { message: refusal.code });
      })}
    >
      <Field
        label={label}
        hint={hint}
        error={error === undefined ? undefined : problemText({ code: error, params: { max: longestText, criterion: reference } })}
      >
        {(control) => <TextArea {...control} {...register("reason")} rows={2} autoFocus={!begun} />}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{save}</Button>
        <Button look="quiet" onClick={close}>
          {t(($) => $.cancel)}
        </Button>
      </div>
    </form>
  );
}
