import Quote from "lucide-react/icons/quote";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence, Stance } from "../../core/dossier/evidenceSchema.ts";
import type { ListedQuestion } from "../../core/dossier/interviewList.ts";
import { givenStances } from "../../core/dossier/stancesOf.ts";
import { useDossier } from "../../state/dossier.ts";
import { addStatement } from "../../state/newItems.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useTell } from "../../ui/useTell.ts";
import { NoteArea } from "./NoteArea.tsx";
import { useQuestionText } from "./useQuestionText.ts";

type Props = { readonly evidence: Evidence; readonly list: readonly ListedQuestion[]; readonly readOnly: boolean };

/** What was noted, question by question, to make statements of. */
export function NotesToWorkUp({ evidence, list, readOnly }: Props) {
  const { t } = useTranslation("interview");
  // A note that is emptied to be written anew stays under the hand that does it.
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const noted = list.filter(({ key, question }) => question.note.trim() !== "" || shown.has(key));
  if (noted.some(({ key }) => !shown.has(key))) setShown(new Set(noted.map(({ key }) => key)));
  const unasked = list.filter(({ question }) => question.skipped !== true && question.note.trim() === "").length;
  return (
    <Panel title={t(($) => $.workUp.notes)} lead={readOnly ? undefined : t(($) => $.workUp.notesLead)}>
      {noted.length === 0 && <p className="text-muted">{t(($) => $.workUp.noNotes)}</p>}
      <ol className="flex flex-col gap-5">
        {noted.map((listed) => (
          <NoteToWorkUp key={listed.key} evidence={evidence} listed={listed} readOnly={readOnly} />
        ))}
      </ol>
      {unasked > 0 && <p className="mt-4 text-muted text-s">{t(($) => $.workUp.unasked, { count: unasked })}</p>}
    </Panel>
  );
}

function NoteToWorkUp({ evidence, listed: { key, question, text }, readOnly }: Omit<Props, "list"> & { listed: ListedQuestion }) {
  const { t } = useTranslation("interview");
  const tell = useTell();
  const words = useQuestionText()({ text });
  const selected = useRef("");

  function make() {
    const { dossier } = useDossier.getState();
    const note = dossier?.evidence[evidence.id]?.questions?.[key]?.note ?? question.note;
    const chosen = selected.current.trim();
    const said = givenStances(evidence);
    // What was tapped in the talk comes along; about the rest the statement says nothing yet.
    const criteria: Record<string, Stance> = {};
    for (const id of Object.keys(question.criteria)) {
      const stance = said.get(id);
      if (stance !== undefined) criteria[id] = stance;
    }
    const fields = { words: chosen === "" ? note.trim() : chosen, quote: "no", question: key } as const;
    const added = addStatement(evidence.id, { fields, criteria });
    tell(added.kind === "refused" ? added.refusal : undefined, { text: t(($) => $.workUp.made) });
  }

  return (
    <li className="flex flex-col gap-1.5">
      <p className="font-semibold text-s">{words}</p>
      <NoteArea
        interview={evidence.id}
        question={key}
        note={question.note}
        label={words}
        readOnly={readOnly}
        onSelect={(text) => {
          selected.current = text;
        }}
      />
      {!readOnly && (
        <div>
          <Button icon={Quote} onClick={make}>
            {t(($) => $.workUp.make)}
          </Button>
        </div>
      )}
    </li>
  );
}
