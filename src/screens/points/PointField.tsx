import { useTranslation } from "react-i18next";
import { longestLine, longestText, type Point } from "../../core/dossier/dossierSchema.ts";
import { useNote } from "../../state/useNote.ts";
import { NoteInput } from "../../ui/NoteInput.tsx";

type Props = {
  readonly point: Point;
  readonly readOnly: boolean;
  readonly list?: string;
} & (
  | { readonly field: "title" | "owner"; readonly form: "line"; readonly hinted?: false }
  | { readonly field: "term"; readonly form: "date"; readonly hinted?: false }
  | { readonly field: "condition" | "cause" | "effect" | "recommendation"; readonly form: "text"; readonly hinted: true }
);

/** One field of a point, kept while it is typed. */
export function PointField(props: Props) {
  const { point, field, form, readOnly, list } = props;
  const { t } = useTranslation("points");
  const note = useNote(`points/${point.id}/${field}`, point[field], (text) => ({
    kind: "editPoint",
    id: point.id,
    changes: { [field]: text },
  }));
  return (
    <NoteInput
      label={t(($) => $.field[field])}
      hint={props.hinted ? t(($) => $.hint[props.field]) : undefined}
      form={form}
      note={note}
      maxLength={form === "text" ? longestText : longestLine}
      readOnly={readOnly}
      {...(list === undefined ? {} : { list })}
    />
  );
}
