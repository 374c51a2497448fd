import ChevronRight from "lucide-react/icons/chevron-right";
import List from "lucide-react/icons/list";
import { useTranslation } from "react-i18next";
import type { Section } from "../../core/norm/normSchema.ts";
import type { SectionScore, Why } from "../../core/scoring/scores.ts";
import { useAssessmentView } from "../../state/assessmentView.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Meter } from "../../ui/Meter.tsx";
import { RangeBar } from "../../ui/RangeBar.tsx";
import { scaleColour } from "../../ui/scaleColour.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { LevelLadder } from "./LevelLadder.tsx";
import { scaleOf, useScoreWords } from "./useScoreWords.ts";

type Props = {
  readonly section: Section;
  readonly score: SectionScore;
  readonly reasons: Why;
  readonly onChooseSection: () => void;
};

/** The score of the section at hand, always in sight; it opens why it is so and what lacks. */
export function ScoreBar({ section, score, reasons, onChooseSection }: Props) {
  const { t } = useTranslation("assessment");
  const open = useAssessmentView((s) => s.panel === "score");
  const words = useScoreWords();
  const text = words.score(score);
  const scale = scaleOf(section);
  // On a phone the bar keeps to one line and the ladder scrolls away.
  const roomy = useMediaQuery("(min-width: 40rem)");
  const ladder = reasons.kind === "stepwise" && <LevelLadder reasons={reasons} />;

  return (
    <>
      <section
        aria-label={t(($) => $.score.label)}
        className="sticky top-0 z-20 -mx-4 mb-4 flex items-center gap-x-4 border-line border-b bg-ground px-4 py-2 sm:-mx-2 sm:px-2"
      >
        <div className="md:hidden">
          <Button look="quiet" icon={List} onClick={onChooseSection}>
            {section.ref}
            <span className="sr-only">{t(($) => $.rail.choose)}</span>
          </Button>
        </div>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => useAssessmentView.setState({ panel: open ? "criterion" : "score" })}
          className="flex min-h-control min-w-0 flex-1 items-center gap-3 rounded-m px-2 py-1 text-left hover:bg-hover sm:max-w-md"
        >
          <span className="min-w-0 flex-1">
            <span className="flex items-baseline justify-between gap-3 whitespace-nowrap">
              <span role="status" className="font-semibold">
                {text}
              </span>
              <span className="text-muted text-s">{words.open(score)}</span>
            </span>
            <span className="mt-1 block">
              {score.kind !== "checklist" && scale !== undefined ? (
                <RangeBar
                  label={t(($) => $.score.label)}
                  {...scale}
                  low={score.low}
                  high={score.high}
                  text={text}
                  colour={scaleColour(score.low, scale.min, scale.max)}
                />
              ) : (
                score.kind === "checklist" && <Meter label={t(($) => $.score.label)} value={score.met} max={score.applicable} text={text} />
              )}
            </span>
          </span>
          <span className="flex items-center whitespace-nowrap font-semibold text-accent text-s">
            <span className="max-sm:sr-only">{t(($) => $.score.why)}</span>
            <ChevronRight size={16} aria-hidden />
          </span>
        </button>
        {score.kind === "checklist" && score.knockOutsUnmet.length > 0 && (
          <span className="max-sm:hidden">
            <Badge tone="warn">{t(($) => $.score.knockOuts, { count: score.knockOutsUnmet.length })}</Badge>
          </span>
        )}
        {roomy && ladder}
      </section>
      {!roomy && ladder && <div className="mb-4">{ladder}</div>}
    </>
  );
}
