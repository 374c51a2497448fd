import { type ComponentProps, type ReactNode, useId } from "react";

type Props = Omit<ComponentProps<"input">, "type" | "className"> & { readonly label: string; readonly hint?: ReactNode };

export function Checkbox({ label, hint, ...rest }: Props) {
  const id = useId();
  return (
    <div className="flex items-start gap-3">
      <input
        {...rest}
        id={id}
        type="checkbox"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className="mt-[calc((var(--control)-1.125rem)/2)] size-4.5 shrink-0"
      />
      <div className="min-w-0 pt-[calc((var(--control)-1.5rem)/2)]">
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <p id={`${id}-hint`} className="text-muted text-s">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
