import ArrowLeft from "lucide-react/icons/arrow-left";
import ArrowRight from "lucide-react/icons/arrow-right";
import List from "lucide-react/icons/list";
import { useTranslation } from "react-i18next";
import { type Evidence, longestText } from "../../core/dossier/dossierSchema.ts";
import type { DrawnPlace } from "../../core/dossier/sampleFiles.ts";
import type { Criterion, Signal } from "../../core/norm/normSchema.ts";
import { useNote } from "../../state/useNote.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { NoteInput } from "../../ui/NoteInput.tsx";
import { CriterionRow } from "./CriterionRow.tsx";
import { DropPick } from "./DropPick.tsx";
import { ReplaceForm } from "./ReplaceForm.tsx";
import { useFileKeys } from "./useFileKeys.ts";

type Props = {
  readonly evidence: Evidence;
  readonly place: DrawnPlace;
  readonly criteria: readonly (Criterion | Signal)[];
  /** Not so for a file that only has words left. */
  readonly counts: boolean;
  readonly readOnly: boolean;
  readonly onList: () => void;
  readonly onNext: (() => void) | undefined;
  readonly onPrevious: (() => void) | undefined;
};

/** One file: what it shows per criterion, a note, and the way to the next. */
export function FileForm({ evidence, place, criteria, counts, readOnly, onList, onNext, onPrevious }: Props) {
  const { t } = useTranslation("sample");
  const { file, replaced } = place;
  const { key, name, stratum, origin, note } = file;
  useFileKeys({ onNext, onPrevious });
  const typing = useNote(`evidence/${evidence.id}/files/${key}/note`, note, (text) => ({
    kind: "noteFile",
    id: evidence.id,
    file: key,
    text,
  }));
  const before = replaced.at(-1);

  return (
    <section data-sample-file aria-labelledby={`file-${key}`}>
      <div className="mb-2 md:hidden">
        <Button look="quiet" icon={List} onClick={onList}>
          {t(($) => $.files.toList)}
        </Button>
      </div>
      <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={`file-${key}`} className="font-semibold text-l">
          {t(($) => $.files.file, { name })}
        </h2>
        {stratum !== "" && <Badge>{t(($) => $.files.stratum, { name: stratum })}</Badge>}
        {before !== undefined && <Badge tone="accent">{t(($) => $.files.standsIn, { name: before.name })}</Badge>}
      </div>
      {!counts && <p className="mb-3 text-muted">{t(($) => $.files.asideNote)}</p>}
      {origin === "judgement" && <p className="mb-3 text-muted">{t(($) => $.files.pickNote)}</p>}
      <ul>
        {criteria.map((criterion) => (
          <CriterionRow key={criterion.id} evidence={evidence.id} file={file} criterion={criterion} readOnly={readOnly || !counts} />
        ))}
      </ul>
      <div className="mt-4 max-w-prose">
        <NoteInput
          label={t(($) => $.files.note)}
          hint={t(($) => $.files.noteHint)}
          form="text"
          note={typing}
          maxLength={longestText}
          readOnly={readOnly}
        />
      </div>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-2">
        <div className="flex gap-2">
          <Button icon={ArrowLeft} disabled={onPrevious === undefined} onClick={onPrevious}>
            {t(($) => $.files.previous)}
          </Button>
          <Button look="primary" data-sample-next disabled={onNext === undefined} onClick={onNext}>
            {t(($) => $.files.next)}
            <ArrowRight size={18} aria-hidden />
          </Button>
        </div>
      </div>
      {!readOnly && <p className="mt-3 text-muted text-s pointer-coarse:hidden">{t(($) => $.files.keys)}</p>}
      {!readOnly && counts && (
        <div className="mt-4 border-line border-t pt-3">
          {origin === "judgement" ? (
            <DropPick evidence={evidence.id} file={file} />
          ) : (
            <ReplaceForm key={key} evidence={evidence} file={file} />
          )}
        </div>
      )}
    </section>
  );
}
