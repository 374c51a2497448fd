import CircleAlert from "lucide-react/icons/circle-alert";
import Copy from "lucide-react/icons/copy";
import X from "lucide-react/icons/x";
import { useTranslation } from "react-i18next";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { addApart, forgetNotes, type IntakeNote, useFileIntake } from "../../state/fileIntake.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useTell } from "../../ui/useTell.ts";

/** The files that were not added as they were, each with why and what can be done about it. */
export function IntakeNotes({ onShow }: { readonly onShow: (id: string) => void }) {
  const { t } = useTranslation("evidence");
  const dossier = useDossier((s) => s.id);
  const of = useFileIntake((s) => s.dossier);
  const notes = useFileIntake((s) => s.notes);
  if (notes.length === 0 || of !== dossier) return null;
  return (
    <section aria-label={t(($) => $.intake.label)} className="rounded-m border border-line bg-surface">
      <div className="flex items-center justify-between gap-3 border-line border-b py-1 pr-1 pl-4">
        <p role="status" className="font-semibold">
          {t(($) => $.intake.summary, { count: notes.length })}
        </p>
        <IconButton icon={X} label={t(($) => $.intake.close)} onClick={forgetNotes} />
      </div>
      {/* Long lists scroll in themselves, so that the register stays near. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard */}
      <ul tabIndex={0} aria-label={t(($) => $.intake.label)} className="max-h-72 overflow-y-auto px-4">
        {notes.map((note) => (
          <Note key={keyOf(note)} note={note} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}

function keyOf(note: IntakeNote): string {
  return note.kind === "known" ? `${note.evidence} ${note.attachment.name}` : `${note.problem.code} ${note.problem.path}`;
}

function Note({ note, onShow }: { readonly note: IntakeNote; readonly onShow: (id: string) => void }) {
  const { t } = useTranslation("evidence");
  const problemText = useProblemText();
  const tell = useTell();
  const known = useDossier((s) => (note.kind === "known" ? s.dossier?.evidence[note.evidence]?.title : undefined));
  if (note.kind === "problem")
    return (
      <li className="flex gap-3 border-line border-b py-2 last:border-b-0">
        <CircleAlert size={18} aria-hidden className="mt-0.5 shrink-0 text-warn" />
        <p className="min-w-0 max-w-prose break-words">{problemText(note.problem)}</p>
      </li>
    );
  const title = known === undefined || known === "" ? t(($) => $.untitled) : known;
  const { name } = note.attachment;

  function apart() {
    if (note.kind !== "known") return;
    const added = addApart(note);
    if ("id" in added) onShow(added.id);
    else if (added.kind === "problem") tell(added.problem);
  }

  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2 last:border-b-0">
      <Copy size={18} aria-hidden className="shrink-0 text-muted" />
      <p className="min-w-48 flex-1 break-words">{t(($) => $.intake.known, { name, title })}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onShow(note.evidence)}>{t(($) => $.intake.show, { title: title.split(" ")[0] })}</Button>
        <Button look="quiet" onClick={apart}>
          {t(($) => $.intake.apart)} <span className="sr-only">{name}</span>
        </Button>
      </div>
    </li>
  );
}
