import { memo, type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { carriedState } from "../../core/dossier/carriedProgress.ts";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { isActive } from "../../core/dossier/given.ts";
import { whoseCounts } from "../../core/dossier/whoseCounts.ts";
import type { Section } from "../../core/norm/normSchema.ts";
import type { Why } from "../../core/scoring/scores.ts";
import { say } from "../../i18n/say.ts";
import { type CriterionFilter, useAssessmentView } from "../../state/assessmentView.ts";
import { useDossier } from "../../state/dossier.ts";
import { linkedIn } from "../../state/linkedEvidence.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { alternatives, arrange, type Block, idsOf } from "./arrange.ts";
import { CriterionCard } from "./CriterionCard.tsx";
import { levelAnchor, StandingBadge } from "./LevelLadder.tsx";
import { SignalCard } from "./SignalCard.tsx";

/** The criteria of one section under the headings of its rules: levels, parts, or one list. */
export function Blocks({ section, reasons }: { readonly section: Section; readonly reasons: Why }) {
  const { t } = useTranslation("assessment");
  const kind = useDossier((s) => s.dossier?.kind) ?? "internalAudit";
  const blocks = useMemo(() => arrange(section, kind), [section, kind]);
  const shown = useFiltered(section);
  const filtered = blocks.filter((block) => shown === undefined || idsOf(block).some((id) => shown.has(id)));

  return (
    <div className="flex flex-col gap-8">
      {filtered.map((block) => (
        <BlockView key={keyOf(block)} block={block} section={section} reasons={reasons} shown={shown} />
      ))}
      {filtered.length === 0 && (
        <div className="rounded-l border border-line border-dashed px-6 py-10 text-center">
          <p className="mb-3 text-muted">{t(($) => $.filter.nothing)}</p>
          <Button onClick={() => useAssessmentView.setState({ filter: "all" })}>{t(($) => $.filter.showAll)}</Button>
        </div>
      )}
    </div>
  );
}

function keyOf(block: Block): string {
  switch (block.kind) {
    case "signals":
    case "list":
      return block.kind;
    case "level":
      return `level ${block.score}`;
    case "part":
      return block.id;
  }
}

/**
 * What the filter lets through, taken when it is chosen. A card that is answered stays until the reader filters again:
 * what somebody is working on does not vanish under their hands.
 */
function useFiltered(section: Section): ReadonlySet<string> | undefined {
  const filter = useAssessmentView((s) => s.filter);
  const [taken, setTaken] = useState(() => ({ section, filter, shown: passing(section, filter) }));
  if (taken.section !== section || taken.filter !== filter) {
    const next = { section, filter, shown: passing(section, filter) };
    setTaken(next);
    return next.shown;
  }
  return taken.shown;
}

function passing(section: Section, filter: CriterionFilter): ReadonlySet<string> | undefined {
  const { dossier } = useDossier.getState();
  if (filter === "all" || dossier === undefined) return undefined;
  const ids = [...(section.signals ?? []), ...section.criteria].map(({ id }) => id);
  return new Set(ids.filter((id) => passes(dossier, id, filter)));
}

function passes(dossier: Dossier, id: string, filter: Exclude<CriterionFilter, "all">): boolean {
  const answer = dossier.answers[id]?.[whoseCounts(dossier.kind)]?.answer;
  const sign = dossier.signals[id]?.state;
  switch (filter) {
    case "open":
      return answer === undefined && sign === undefined;
    case "unmet":
      return answer === "partly" || answer === "notMet" || sign === "found";
    case "withoutEvidence":
      return (linkedIn(dossier).get(id) ?? []).length === 0;
    case "notLookedAt": {
      const signal = dossier.signals[id];
      const waits = signal?.earlier !== undefined && signal.state === undefined;
      return waits || carriedState(dossier.answers[id], dossier.kind) === "toDo";
    }
    case "withPoint":
      return Object.values(dossier.points).some((point) => isActive(point) && point.criteria[id] === true);
  }
}

type BlockProps = {
  readonly block: Block;
  readonly section: Section;
  readonly reasons: Why;
  readonly shown: ReadonlySet<string> | undefined;
};

function BlockView({ block, section, reasons, shown }: BlockProps) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  switch (block.kind) {
    case "signals":
      return (
        <BlockFrame title={t(($) => $.block.signals, { level: block.score })} text={t(($) => $.block.signalsText, { level: block.score })}>
          <Cards ids={block.ids} shown={shown} Card={SignalCard} />
        </BlockFrame>
      );
    case "level": {
      const level = reasons.kind === "stepwise" ? reasons.levels.find(({ score }) => score === block.score) : undefined;
      const { labels, asked } = alternatives(block.rule);
      const list = labels.join(", ");
      const choice =
        labels.length === 0
          ? undefined
          : asked < labels.length
            ? t(($) => $.block.some, { count: asked, labels: list })
            : t(($) => $.block.every, { labels: list });
      const same = block.sameAs === undefined ? undefined : t(($) => $.block.sameAs, { level: block.sameAs });
      return (
        <BlockFrame
          anchor={levelAnchor(block.score)}
          title={t(($) => $.block.level, { level: block.score })}
          text={[same, choice].filter((sentence) => sentence !== undefined).join(" ") || undefined}
          badge={level && <StandingBadge level={level} />}
          note={level?.alreadyInPlace ? t(($) => $.block.noCredit) : undefined}
        >
          <Groups block={block} shown={shown} />
        </BlockFrame>
      );
    }
    case "part": {
      const part = reasons.kind === "additive" ? reasons.parts.find(({ id }) => id === block.id) : undefined;
      const name = section.scoring.kind === "additive" ? section.scoring.parts.find(({ id }) => id === block.id)?.name : undefined;
      return (
        <BlockFrame
          title={name === undefined ? block.id : `${block.id} ${say(name, language)}`}
          badge={
            part && (
              <Badge tone={part.pointsLow === part.pointsMax ? "good" : "neutral"}>
                {part.pointsLow === part.pointsHigh
                  ? t(($) => $.block.points, { points: part.pointsLow, count: part.pointsMax })
                  : t(($) => $.block.pointsRange, { low: part.pointsLow, high: part.pointsHigh, count: part.pointsMax })}
              </Badge>
            )
          }
        >
          <Groups block={block} shown={shown} />
        </BlockFrame>
      );
    }
    case "list":
      return <Groups block={block} shown={shown} />;
  }
}

type FrameProps = {
  readonly anchor?: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly badge?: ReactNode;
  readonly note?: string | undefined;
  readonly children: ReactNode;
};

function BlockFrame({ anchor, title, text, badge, note, children }: FrameProps) {
  return (
    <section id={anchor} aria-label={title} className="scroll-mt-20">
      <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="font-semibold text-l">{title}</h2>
        {badge}
        {note !== undefined && <p className="text-muted text-s">{note}</p>}
      </div>
      {text !== undefined && <p className="mb-3 max-w-prose text-muted">{text}</p>}
      {children}
    </section>
  );
}

type GroupsProps = { readonly block: Exclude<Block, { kind: "signals" }>; readonly shown: ReadonlySet<string> | undefined };

function Groups({ block, shown }: GroupsProps) {
  const { t } = useTranslation("assessment");
  return block.groups.map(({ label, ids }) =>
    label === undefined ? (
      <Cards key="" ids={ids} shown={shown} Card={CriterionCard} />
    ) : (
      <section key={label} aria-label={t(($) => $.block.group, { label })} className="mb-5 border-line border-l-2 pl-3 sm:pl-4">
        <h3 className="mb-2 font-semibold">{t(($) => $.block.group, { label })}</h3>
        <Cards ids={ids} shown={shown} Card={CriterionCard} />
      </section>
    ),
  );
}

type CardsProps = {
  readonly ids: readonly string[];
  readonly shown: ReadonlySet<string> | undefined;
  readonly Card: (props: { readonly id: string }) => ReactNode;
};

const Cards = memo(function Cards({ ids, shown, Card }: CardsProps) {
  return (
    <ul className="flex flex-col gap-3">
      {ids
        .filter((id) => shown === undefined || shown.has(id))
        .map((id) => (
          <li key={id}>
            <Card id={id} />
          </li>
        ))}
    </ul>
  );
});
