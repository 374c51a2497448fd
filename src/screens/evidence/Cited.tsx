import { useTranslation } from "react-i18next";
import { type Evidence, longestLine } from "../../core/dossier/dossierSchema.ts";
import { useNote } from "../../state/useNote.ts";
import { NoteInput } from "../../ui/NoteInput.tsx";

type Props = { readonly evidence: Evidence; readonly criterion: string; readonly name: string; readonly readOnly: boolean };

/** Of a document the pages or paragraphs that say it, of an observation what was seen. */
export function Cited({ evidence: { id, type, links }, criterion, name, readOnly }: Props) {
  const { t } = useTranslation("evidence");
  const note = useNote(`evidence/${id}/links/${criterion}/cited`, links[criterion]?.cited ?? "", (cited) => ({
    kind: "citeEvidence",
    id,
    criterion,
    cited,
  }));
  const label = type === "observation" ? t(($) => $.links.seen, { criterion: name }) : t(($) => $.links.cited, { criterion: name });
  return <NoteInput label={label} form="line" note={note} maxLength={longestLine} readOnly={readOnly} />;
}
