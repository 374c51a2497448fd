import type { LucideIcon } from "lucide-react";
import Check from "lucide-react/icons/check";
import Minus from "lucide-react/icons/minus";
import X from "lucide-react/icons/x";
import { useTranslation } from "react-i18next";
import { type Stance, stances } from "../../core/dossier/evidenceSchema.ts";

type Props = {
  /** The number of the criterion. */
  readonly criterion: string;
  readonly value: Stance | undefined;
  /** A second press on what stands gives `undefined`. */
  readonly onChange: (stance: Stance | undefined) => void;
  readonly readOnly: boolean;
};

export const stanceIcons: Readonly<Record<Stance, LucideIcon>> = { supports: Check, contradicts: X, neutral: Minus };

const looks: Readonly<Record<Stance, string>> = {
  supports: "aria-pressed:border-good aria-pressed:bg-good-soft aria-pressed:text-good",
  contradicts: "aria-pressed:border-warn aria-pressed:bg-warn-soft aria-pressed:text-warn",
  neutral: "aria-pressed:border-ink aria-pressed:bg-sunken aria-pressed:text-ink",
};

/** What is said about one criterion, in one tap; at least 44 px high on every device. */
export function StanceButtons({ criterion, value, onChange, readOnly }: Props) {
  const { t } = useTranslation("interview");
  return (
    <fieldset aria-label={t(($) => $.stance.of, { criterion })} className="flex min-w-0 flex-wrap gap-1.5">
      {stances.map((stance, index) => {
        const Icon = stanceIcons[stance];
        return (
          <button
            key={stance}
            type="button"
            data-stance={index + 1}
            aria-pressed={value === stance}
            disabled={readOnly}
            onClick={() => onChange(value === stance ? undefined : stance)}
            className={`inline-flex min-h-11 items-center gap-1.5 rounded-m border border-edge bg-surface px-3 text-ink max-sm:gap-1 max-sm:px-2 transition-colors hover:bg-hover disabled:opacity-60 aria-pressed:font-semibold ${looks[stance]}`}
          >
            <Icon size={18} aria-hidden />
            {t(($) => $.stance[stance])}
          </button>
        );
      })}
    </fieldset>
  );
}
