import { Link } from "@tanstack/react-router";
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
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
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
  const { register, handleSubmit, watch, setValue, setError, formState } = useForm<Step>({ defaultValues: { note: "", evidence: [] } });
  const chosen = new Set(watch("evidence"));
  const refused = formState.errors.root?.message;
  const needsNote = stepNeedsNote(point.status, to);

  function take({ note, evidence }: Step) {
    const refusal = run({
      kind: "movePoint",
      id: point.id,
      event: newId(),
      to,
      note: note.trim(),
      ...(to === "verified" ? { evidence } : {}),
    });
    if (refusal === undefined) onClose();
    else setError("root", { message: problemText(refusal) });
  }

  return (
    <form
      noValidate
      aria-label={title}
      onSubmit={(event) => void handleSubmit(take)(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
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
        {(control) => <TextArea {...control} {...register("note")} rows={2} maxLength={longestText} autoFocus={to !== "verified"} />}
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
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          {t(($) => $.step.save)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t(($) => $.cancel)}
        </Button>
      </div>
    </form>
  );
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
