import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Counts } from "../../core/dossier/progress.ts";
import type { Norm, Section } from "../../core/norm/normSchema.ts";
import { scoresOf } from "../../core/norm/scoresOf.ts";
import type { AdditiveScore, StepwiseScore } from "../../core/scoring/scores.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { RangeBar } from "../../ui/RangeBar.tsx";
import { scaleColour } from "../../ui/scaleColour.ts";
import { Answered } from "./Answered.tsx";
import { SectionName } from "./SectionName.tsx";

type Props = {
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly section: Section;
  readonly score: StepwiseScore | AdditiveScore;
  readonly counts: Counts;
};

export function GradedRow({ dossier, norm, section, score, counts }: Props) {
  const { t } = useTranslation("overview");
  const language = usePreferences((s) => s.language);
  const { low, high, cappedBy } = score;
  const scores = scoresOf(section.scoring);
  const [min, max] = [Math.min(...scores), Math.max(...scores)];
  const untouched = counts.answered + counts.limited === 0;
  const words = untouched
    ? t(($) => $.scores.untouched)
    : low === high
      ? t(($) => $.scores.certain, { score: low })
      : t(($) => $.scores.range, { low, high });
  const openSignals = (section.signals ?? []).filter(({ id }) => dossier.signals[id]?.state === undefined).length;
  const meaning = norm.scale?.[String(low)];

  return (
    <li className="grid gap-x-6 gap-y-2 border-line border-b py-3 sm:grid-cols-[minmax(0,5fr)_minmax(0,5fr)_10rem]">
      <div className="min-w-0">
        <SectionName dossier={dossier.id} section={section} />
        <p className="flex flex-wrap gap-1">
          {cappedBy.length > 0 && <Badge tone="warn">{t(($) => $.scores.capped, { signals: cappedBy.join(", ") })}</Badge>}
          {openSignals > 0 && <Badge>{t(($) => $.scores.openSignals, { count: openSignals })}</Badge>}
        </p>
      </div>
      <div className="min-w-0">
        <div className="flex items-center gap-3">
          <span aria-hidden="true" className="w-12 shrink-0 font-semibold text-l">
            {untouched ? "–" : low === high ? low : `${low}–${high}`}
          </span>
          <RangeBar
            label={say(section.name, language)}
            min={min}
            max={max}
            low={low}
            high={high}
            text={words}
            colour={scaleColour(low, min, max)}
          />
        </div>
        <p className="mt-1 text-muted text-s">
          {words}
          {low === high && meaning !== undefined && `: ${say(meaning, language)}`}
        </p>
      </div>
      <Answered counts={counts} />
    </li>
  );
}
