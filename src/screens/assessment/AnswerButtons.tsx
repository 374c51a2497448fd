import type { LucideIcon } from "lucide-react";
import Check from "lucide-react/icons/check";
import CircleSlash from "lucide-react/icons/circle-slash";
import Contrast from "lucide-react/icons/contrast";
import X from "lucide-react/icons/x";
import { classes } from "../../ui/classes.ts";

export type AnswerChoice<Value extends string> = { readonly value: Value; readonly label: string; readonly look: AnswerLook };
type AnswerLook = "met" | "partly" | "notMet" | "notApplicable";

const looks: Readonly<Record<AnswerLook, { readonly icon: LucideIcon; readonly chosen: string }>> = {
  met: { icon: Check, chosen: "aria-pressed:border-good aria-pressed:bg-good-soft aria-pressed:text-good" },
  partly: { icon: Contrast, chosen: "aria-pressed:border-warn aria-pressed:bg-warn-soft aria-pressed:text-warn" },
  notMet: { icon: X, chosen: "aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-ground" },
  notApplicable: { icon: CircleSlash, chosen: "aria-pressed:border-muted aria-pressed:bg-sunken aria-pressed:text-ink" },
};

type Props<Value extends string> = {
  readonly legend: string;
  readonly choices: readonly AnswerChoice<Value>[];
  readonly value: Value | undefined;
  /** Pressing the answer that stands takes it away. */
  readonly onAnswer: (value: Value | undefined) => void;
  /** The buttons carry the keys 1 to 4. */
  readonly keys: boolean;
};

/** One press answers. Buttons and not radio buttons: the arrow keys go to the next criterion. */
export function AnswerButtons<Value extends string>({ legend, choices, value, onAnswer, keys }: Props<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser
    <div role="group" aria-label={legend} data-answers={keys || undefined} className="flex flex-wrap gap-1.5">
      {choices.map(({ value: own, label, look }, index) => {
        const { icon: Icon, chosen } = looks[look];
        return (
          <button
            key={own}
            type="button"
            data-key={keys ? index + 1 : undefined}
            aria-pressed={own === value}
            aria-keyshortcuts={keys ? String(index + 1) : undefined}
            onClick={() => onAnswer(own === value ? undefined : own)}
            className={classes(
              "inline-flex min-h-control items-center gap-1.5 rounded-m border border-edge bg-surface px-3 transition-colors hover:bg-hover aria-pressed:font-semibold",
              chosen,
            )}
          >
            <Icon size={16} aria-hidden />
            {label}
            {keys && (
              <span
                aria-hidden="true"
                className="invisible min-w-3 text-center text-s opacity-75 group-aria-[current=true]/card:visible pointer-coarse:hidden"
              >
                {index + 1}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
