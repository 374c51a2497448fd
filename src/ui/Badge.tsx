import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export type Tone = "neutral" | "accent" | "good" | "warn" | "danger";

const tones: Readonly<Record<Tone, string>> = {
  neutral: "bg-sunken text-muted",
  accent: "bg-accent-soft text-accent",
  good: "bg-good-soft text-good",
  warn: "bg-warn-soft text-warn",
  danger: "bg-danger-soft text-danger",
};

/** A word that classifies the thing beside it. The word carries the meaning, the tone only helps the eye. */
export function Badge({
  tone = "neutral",
  icon: Icon,
  children,
}: {
  readonly tone?: Tone;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}) {
  return (
    <span className={classes("inline-flex items-center gap-1 whitespace-nowrap rounded-s px-1.5 text-s", tones[tone])}>
      {Icon && <Icon size={14} aria-hidden />}
      {children}
    </span>
  );
}
