import type { ComponentProps } from "react";
import { classes } from "./classes.ts";

/** The look of everything a person types in or picks from. */
export const inputClass =
  "min-h-control w-full min-w-0 rounded-m border border-edge bg-surface px-3 py-1 text-ink text-m transition-colors hover:border-ink focus-visible:border-accent focus-visible:outline-offset-0 aria-invalid:border-danger disabled:bg-sunken disabled:text-muted";

export function TextInput({ className, ...rest }: ComponentProps<"input">) {
  return <input type="text" autoComplete="off" {...rest} className={classes(inputClass, className)} />;
}
