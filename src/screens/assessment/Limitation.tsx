import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { longestText, type Whose } from "../../core/dossier/dossierSchema.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, hasDraft, useFormDraft } from "../../state/formDraft.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { focusInside } from "./focus.ts";
import { useUndoableCommand } from "./useCommand.ts";

const form = z.object({ reason: z.string().max(longestText, { error: "textTooLong" }) });

type Props = { readonly id: string; readonly reference: string; readonly whose: Whose };

/** A criterion that stays open on purpose, with the reason that the report prints. */
export function Limitation({ id, reference, whose }: Props) {
  const { t } = useTranslation("assessment");
  const run = useUndoableCommand();
  const readOnly = useDossier((s) => s.readOnly);
  const limitation = useDossier((s) => s.dossier?.answers[id]?.limitation);
  const open = useDossier((s) => s.dossier?.answers[id]?.[whose]?.answer === undefined);
  const draftName = useDraftName(id);
  const [writing, setWriting] = useState(() => hasDraft(draftName));

  if (writing && !readOnly) return <LimitationForm id={id} reference={reference} onDone={() => setWriting(false)} />;
  if (limitation === undefined) {
    return open && !readOnly ? (
      <Button look="quiet" data-limit onClick={() => setWriting(true)}>
        {t(($) => $.limitation.start)} <span className="sr-only">{reference}</span>
      </Button>
    ) : null;
  }
  return (
    <div className="mx-2 w-full rounded-m bg-sunken px-3 py-2">
      <p className="font-semibold text-s">{t(($) => $.limitation.title)}</p>
      <p className="max-w-prose whitespace-pre-wrap">{limitation.reason}</p>
      {!open && <p className="text-s text-warn">{t(($) => $.limitation.answered)}</p>}
      {!readOnly && (
        <div className="-mx-3 flex flex-wrap">
          {open && (
            <Button look="quiet" data-limit onClick={() => setWriting(true)}>
              {t(($) => $.limitation.change)}
            </Button>
          )}
          <Button
            look="quiet"
            onClick={() => {
              run(
                { kind: "liftLimitation", criterion: id },
                t(($) => $.limitation.lifted, { criterion: reference }),
              );
              focusInside(id, "[data-answers] button");
            }}
          >
            {t(($) => $.limitation.lift)}
          </Button>
        </div>
      )}
    </div>
  );
}

function LimitationForm({ id, reference, onDone }: { readonly id: string; readonly reference: string; readonly onDone: () => void }) {
  const { t } = useTranslation("assessment");
  const problemText = useProblemText();
  const stored = useDossier((s) => s.dossier?.answers[id]?.limitation?.reason) ?? "";
  const draftName = useDraftName(id);
  const filled = useForm({ resolver: zodResolver(form), defaultValues: draftOr(draftName, { reason: stored }) });
  useFormDraft(draftName, filled);
  // A form that was left half filled opens by itself: the cursor stays where the reader has it.
  const [begun] = useState(() => hasDraft(draftName));
  const { register, handleSubmit, setError, formState } = filled;
  const error = formState.errors.reason?.message;

  function close() {
    forgetDraft(draftName);
    onDone();
    focusInside(id, "[data-limit]");
  }

  return (
    <form
      className="mx-2 flex w-full flex-col gap-2"
      onSubmit={handleSubmit(({ reason }) => {
        const refusal = useDossier.getState().run({ kind: "limitScope", criterion: id, reason });
        if (refusal === undefined) close();
        else setError("reason", { message: refusal.code });
      })}
    >
      <Field
        label={t(($) => $.limitation.reason, { criterion: reference })}
        hint={t(($) => $.limitation.hint)}
        error={error === undefined ? undefined : problemText({ code: error, params: { max: longestText, criterion: reference } })}
      >
        {(control) => <TextArea {...control} {...register("reason")} rows={2} autoFocus={!begun} />}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{t(($) => $.limitation.save)}</Button>
        <Button look="quiet" onClick={close}>
          {t(($) => $.cancel)}
        </Button>
      </div>
    </form>
  );
}

function useDraftName(id: string): string {
  return `limitation ${useDossier((s) => s.id)} ${id}`;
}
