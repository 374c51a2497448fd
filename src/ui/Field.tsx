import { type ReactNode, useId } from "react";

/** Goes on the control, so that its label, hint and error are read with it. */
type FieldControl = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

type Props = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Small words beside the label, such as "not obligatory". */
  readonly note?: string;
  readonly children: (control: FieldControl) => ReactNode;
};

export function Field({ label, hint, error, note, children }: Props) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint !== undefined && hintId, error !== undefined && errorId].filter(Boolean).join(" ");
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
        {note !== undefined && <span className="font-normal text-muted text-s"> {note}</span>}
      </label>
      {hint !== undefined && (
        <div id={hintId} className="max-w-prose text-muted text-s">
          {hint}
        </div>
      )}
      {children({
        id,
        "aria-describedby": describedBy === "" ? undefined : describedBy,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <p id={errorId} role="alert" className="text-danger text-s">
          {error}
        </p>
      )}
    </div>
  );
}
