import { useTranslation } from "react-i18next";
import { type Assignment, longestLine, longestText } from "../../core/dossier/dossierSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { useNote } from "../../state/useNote.ts";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { fieldId } from "./fieldId.ts";

type Props = {
  readonly field: keyof Assignment;
  readonly form: "line" | "text" | "date";
  readonly hint?: string;
  readonly error?: string | undefined;
};

/** One field of the assignment, kept while it is typed. */
export function AssignmentField({ field, form, hint, error }: Props) {
  const { t } = useTranslation("overview");
  const stored = useDossier((s) => s.dossier?.assignment[field]) ?? "";
  const note = useNote(`assignment/${field}`, stored, (text) => ({ kind: "editAssignment", changes: { [field]: text } }));
  const typing = {
    value: note.value,
    onChange: (event: { readonly target: { readonly value: string } }) => note.onChange(event.target.value),
    onBlur: note.onBlur,
  };
  return (
    <div id={fieldId(field)} className="min-w-0 scroll-mt-4">
      <Field label={t(($) => $.field[field])} hint={hint} error={error}>
        {(control) => {
          switch (form) {
            case "line":
              return <TextInput {...control} {...typing} maxLength={longestLine} />;
            case "text":
              return <TextArea {...control} {...typing} maxLength={longestText} />;
            case "date":
              return <DateInput {...control} {...typing} />;
          }
        }}
      </Field>
    </div>
  );
}
