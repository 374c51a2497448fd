import type { ReactNode } from "react";
import { longestLine } from "../../core/dossier/dossierSchema.ts";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { PartForm } from "./usePart.ts";

type Props = {
  readonly part: PartForm;
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly form: "line" | "count" | "decimal" | "date" | "time" | readonly { readonly value: string; readonly label: string }[];
  readonly readOnly: boolean;
};

/** Digits that a count can hold. */
const longestCount = 9;
const longestDecimal = 6;

/** One field of a counted part. A choice is written at once, other fields when they are left. */
export function PartField({ part, name, label, hint, form, readOnly }: Props) {
  const value = part.fields[name] ?? "";
  return (
    <Field label={label} hint={hint}>
      {(control) => {
        if (form === "line")
          return (
            <TextInput
              {...control}
              value={value}
              maxLength={longestLine}
              readOnly={readOnly}
              onChange={(event) => part.set(name, event.target.value)}
            />
          );
        if (form === "count") return <CountInput {...control} part={part} name={name} readOnly={readOnly} className="max-w-32" />;
        if (form === "decimal") return <DecimalInput {...control} part={part} name={name} readOnly={readOnly} className="max-w-32" />;
        if (form === "time")
          return (
            <TextInput
              {...control}
              type="time"
              className="max-w-32"
              value={value}
              readOnly={readOnly}
              onChange={(event) => part.set(name, event.target.value)}
            />
          );
        if (form === "date")
          return <DateInput {...control} value={value} readOnly={readOnly} onChange={(event) => part.set(name, event.target.value)} />;
        return (
          <Select
            {...control}
            value={value}
            disabled={readOnly}
            options={form}
            onChange={(event) => {
              part.set(name, event.target.value);
              part.commit();
            }}
          />
        );
      }}
    </Field>
  );
}

type CountProps = Pick<Props, "part" | "name" | "readOnly"> & {
  readonly id?: string;
  readonly "aria-label"?: string;
  readonly "aria-describedby"?: string | undefined;
  readonly "aria-invalid"?: true | undefined;
  readonly className?: string;
};

export function CountInput({ part, name, readOnly, ...rest }: CountProps) {
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      value={part.fields[name] ?? ""}
      readOnly={readOnly}
      onChange={(event) => part.set(name, event.target.value.replace(/\D/g, "").slice(0, longestCount))}
    />
  );
}

/** A mark with at most two decimals, behind a comma or a point. */
function DecimalInput({ part, name, readOnly, ...rest }: CountProps) {
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      value={part.fields[name] ?? ""}
      readOnly={readOnly}
      onChange={(event) => part.set(name, event.target.value.replace(/[^\d.,]/g, "").slice(0, longestDecimal))}
    />
  );
}
