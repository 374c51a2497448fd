import Check from "lucide-react/icons/check";
import CircleDashed from "lucide-react/icons/circle-dashed";
import Layers from "lucide-react/icons/layers";
import X from "lucide-react/icons/x";
import { useTranslation } from "react-i18next";
import type { LevelTrace, Why } from "../../core/scoring/scores.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import { classes } from "../../ui/classes.ts";

type Stand = "holds" | "fails" | "undecided" | "alreadyInPlace";

const looks = {
  holds: { icon: Check, tone: "good", step: "border-good bg-good-soft text-good" },
  fails: { icon: X, tone: "neutral", step: "border-edge bg-surface text-ink" },
  undecided: { icon: CircleDashed, tone: "accent", step: "border-edge border-dashed bg-surface text-muted" },
  alreadyInPlace: { icon: Layers, tone: "warn", step: "border-warn border-dashed bg-warn-soft text-warn" },
} as const satisfies Record<Stand, { icon: typeof Check; tone: Tone; step: string }>;

function standOf(level: LevelTrace): Stand {
  return level.alreadyInPlace ? "alreadyInPlace" : level.standing;
}

/** The levels as steps: which are reached, where it stops, what stands above the gap. Each leads to its criteria. */
export function LevelLadder({ reasons }: { readonly reasons: Extract<Why, { kind: "stepwise" }> }) {
  const { t } = useTranslation("assessment");
  return (
    <ol aria-label={t(($) => $.ladder.label)} className="flex gap-1">
      {reasons.levels.map((level) => {
        const { icon: Icon, step } = looks[standOf(level)];
        const words = t(($) => $.ladder.step, { level: level.score, standing: t(($) => $.standing[standOf(level)]) });
        return (
          <li key={level.score}>
            <button
              type="button"
              title={words}
              aria-label={words}
              onClick={() => document.getElementById(levelAnchor(level.score))?.scrollIntoView({ block: "start" })}
              className={classes("flex min-h-control min-w-11 items-center justify-center gap-1 rounded-m border px-2 font-semibold", step)}
            >
              {level.score}
              <Icon size={15} aria-hidden />
            </button>
          </li>
        );
      })}
    </ol>
  );
}

export function levelAnchor(score: number): string {
  return `level-${score}`;
}

export function StandingBadge({ level }: { readonly level: LevelTrace }) {
  const { t } = useTranslation("assessment");
  const { icon, tone } = looks[standOf(level)];
  return (
    <Badge tone={tone} icon={icon}>
      {t(($) => $.standing[standOf(level)])}
    </Badge>
  );
}
