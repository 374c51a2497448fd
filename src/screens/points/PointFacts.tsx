import { useId } from "react";
import { useTranslation } from "react-i18next";
import { type Dossier, grades, type Point } from "../../core/dossier/dossierSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { useTell } from "../../ui/useTell.ts";
import { PointField } from "./PointField.tsx";

type Props = { readonly point: Point; readonly dossier: Dossier; readonly readOnly: boolean };

const steps = ["1", "2", "3", "4", "5"] as const;

/** Who, when, how much it brings and costs, and how heavy it weighs. */
export function PointFacts({ point, dossier, readOnly }: Props) {
  const { t } = useTranslation("points");
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const people = useId();
  const { id } = point;
  const names = [
    ...Object.values(dossier.points).map(({ owner }) => owner.trim()),
    ...Object.values(dossier.team).flatMap(({ name, removed }) => (removed === undefined ? [name] : [])),
  ];
  const known = [...new Set(names)].filter((name) => name !== "").sort((a, b) => a.localeCompare(b));
  const weights = [{ value: "", label: t(($) => $.scale.none) }, ...steps.map((value) => ({ value, label: t(($) => $.scale[value]) }))];

  return (
    <div className="flex flex-col gap-4">
      <PointField point={point} field="owner" form="line" readOnly={readOnly} list={people} />
      <datalist id={people}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <PointField point={point} field="term" form="date" readOnly={readOnly} />
      <div className="grid grid-cols-2 gap-3">
        {(["impact", "effort"] as const).map((field) => (
          <Field key={field} label={t(($) => $.field[field])}>
            {(control) => (
              <Select
                {...control}
                disabled={readOnly}
                value={point[field] === undefined ? "" : String(point[field])}
                options={weights}
                onChange={({ target: { value } }) =>
                  tell(
                    run(
                      value === ""
                        ? { kind: "editPoint", id, changes: {}, clear: [field] }
                        : { kind: "editPoint", id, changes: { [field]: Number(value) } },
                    ),
                  )
                }
              />
            )}
          </Field>
        ))}
      </div>
      <Field label={t(($) => $.field.grade)}>
        {(control) => (
          <Select
            {...control}
            disabled={readOnly}
            value={point.grade ?? ""}
            options={[{ value: "", label: t(($) => $.grade.none) }, ...grades.map((value) => ({ value, label: t(($) => $.grade[value]) }))]}
            onChange={({ target: { value } }) => {
              const grade = grades.find((each) => each === value);
              tell(
                run(
                  grade === undefined
                    ? { kind: "editPoint", id, changes: {}, clear: ["grade"] }
                    : { kind: "editPoint", id, changes: { grade } },
                ),
              );
            }}
          />
        )}
      </Field>
    </div>
  );
}
