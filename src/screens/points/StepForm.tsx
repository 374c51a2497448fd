import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { type Dossier, longestText, type Point, type PointStatus } from "../../core/dossier/dossierSchema.ts";
import { presentEvidence } from "../../core/dossier/evidenceFor.ts";
import { foldText } from "../../core/dossier/foldText.ts";
import { pointHistory, stepNeedsNote } from "../../core/dossier/pointSteps.ts";
import { formatDate } from "../../i18n/format.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { newId } from "../../state/device.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, hasDraft, useFormDraft } from "../../state/formDraft.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Field } from "../../ui/Field.tsx";
import { FormActions } from "../../ui/FormActions.tsx";
import { PickMany } from "../../ui/PickMany.tsx";
import { TextArea } from "../../ui/TextArea.tsx";

type Props = {
  readonly point: Point;
  readonly dossier: Dossier;
  readonly to: PointStatus;
  readonly title: string;
  readonly onClose: () => void;
};
type Step = { note: string; evidence: readonly string[] };

/** One step of a point: a note, and for a verified effect the evidence of it. A refusal is said where it is seen. */
export function StepForm({ point, dossier, to, title, onClose }: Props) {
  const { t } = useTranslation("points");
  const problemText = useProblemText();
  const run = useDossier((s) => s.run);
  const name = usePreferences((s) => s.name);
  const draftName = stepDraft(point, to);
  const filled = useForm<Step>({ defaultValues: draftOr<Step>(draftName, { note: "", evidence: [] }) });
  // A form that was left half filled opens by itself: the cursor stays where the reader has it.
  const [begun] = useState(() => hasDraft(draftName));
  useFormDraft(draftName, filled);
  const { register, handleSubmit, watch, setValue, setError, formState } = filled;
  const chosen = new Set(watch("evidence"));
  const refused = formState.errors.root?.message;
  const needsNote = stepNeedsNote(point.status, to);

  function close() {
    forgetDraft(draftName);
    onClose();
  }

  function take({ note, evidence }: Step) {
    const refusal = run({
      kind: "movePoint",
      id: point.id,
      event: newId(),
      to,
      note: note.trim(),
      ...(to === "verified" ? { evidence } : {}),
    });
    if (refusal === undefined) close();
    else setError("root", { message: problemText(refusal) });
  }

  return (
    <form
      noValidate
      aria-label={title}
      onSubmit={(event) => void handleSubmit(take)(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
      className="flex flex-col gap-3 rounded-m border border-line bg-surface p-4"
    >
      <p className="font-semibold">{title}</p>
      {to === "verified" && (
        <EffectEvidence
          point={point}
          dossier={dossier}
          chosen={chosen}
          onChange={(id, isChosen) => setValue("evidence", isChosen ? [...chosen, id] : [...chosen].filter((each) => each !== id))}
        />
      )}
      <Field label={needsNote ? t(($) => $.step.noteNeeded) : t(($) => $.step.note)}>
        {(control) => (
          <TextArea {...control} {...register("note")} rows={2} maxLength={longestText} autoFocus={to !== "verified" && !begun} />
        )}
      </Field>
      {name === "" ? (
        <p className="text-muted text-s">
          {t(($) => $.step.unsigned)}{" "}
          <Link to="/settings" className="link">
            {t(($) => $.step.setName)}
          </Link>
        </p>
      ) : (
        <p className="text-muted text-s">{t(($) => $.step.signed, { name })}</p>
      )}
      {refused !== undefined && (
        <p role="alert" className="text-danger">
          {refused}
        </p>
      )}
      <FormActions save={t(($) => $.step.save)} cancel={t(($) => $.cancel)} onCancel={close} />
    </form>
  );
}

/** What a half-filled step is kept under. */
export function stepDraft({ id }: Point, to: PointStatus): string {
  return `step ${id} ${to}`;
}

type EffectProps = {
  readonly point: Point;
  readonly dossier: Dossier;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (id: string, chosen: boolean) => void;
};

function EffectEvidence({ point, dossier, chosen, onChange }: EffectProps) {
  const { t } = useTranslation("points");
  const language = usePreferences((s) => s.language);
  const doneOn =
    pointHistory(point)
      .findLast((event) => event.to === "done")
      ?.at.slice(0, 10) ?? "";
  const later = presentEvidence(dossier).filter(({ date }) => date > doneOn);
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="font-semibold">{t(($) => $.step.effectTitle)}</legend>
      <p className="text-muted text-s">{t(($) => $.step.effectText)}</p>
      {later.length === 0 ? (
        <p>
          {t(($) => $.step.effectNone, { date: formatDate(doneOn, language) })}{" "}
          <Link to="/dossier/$id/evidence" params={{ id: dossier.id }} className="link">
            {t(($) => $.step.toEvidence)}
          </Link>
        </p>
      ) : (
        <>
          <PickMany
            label={t(($) => $.step.effectSearch)}
            options={later.map(({ id, title, source, date }) => ({
              id,
              name: "",
              text: title === "" ? t(($) => $.untitled) : title,
              detail: [source, formatDate(date, language, "short")].filter((part) => part !== "").join(" · "),
            }))}
            chosen={chosen}
            onChange={onChange}
            fold={foldText}
          />
          <p role="status" className="text-muted text-s">
            {t(($) => $.step.chosen, { count: chosen.size })}
          </p>
        </>
      )}
    </fieldset>
  );
}
