import Plus from "lucide-react/icons/plus";
import Trash2 from "lucide-react/icons/trash-2";
import X from "lucide-react/icons/x";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { longestText } from "../../core/dossier/dossierSchema.ts";
import { type Evidence, type Quote, quotes, type Stance, type Statement } from "../../core/dossier/evidenceSchema.ts";
import { foldText } from "../../core/dossier/foldText.ts";
import type { ListedQuestion } from "../../core/dossier/interviewList.ts";
import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import type { AuditKind, Norm } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { useNote } from "../../state/useNote.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { NoteInput } from "../../ui/NoteInput.tsx";
import { PickMany } from "../../ui/PickMany.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { useTell } from "../../ui/useTell.ts";
import { StanceButtons } from "./StanceButtons.tsx";
import { useCriterionOptions } from "./useCriterionOptions.ts";
import { useQuestionText } from "./useQuestionText.ts";

type Props = {
  readonly evidence: Evidence;
  readonly id: string;
  readonly number: number;
  readonly statement: Statement;
  /** Where it was noted. */
  readonly question: ListedQuestion | undefined;
  readonly norm: Norm;
  readonly kind: AuditKind;
  readonly readOnly: boolean;
};

/** One thing that the interview says: its words, what it says about which criteria, and whether it may be quoted. */
export function StatementCard({ evidence, id, number, statement, question, norm, kind, readOnly }: Props) {
  const { t } = useTranslation("interview");
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const textOf = useQuestionText();
  const options = useCriterionOptions(norm, kind);
  const [choosing, setChoosing] = useState(false);
  const target = { id: evidence.id, statement: id };
  const words = useNote(`evidence/${evidence.id}/statements/${id}/words`, statement.words, (text) => ({
    kind: "editStatement",
    ...target,
    changes: { words: text },
  }));
  const mayQuote = evidence.interview?.consent === "quotes";
  const { criteria } = statement;

  const write = (next: Readonly<Record<string, Stance>>) => tell(run({ kind: "editStatement", ...target, changes: {}, criteria: next }));
  const without = (criterion: string) => Object.fromEntries(Object.entries(criteria).filter(([each]) => each !== criterion));

  function remove() {
    tell(run({ kind: "removeStatement", ...target }), {
      text: t(($) => $.workUp.removed),
      onUndo: () => tell(useDossier.getState().run({ kind: "restoreStatement", ...target })),
    });
  }

  return (
    <li className="flex flex-col gap-3 rounded-m border border-line bg-surface p-4">
      <div className="flex items-start justify-between gap-2">
        <h3 className="pt-1 font-semibold">{t(($) => $.workUp.statement, { number })}</h3>
        {!readOnly && <IconButton icon={Trash2} label={t(($) => $.workUp.remove)} className="-mt-1 -mr-2" onClick={remove} />}
      </div>
      {question !== undefined && (
        <p className="-mt-2 text-muted text-s">{t(($) => $.workUp.fromQuestion, { question: textOf(question) })}</p>
      )}
      <NoteInput label={t(($) => $.workUp.words)} form="text" note={words} maxLength={longestText} readOnly={readOnly} />
      {Object.entries(criteria).map(([criterion, stance]) => {
        const ref = (criterionById(norm).get(criterion) ?? signalById(norm).get(criterion))?.ref ?? criterion;
        return (
          <div key={criterion} className="rounded-m bg-sunken py-2 pr-1 pl-3">
            <div className="flex min-h-control items-center justify-between gap-2">
              <span className="font-semibold">{ref}</span>
              {!readOnly && (
                <IconButton
                  icon={X}
                  label={t(($) => $.workUp.removeCriterion, { criterion: ref })}
                  onClick={() => write(without(criterion))}
                />
              )}
            </div>
            <StanceButtons
              criterion={ref}
              value={stance}
              onChange={(next) => write(next === undefined ? without(criterion) : { ...criteria, [criterion]: next })}
              readOnly={readOnly}
            />
          </div>
        );
      })}
      {choosing && (
        <PickMany
          label={t(($) => $.own.criteriaHint)}
          options={options}
          chosen={new Set(Object.keys(criteria))}
          onChange={(criterion, chosen) => write(chosen ? { ...criteria, [criterion]: "supports" } : without(criterion))}
          fold={foldText}
        />
      )}
      {!readOnly && (
        <div>
          <Button look="quiet" icon={Plus} aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {choosing ? t(($) => $.ask.done) : t(($) => $.workUp.addCriterion)}
          </Button>
        </div>
      )}
      <div>
        <SegmentedControl<Quote>
          legend={t(($) => $.workUp.quote)}
          choices={quotes
            .filter((quote) => mayQuote || quote !== "allowed")
            .map((value) => ({ value, label: t(($) => $.workUp.quotes[value]) }))}
          value={statement.quote}
          disabled={readOnly}
          onChange={(quote) => tell(run({ kind: "editStatement", ...target, changes: { quote } }))}
        />
        {!mayQuote && <p className="mt-1 text-muted text-s">{t(($) => $.workUp.quoteNeedsConsent)}</p>}
      </div>
    </li>
  );
}
