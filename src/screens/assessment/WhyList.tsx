import { useTranslation } from "react-i18next";
import { criterionById } from "../../core/norm/findCriterion.ts";
import type { CriterionId, Section } from "../../core/norm/normSchema.ts";
import type { SectionScore, Why } from "../../core/scoring/scores.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { JumpButton } from "./JumpButton.tsx";
import { StandingBadge } from "./LevelLadder.tsx";
import { useJump } from "./useJump.ts";

type Props = { readonly section: Section; readonly score: SectionScore; readonly reasons: Why };

/** The trace of the score: per level or part how it stands and what it hangs on. */
export function WhyList({ section, score, reasons }: Props) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  switch (reasons.kind) {
    case "stepwise":
      return (
        <>
          <Capped ids={reasons.cappedBy} />
          <p className="mb-2 text-muted text-s">{t(($) => $.why.levelsInOrder)}</p>
          <ol className="flex flex-col gap-2">
            {reasons.levels.map((level) => (
              <li key={level.score} className="rounded-m border border-line px-3 py-2">
                <p className="flex flex-wrap items-center gap-2">
                  <span className="font-semibold">{t(($) => $.block.level, { level: level.score })}</span>
                  <StandingBadge level={level} />
                </p>
                <Refs title={t(($) => $.why.unmet)} ids={level.unmet} />
                <Refs title={t(($) => $.why.open)} ids={level.open} />
              </li>
            ))}
          </ol>
        </>
      );
    case "additive":
      return (
        <>
          <Capped ids={reasons.cappedBy} />
          <ul className="flex flex-col gap-2">
            {reasons.parts.map((part) => {
              const own = section.scoring.kind === "additive" ? section.scoring.parts.find(({ id }) => id === part.id) : undefined;
              return (
                <li key={part.id} className="rounded-m border border-line px-3 py-2">
                  <p className="flex flex-wrap items-baseline justify-between gap-2">
                    <span className="font-semibold">{own === undefined ? part.id : `${part.id} ${say(own.name, language)}`}</span>
                    <span>
                      {part.pointsLow === part.pointsHigh
                        ? t(($) => $.block.points, { points: part.pointsLow, count: part.pointsMax })
                        : t(($) => $.block.pointsRange, { low: part.pointsLow, high: part.pointsHigh, count: part.pointsMax })}
                    </span>
                  </p>
                  <Refs title={t(($) => $.why.unmet)} ids={part.unmet} />
                  <Refs title={t(($) => $.why.open)} ids={part.open} />
                </li>
              );
            })}
          </ul>
          <p className="mt-2">
            {reasons.rawLow === reasons.rawHigh
              ? t(($) => $.why.raw, { points: reasons.rawLow, count: reasons.max })
              : t(($) => $.why.rawRange, { low: reasons.rawLow, high: reasons.rawHigh, count: reasons.max })}
          </p>
          <p className="text-muted text-s">{t(($) => $.why.floor, { floor: reasons.floor })}</p>
        </>
      );
    case "checklist":
      return (
        <>
          {score.kind === "checklist" && score.partly > 0 && <p>{t(($) => $.why.partly, { count: score.partly })}</p>}
          {score.kind === "checklist" && score.knockOutsUnmet.length > 0 && (
            <Refs title={t(($) => $.why.knockOuts)} ids={score.knockOutsUnmet} />
          )}
          <Refs title={t(($) => $.why.unmet)} ids={reasons.unmet} />
          <Refs title={t(($) => $.why.open)} ids={reasons.open} />
          <Refs title={t(($) => $.why.notApplicable)} ids={reasons.notApplicable} />
          {reasons.unmet.length + reasons.open.length === 0 && <p>{t(($) => $.why.allMet)}</p>}
        </>
      );
  }
}

function Capped({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation("assessment");
  if (ids.length === 0) return null;
  return (
    <div className="mb-2 rounded-m bg-warn-soft px-3 py-2">
      <p>{t(($) => $.why.capped)}</p>
      {ids.map((id) => (
        <JumpButton key={id} id={id} />
      ))}
    </div>
  );
}

/** Numbers in a row; each leads to its card. */
function Refs({ title, ids }: { readonly title: string; readonly ids: readonly CriterionId[] }) {
  const norm = useDossier((s) => s.norm);
  const language = usePreferences((s) => s.language);
  const jump = useJump();
  if (ids.length === 0 || norm === undefined) return null;
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-1">
      <span className="text-muted text-s">{title}</span>
      {ids.map((id) => {
        const criterion = criterionById(norm).get(id);
        return (
          <button
            key={id}
            type="button"
            title={criterion && say(criterion.text, language)}
            onClick={() => jump(id)}
            className="inline-flex min-h-6 min-w-6 items-center rounded-s px-1 font-semibold text-accent underline decoration-1 underline-offset-3 hover:bg-hover pointer-coarse:min-h-control"
          >
            {criterion?.ref ?? id}
          </button>
        );
      })}
    </div>
  );
}
