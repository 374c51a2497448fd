import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { CommandBody } from "../../core/dossier/commands/command.ts";
import { longestText } from "../../core/dossier/dossierSchema.ts";
import { formatInstant } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useNote } from "../../state/useNote.ts";
import { TextArea } from "../../ui/TextArea.tsx";

type Props = {
  /** Where it is kept, `answers/I.2.a/auditor/rationale`. */
  readonly field: string;
  readonly stored: string;
  readonly commandOf: (text: string) => CommandBody;
  readonly label: string;
  /** What it belongs to, for those who hear one label among thirty: `I.2.a`. */
  readonly about: string;
  /** Who wrote last and when; shown when there is something to sign. */
  readonly signed?: { readonly by: string; readonly at: string } | undefined;
  readonly name?: "rationale" | "reason";
  readonly hint?: string | undefined;
  readonly readOnly: boolean;
};

/** A note that is kept while it is typed. */
export function NoteField({ field, stored, commandOf, label, about, signed, name, hint, readOnly }: Props) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const id = useId();
  const note = useNote(field, stored, commandOf);
  if (readOnly && stored === "") return null;
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-s">
        <label htmlFor={id} className="font-semibold">
          {label} <span className="sr-only">{about}</span>
        </label>
        {signed !== undefined && (
          <span className="text-muted">
            {signed.by === ""
              ? formatInstant(signed.at, language)
              : t(($) => $.card.signed, { name: signed.by, when: formatInstant(signed.at, language) })}
          </span>
        )}
      </div>
      {readOnly ? (
        <p className="max-w-prose whitespace-pre-wrap">{stored}</p>
      ) : (
        <TextArea
          id={id}
          rows={1}
          className="mt-0.5"
          maxLength={longestText}
          data-note={name}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          value={note.value}
          onChange={(event) => note.onChange(event.target.value)}
          onBlur={note.onBlur}
        />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-s text-warn">
          {hint}
        </p>
      )}
    </div>
  );
}
