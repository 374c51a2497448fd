import type { LucideIcon } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes.ts";

export type ButtonLook = "primary" | "plain" | "quiet" | "danger";

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: "bg-accent text-on-accent hover:bg-accent-hover shadow-raised",
  plain: "border border-edge bg-surface text-ink hover:bg-hover",
  quiet: "text-ink hover:bg-hover",
  danger: "border border-danger text-danger bg-surface hover:bg-danger-soft",
};

/** The look of a button, for a link that should look like one. */
export function buttonClass(look: ButtonLook = "plain"): string {
  return classes(
    "inline-flex min-h-control items-center justify-center gap-2 rounded-m px-3 py-1 text-m font-semibold no-underline",
    "transition-colors disabled:opacity-50 disabled:shadow-none aria-disabled:opacity-50",
    looks[look],
  );
}

type Props = Omit<ComponentProps<"button">, "className"> & {
  readonly look?: ButtonLook;
  readonly icon?: LucideIcon;
  /** Something is under way: the button stays in place and focusable, and does nothing when pressed. */
  readonly busy?: boolean;
  readonly children: ReactNode;
};

export function Button({ look = "plain", icon: Icon, busy = false, onClick, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={buttonClass(look)}
    >
      {Icon && <Icon size={18} aria-hidden />}
      {children}
    </button>
  );
}
