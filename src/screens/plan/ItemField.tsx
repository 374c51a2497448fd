import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { CommandBody } from "../../core/dossier/commands/command.ts";
import { longestLine, longestText } from "../../core/dossier/dossierSchema.ts";
import type { PlanItem } from "../../core/dossier/planSchema.ts";
import { useNote } from "../../state/useNote.ts";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

type Props = {
  readonly item: PlanItem;
  readonly field: "title" | "department" | "people" | "date" | "time" | "place" | "who" | "due" | "note";
  readonly form: "line" | "text" | "date" | "time" | "count";
  readonly readOnly: boolean;
  readonly label?: string;
  readonly hint?: string;
  /** Known values to choose from while typing. */
  readonly list?: readonly string[];
};

/** One field of something planned, kept while it is typed. */
export function ItemField({ item, field, form, readOnly, label, hint, list = [] }: Props) {
  const { t } = useTranslation("plan");
  const listId = useId();
  const stored = String(item[field] ?? "");
  const note = useNote(`plan/items/${item.id}/${field}`, stored, (text) => commandOf(item.id, field, text));
  const typing = {
    value: note.value,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      note.onChange(form === "count" ? event.target.value.replace(/\D/g, "").slice(0, 2) : event.target.value),
    onBlur: note.onBlur,
    readOnly,
  };
  return (
    <Field label={label ?? t(($) => $.field[field])} hint={hint}>
      {(control) => {
        switch (form) {
          case "line":
            return (
              <>
                <TextInput {...control} {...typing} maxLength={longestLine} list={list.length === 0 ? undefined : listId} />
                {list.length > 0 && (
                  <datalist id={listId}>
                    {list.map((each) => (
                      <option key={each} value={each} />
                    ))}
                  </datalist>
                )}
              </>
            );
          case "text":
            return <TextArea {...control} {...typing} rows={2} maxLength={longestText} />;
          case "date":
            return <DateInput {...control} {...typing} />;
          case "time":
            return <TextInput {...control} {...typing} type="time" className="max-w-32" />;
          case "count":
            return <TextInput {...control} {...typing} inputMode="numeric" className="max-w-20" />;
        }
      }}
    </Field>
  );
}

function commandOf(id: string, field: Props["field"], text: string): CommandBody {
  if (field !== "people") return { kind: "editPlanItem", id, changes: { [field]: text } };
  const people = Number(text);
  return people === 0 ? { kind: "editPlanItem", id, changes: {}, clear: ["people"] } : { kind: "editPlanItem", id, changes: { people } };
}
