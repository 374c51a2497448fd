import ChevronDown from "lucide-react/icons/chevron-down";
import type { ComponentProps } from "react";
import { classes } from "./classes.ts";
import { inputClass } from "./TextInput.tsx";

type Option<Value extends string> = { readonly value: Value; readonly label: string };

type Props<Value extends string> = Omit<ComponentProps<"select">, "children"> & { readonly options: readonly Option<Value>[] };

/** The browser's own list: it opens as a wheel on a tablet and needs no script. */
export function Select<Value extends string>({ options, className, ...rest }: Props<Value>) {
  return (
    <span className={classes("relative inline-flex w-full max-w-80", className)}>
      <select {...rest} className={classes(inputClass, "appearance-none pr-9")}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={18} aria-hidden className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-muted" />
    </span>
  );
}
