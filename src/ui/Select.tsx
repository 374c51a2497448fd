import ChevronDown from "lucide-react/icons/chevron-down";
import type { ComponentProps } from "react";
import { classes } from "./classes.ts";
import { inputClass } from "./TextInput.tsx";

type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** The heading under which it stands, together with the neighbours that have the same. */
  readonly group?: string;
};

type Props<Value extends string> = Omit<ComponentProps<"select">, "children"> & { readonly options: readonly Option<Value>[] };

/** The browser's own list: it opens as a wheel on a tablet and needs no script. */
export function Select<Value extends string>({ options, className, ...rest }: Props<Value>) {
  return (
    <span className={classes("relative inline-flex w-full max-w-80", className)}>
      <select {...rest} className={classes(inputClass, "appearance-none pr-9")}>
        {runsOf(options).map(({ group, run }) =>
          group === undefined ? (
            run.map(optionOf)
          ) : (
            <optgroup key={group} label={group}>
              {run.map(optionOf)}
            </optgroup>
          ),
        )}
      </select>
      <ChevronDown size={18} aria-hidden className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-muted" />
    </span>
  );
}

function optionOf({ value, label }: Option<string>) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

function runsOf(
  options: readonly Option<string>[],
): readonly { readonly group: string | undefined; readonly run: readonly Option<string>[] }[] {
  const runs: { group: string | undefined; run: Option<string>[] }[] = [];
  for (const option of options) {
    const last = runs.at(-1);
    if (last !== undefined && last.group === option.group) last.run.push(option);
    else runs.push({ group: option.group, run: [option] });
  }
  return runs;
}
