import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { classes } from "./classes.ts";

/** The look of a square button with only an icon, for a link that should look like one. */
export const iconButtonClass =
  "inline-flex size-control shrink-0 items-center justify-center rounded-m text-muted transition-colors hover:bg-hover hover:text-ink disabled:opacity-40 disabled:hover:bg-transparent aria-pressed:bg-accent-soft aria-pressed:text-accent";

type Props = Omit<ComponentProps<"button">, "aria-label" | "children"> & {
  readonly icon: LucideIcon;
  /** What the button does, in words; also shown as a tip. */
  readonly label: string;
};

export function IconButton({ icon: Icon, label, className, ...rest }: Props) {
  return (
    <button type="button" title={label} {...rest} aria-label={label} className={classes(iconButtonClass, className)}>
      <Icon size={18} aria-hidden />
    </button>
  );
}
