import type { ReactNode } from "react";
import { DateInput } from "./DateInput.tsx";
import { Field } from "./Field.tsx";
import { TextArea } from "./TextArea.tsx";
import { TextInput } from "./TextInput.tsx";

type Props = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly form: "line" | "text" | "date";
  /** What `useNote` gives: the text, and what hears of each key. */
  readonly note: { readonly value: string; readonly onChange: (text: string) => void; readonly onBlur: () => void };
  readonly maxLength: number;
  readonly readOnly: boolean;
  /** Known values to choose from while typing, for a line. */
  readonly list?: string;
};

/** A field that is kept while it is typed. */
export function NoteInput({ label, hint, error, form, note, maxLength, readOnly, list }: Props) {
  const typing = {
    value: note.value,
    onChange: (event: { readonly target: { readonly value: string } }) => note.onChange(event.target.value),
    onBlur: note.onBlur,
    readOnly,
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => {
        switch (form) {
          case "line":
            return <TextInput {...control} {...typing} maxLength={maxLength} list={list} />;
          case "text":
            return <TextArea {...control} {...typing} rows={2} maxLength={maxLength} />;
          case "date":
            return <DateInput {...control} {...typing} />;
        }
      }}
    </Field>
  );
}
