import type { SyntheticEvent } from "react";
import { longestText } from "../../core/dossier/dossierSchema.ts";
import type { InterviewQuestion } from "../../core/dossier/evidenceSchema.ts";
import { useNote } from "../../state/useNote.ts";
import { TextArea } from "../../ui/TextArea.tsx";

type Props = {
  readonly interview: string;
  readonly question: string;
  readonly note: InterviewQuestion["note"];
  readonly label: string;
  readonly readOnly: boolean;
  readonly className?: string;
  readonly fill?: boolean;
  readonly onSelect?: (selected: string) => void;
};

/** What was said at one question. What is typed is kept by itself, so that a key draws this and nothing else. */
export function NoteArea({ interview, question, note, label, readOnly, className, fill, onSelect }: Props) {
  const { value, onChange, onBlur } = useNote(`evidence/${interview}/questions/${question}/note`, note, (text) => ({
    kind: "writeInterviewNote",
    id: interview,
    question,
    text,
  }));
  const selecting =
    onSelect &&
    ((event: SyntheticEvent<HTMLTextAreaElement>) => {
      const { selectionStart, selectionEnd, value: all } = event.currentTarget;
      onSelect(all.slice(selectionStart, selectionEnd));
    });
  return (
    <TextArea
      aria-label={label}
      data-interview-note={question}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
      onSelect={selecting}
      readOnly={readOnly}
      maxLength={longestText}
      {...(fill && { fill })}
      className={className}
    />
  );
}
