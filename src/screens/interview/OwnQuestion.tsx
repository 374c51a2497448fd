import { useState } from "react";
import { useTranslation } from "react-i18next";
import { longestLine } from "../../core/dossier/dossierSchema.ts";
import { foldText } from "../../core/dossier/foldText.ts";
import type { AuditKind, Norm } from "../../core/norm/normSchema.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { addQuestion } from "../../state/newItems.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { PickMany } from "../../ui/PickMany.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useCriterionOptions } from "./useCriterionOptions.ts";

type Props = {
  readonly interview: string;
  readonly norm: Norm;
  readonly kind: AuditKind;
  /** With the key of the question that was added, if one was. */
  readonly onClose: (added?: string) => void;
};

/** A question that the norm does not have, about criteria or about nothing in particular. */
export function OwnQuestion({ interview, norm, kind, onClose }: Props) {
  const { t } = useTranslation("interview");
  const problemText = useProblemText();
  const options = useCriterionOptions(norm, kind);
  const [text, setText] = useState("");
  const [criteria, setCriteria] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<string>();

  function save() {
    const added = addQuestion(interview, text, [...criteria]);
    if (added.kind === "added") onClose(added.id);
    else setError(added.refusal.code === "questionEmpty" ? t(($) => $.own.needed) : problemText(added.refusal));
  }

  return (
    <Dialog
      open
      onOpenChange={() => onClose()}
      size="m"
      title={t(($) => $.own.title)}
      actions={
        <>
          <Button look="quiet" onClick={() => onClose()}>
            {t(($) => $.own.cancel)}
          </Button>
          <Button look="primary" onClick={save}>
            {t(($) => $.own.save)}
          </Button>
        </>
      }
    >
      <Field label={t(($) => $.own.text)} error={error}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            autoFocus
            value={text}
            maxLength={longestLine}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <fieldset className="min-w-0">
        <legend className="mb-1 font-semibold">{t(($) => $.own.criteria)}</legend>
        <PickMany
          quiet
          label={t(($) => $.own.criteriaHint)}
          options={options}
          chosen={criteria}
          onChange={(id, chosen) => setCriteria(new Set(chosen ? [...criteria, id] : [...criteria].filter((each) => each !== id)))}
          fold={foldText}
        />
      </fieldset>
    </Dialog>
  );
}
