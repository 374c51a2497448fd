import { useTranslation } from "react-i18next";
import type { Answer, Whose } from "../../core/dossier/dossierSchema.ts";
import { whoseCounts } from "../../core/dossier/whoseCounts.ts";
import type { Criterion } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { useSufficiency } from "../../state/sufficiency.ts";
import { classes } from "../../ui/classes.ts";
import { useCommand } from "../useCommand.ts";
import { AnswerButtons, type AnswerChoice } from "./AnswerButtons.tsx";
import { focusInside } from "./focus.ts";
import { NoteField } from "./NoteField.tsx";
import { useTitles } from "./useTitles.ts";

type Props = {
  readonly criterion: Criterion;
  readonly whose: Whose;
  readonly keys: boolean;
  /** Whose answer this is, where two stand below each other. */
  readonly title: string | undefined;
};

/** One side's answer to one criterion, with why. */
export function Judgement({ criterion, whose, keys, title }: Props) {
  const { t } = useTranslation("assessment");
  const { id } = criterion;
  const run = useCommand();
  const readOnly = useDossier((s) => s.readOnly);
  const judgement = useDossier((s) => s.dossier?.answers[id]?.[whose]);
  const other = useDossier((s) => s.dossier?.answers[id]?.self?.answer);
  const counts = useDossier((s) => s.dossier !== undefined && whoseCounts(s.dossier.kind) === whose);
  const contradictions = useSufficiency(id)?.contradictions ?? [];
  const titlesOf = useTitles();
  const answer = judgement?.answer;
  const rationale = judgement?.rationale ?? "";
  const reason = judgement?.reason ?? "";
  const differs = whose === "auditor" && answer !== undefined && other !== undefined && answer !== other;

  function choose(next: Answer | undefined) {
    const done = run({ kind: "setAnswer", criterion: id, whose, answer: next });
    if (done && next === "met" && counts && contradictions.length > 0) focusInside(id, `[data-whose=${whose}] [data-note=rationale]`);
    if (done && next === "notApplicable" && reason === "") focusInside(id, `[data-whose=${whose}] [data-note=reason]`);
  }

  const choices: readonly AnswerChoice<Answer>[] = [
    { value: "met", label: t(($) => $.answer.met), look: "met" },
    { value: "partly", label: t(($) => $.answer.partly), look: "partly" },
    { value: "notMet", label: t(($) => $.answer.notMet), look: "notMet" },
    ...(criterion.mayBeNotApplicable || answer === "notApplicable"
      ? [{ value: "notApplicable", label: t(($) => $.answer.notApplicable), look: "notApplicable" } as const]
      : []),
  ];
  const signed = judgement !== undefined && (answer !== undefined || rationale !== "" || reason !== "") ? judgement : undefined;

  return (
    <div data-whose={whose} className={classes("flex flex-col gap-2", !keys && "rounded-m bg-sunken px-3 py-2")}>
      {title !== undefined && <p className="font-semibold text-muted text-s">{title}</p>}
      {readOnly ? (
        <p className="font-semibold">{answer === undefined ? t(($) => $.answer.open) : t(($) => $.answer[answer])}</p>
      ) : (
        <AnswerButtons
          legend={t(($) => $.card.answerTo[whose], { criterion: criterion.ref })}
          choices={choices}
          value={answer}
          onAnswer={choose}
          keys={keys}
        />
      )}
      {(answer === "notApplicable" || differs || reason !== "") && (
        <NoteField
          field={`answers/${id}/${whose}/reason`}
          stored={reason}
          commandOf={(text) => ({ kind: "writeReason", criterion: id, whose, text })}
          label={
            answer === "notApplicable" ? t(($) => $.card.reason) : differs ? t(($) => $.card.reasonDiffers) : t(($) => $.card.reasonLoose)
          }
          about={criterion.ref}
          name="reason"
          hint={answer === "notApplicable" && reason === "" ? t(($) => $.card.reasonNeeded) : undefined}
          readOnly={readOnly}
        />
      )}
      <NoteField
        field={`answers/${id}/${whose}/rationale`}
        stored={rationale}
        commandOf={(text) => ({ kind: "writeRationale", criterion: id, whose, text })}
        label={t(($) => $.card.rationale)}
        about={criterion.ref}
        signed={signed}
        name="rationale"
        hint={
          answer === "met" && counts && contradictions.length > 0
            ? t(($) => $.card.contradicted, { count: contradictions.length, titles: titlesOf(contradictions) })
            : undefined
        }
        readOnly={readOnly}
      />
    </div>
  );
}
