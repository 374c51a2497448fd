import { useTranslation } from "react-i18next";
import type { Counts } from "../../core/dossier/progress.ts";
import { Meter } from "../../ui/Meter.tsx";

/** How many criteria of a section have an answer. */
export function Answered({ counts }: { readonly counts: Counts }) {
  const { t } = useTranslation("overview");
  const text = t(($) => $.scores.answered, { answered: counts.answered, total: counts.total });
  return (
    <div>
      <Meter label={t(($) => $.scores.progress)} value={counts.answered} max={counts.total} text={text} />
      <p className="mt-1 text-muted text-s">
        {text}
        {counts.limited > 0 && `, ${t(($) => $.scores.limited, { count: counts.limited })}`}
      </p>
    </div>
  );
}
