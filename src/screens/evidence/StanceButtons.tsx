import type { LucideIcon } from "lucide-react";
import Minus from "lucide-react/icons/minus";
import Plus from "lucide-react/icons/plus";
import X from "lucide-react/icons/x";
import { useTranslation } from "react-i18next";
import { type Stance, stances } from "../../core/dossier/dossierSchema.ts";
import { classes } from "../../ui/classes.ts";

const icons: Readonly<Record<Stance, LucideIcon>> = { supports: Plus, contradicts: X, neutral: Minus };

type Props = {
  readonly label: string;
  readonly value: Stance | undefined;
  readonly disabled: boolean;
  /** Undefined when the one that was taken is pressed again. */
  readonly onChange: (stance: Stance | undefined) => void;
};

/** What was seen says of a criterion, by one tap; a second tap takes it away. */
export function StanceButtons({ label, value, disabled, onChange }: Props) {
  const { t } = useTranslation("evidence");
  return (
    <fieldset className="flex flex-wrap gap-1" disabled={disabled}>
      <legend className="sr-only">{label}</legend>
      {stances.map((stance) => {
        const Icon = icons[stance];
        return (
          <button
            key={stance}
            type="button"
            aria-pressed={stance === value}
            onClick={() => onChange(stance === value ? undefined : stance)}
            className={classes(
              "inline-flex min-h-control items-center gap-1.5 rounded-m border px-2 text-s transition-colors disabled:opacity-60",
              stance === value
                ? "border-accent bg-accent-soft font-semibold text-ink"
                : "border-edge text-muted hover:bg-hover hover:text-ink",
            )}
          >
            <Icon size={16} aria-hidden />
            {t(($) => $.stance[stance])}
          </button>
        );
      })}
    </fieldset>
  );
}
