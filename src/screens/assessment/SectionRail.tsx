import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Section } from "../../core/norm/normSchema.ts";
import { sectionsFor } from "../../core/scoring/applicable.ts";
import type { SectionScore } from "../../core/scoring/scores.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import type { useScores } from "../../state/scores.ts";
import { Meter } from "../../ui/Meter.tsx";
import { RangeBar } from "../../ui/RangeBar.tsx";
import { scaleColour } from "../../ui/scaleColour.ts";
import { scaleOf, useScoreWords } from "./useScoreWords.ts";

type Scores = NonNullable<ReturnType<typeof useScores>>;
type Props = { readonly current: string; readonly scores: Scores; readonly onChosen: () => void };

/** Every section with its score so far: the way through the norm and the score strip in one. */
export function SectionRail({ current, scores: { norm, given, score }, onChosen }: Props) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const showOverall = useDossier((s) => s.dossier?.report.showOverall) ?? true;
  const words = useScoreWords();
  const sections = sectionsFor(norm, given.auditKind);
  const groups = [...new Set(sections.map(({ group }) => group))];

  return (
    <nav aria-label={t(($) => $.rail.label)}>
      {(score.overall.kind === "readiness" || showOverall) && (
        <div className="mb-3 border-line border-b px-2 pb-3">
          <p className="text-muted text-s">{score.overall.kind === "mean" ? t(($) => $.rail.mean) : t(($) => $.rail.readiness)}</p>
          <p className="font-semibold">{words.overall(score.overall)}</p>
        </div>
      )}
      {groups.map((group) => (
        <div key={group ?? ""} className="mb-3">
          {group !== undefined && (
            <p className="mb-1 px-2 text-muted text-s">{say(norm.groups?.[group]?.name ?? { nl: group, en: group }, language)}</p>
          )}
          <ul className="flex flex-col gap-0.5">
            {sections
              .filter((section) => section.group === group)
              .map((section) => (
                <RailRow
                  key={section.id}
                  section={section}
                  score={score.sections.find(({ id }) => id === section.id)}
                  active={section.id === current}
                  onChosen={onChosen}
                />
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

type RowProps = {
  readonly section: Section;
  readonly score: SectionScore | undefined;
  readonly active: boolean;
  readonly onChosen: () => void;
};

function RailRow({ section, score, active, onChosen }: RowProps) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const id = useDossier((s) => s.id) ?? "";
  const words = useScoreWords();
  if (score === undefined) return null;
  const scale = scaleOf(section);
  const text = words.score(score);
  return (
    <li>
      <Link
        to="/dossier/$id/assessment/{-$section}"
        params={{ id, section: section.id }}
        search={{}}
        onClick={onChosen}
        aria-current={active ? "page" : undefined}
        className="block rounded-m px-2 py-1.5 hover:bg-hover aria-[current=page]:bg-accent-soft"
      >
        <span className="flex gap-2">
          <span className="min-w-5 shrink-0 font-semibold text-muted">{section.ref}</span>
          <span className={active ? "font-semibold" : undefined}>{say(section.name, language)}</span>
        </span>
        <span className="mt-1 block">
          {score.kind !== "checklist" && scale !== undefined ? (
            <RangeBar
              label={t(($) => $.score.label)}
              min={scale.min}
              max={scale.max}
              low={score.low}
              high={score.high}
              text={text}
              colour={scaleColour(score.low, scale.min, scale.max)}
              size="s"
            />
          ) : (
            score.kind === "checklist" && <Meter label={t(($) => $.score.label)} value={score.met} max={score.applicable} text={text} />
          )}
        </span>
        <span className="mt-1 flex justify-between gap-2 text-s">
          <span aria-hidden="true">{text}</span>
          <span className="text-muted">{words.open(score)}</span>
        </span>
      </Link>
    </li>
  );
}
