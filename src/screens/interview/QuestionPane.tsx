import Plus from "lucide-react/icons/plus";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/evidenceSchema.ts";
import { foldText } from "../../core/dossier/foldText.ts";
import type { ListedQuestion } from "../../core/dossier/interviewList.ts";
import type { AuditKind, Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { PickMany } from "../../ui/PickMany.tsx";
import { useTell } from "../../ui/useTell.ts";
import { CriterionStances } from "./CriterionStances.tsx";
import { NoteArea } from "./NoteArea.tsx";
import { useCriterionOptions } from "./useCriterionOptions.ts";
import { useQuestionText, useThemeName } from "./useQuestionText.ts";

type Props = {
  readonly evidence: Evidence;
  readonly norm: Norm;
  readonly kind: AuditKind;
  readonly listed: ListedQuestion;
  readonly at: number;
  readonly count: number;
  readonly readOnly: boolean;
};

/** One question in large letters, what it is about, and room for what is said. */
export function QuestionPane({ evidence, norm, kind, listed, at, count, readOnly }: Props) {
  const { t } = useTranslation("interview");
  const language = usePreferences((s) => s.language);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const text = useQuestionText()(listed);
  const theme = useThemeName(norm)(listed.theme);
  const options = useCriterionOptions(norm, kind);
  const [choosing, setChoosing] = useState(false);
  const { key, question, role } = listed;
  const criteria = Object.keys(question.criteria);
  const wordedFor = role === "" || role === evidence.interview?.role ? undefined : norm.roles[role]?.name;

  function choose(criterion: string, chosen: boolean) {
    const next = chosen ? [...criteria, criterion] : criteria.filter((id) => id !== criterion);
    tell(run({ kind: "editQuestion", id: evidence.id, question: key, changes: {}, criteria: next }));
  }

  return (
    <section aria-labelledby="question" data-question={key} className="flex flex-1 flex-col gap-4">
      <div>
        <p className="text-muted text-s">
          {theme} · {t(($) => $.ask.place, { at: at + 1, count })}
        </p>
        <h2 id="question" tabIndex={-1} className="max-w-prose text-balance font-semibold text-l outline-none">
          {text}
        </h2>
        {wordedFor !== undefined && (
          <p className="mt-1 text-muted text-s">{t(($) => $.ask.otherRole, { role: say(wordedFor, language) })}</p>
        )}
      </div>
      <CriterionStances
        evidence={evidence}
        norm={norm}
        criteria={criteria}
        readOnly={readOnly}
        empty={t(($) => $.ask.noCriteria)}
        more={
          !readOnly && (
            <Button look="quiet" icon={Plus} onClick={() => setChoosing(true)}>
              {t(($) => $.ask.addCriterion)}
            </Button>
          )
        }
      />
      <div className="flex min-h-56 flex-1 flex-col gap-1">
        <p aria-hidden="true" className="font-semibold">
          {t(($) => $.ask.note)}
        </p>
        <NoteArea
          fill
          interview={evidence.id}
          question={key}
          note={question.note}
          label={t(($) => $.ask.note)}
          readOnly={readOnly}
          className="text-[1.0625rem] leading-7"
        />
      </div>
      {choosing && (
        <Dialog
          open
          onOpenChange={setChoosing}
          size="m"
          title={t(($) => $.ask.criteriaTitle)}
          actions={
            <Button look="primary" onClick={() => setChoosing(false)}>
              {t(($) => $.ask.done)}
            </Button>
          }
        >
          <PickMany label={t(($) => $.own.criteriaHint)} options={options} chosen={new Set(criteria)} onChange={choose} fold={foldText} />
        </Dialog>
      )}
    </section>
  );
}
