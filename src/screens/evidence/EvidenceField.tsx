import { useTranslation } from "react-i18next";
import { type Evidence, longestLine, longestText } from "../../core/dossier/dossierSchema.ts";
import { useNote } from "../../state/useNote.ts";
import { NoteInput } from "../../ui/NoteInput.tsx";

type Props = {
  readonly evidence: Evidence;
  readonly field: "title" | "source" | "date" | "place" | "collectedBy" | "note";
  readonly form: "line" | "text" | "date";
  readonly hint?: string;
  readonly readOnly: boolean;
};

/** One field of a piece of evidence, kept while it is typed. */
export function EvidenceField({ evidence, field, form, hint, readOnly }: Props) {
  const { t } = useTranslation("evidence");
  const note = useNote(`evidence/${evidence.id}/${field}`, evidence[field], (text) => ({
    kind: "editEvidence",
    id: evidence.id,
    changes: { [field]: text },
  }));
  return (
    <NoteInput
      label={t(($) => $.field[field])}
      hint={hint}
      form={form}
      note={note}
      maxLength={form === "text" ? longestText : longestLine}
      readOnly={readOnly}
    />
  );
}
