import CircleCheck from "lucide-react/icons/circle-check";
import CircleDashed from "lucide-react/icons/circle-dashed";
import Paperclip from "lucide-react/icons/paperclip";
import TrendingUp from "lucide-react/icons/trending-up";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { isActive } from "../../core/dossier/given.ts";
import { whoseCounts } from "../../core/dossier/whoseCounts.ts";
import { findCriterion } from "../../core/norm/findCriterion.ts";
import type { Criterion } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { useAssessmentView } from "../../state/assessmentView.ts";
import { useDossier } from "../../state/dossier.ts";
import { useLinkedEvidence } from "../../state/linkedEvidence.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useStanding } from "../../state/sufficiency.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { CardFrame } from "./CardFrame.tsx";
import { ConflictNotice } from "./ConflictNotice.tsx";
import { EarlierAnswer } from "./EarlierAnswer.tsx";
import { focusPanel } from "./focus.ts";
import { Judgement } from "./Judgement.tsx";
import { Limitation } from "./Limitation.tsx";

/** One criterion. It reads only its own answers, so typing in one card redraws that card alone. */
export const CriterionCard = memo(function CriterionCard({ id }: { readonly id: string }) {
  const language = usePreferences((s) => s.language);
  const norm = useDossier((s) => s.norm);
  const kind = useDossier((s) => s.dossier?.kind);
  const met = useDossier((s) => s.dossier?.answers[id]?.[whoseCounts(s.dossier.kind)]?.answer === "met");
  const both = useAssessmentView((s) => s.bothAnswers);
  const { t } = useTranslation("assessment");
  if (norm === undefined || kind === undefined) return null;
  const criterion = findCriterion(norm, id);
  const counts = whoseCounts(kind);
  return (
    <CardFrame id={id} reference={criterion.ref} text={say(criterion.text, language)} badges={<CriterionBadges criterion={criterion} />}>
      <ConflictNotice id={id} />
      <EarlierAnswer id={id} reference={criterion.ref} />
      <Judgement criterion={criterion} whose={counts} keys title={both ? t(($) => $.whose[counts]) : undefined} />
      {counts === "auditor" &&
        (both ? <Judgement criterion={criterion} whose="self" keys={false} title={t(($) => $.whose.self)} /> : <SelfWord id={id} />)}
      <div className="-mx-2 flex flex-wrap items-center gap-x-1">
        <EvidenceButton id={id} reference={criterion.ref} againstWeighs={met} />
        <StandingSign id={id} met={met} />
        {criterion.illustrative !== true && <Limitation id={id} reference={criterion.ref} whose={counts} />}
      </div>
    </CardFrame>
  );
});

function CriterionBadges({ criterion }: { readonly criterion: Criterion }) {
  const { t } = useTranslation("assessment");
  const points = useDossier((s) =>
    Object.values(s.dossier?.points ?? {})
      .filter((point) => isActive(point) && point.criteria[criterion.id] === true)
      .map(({ number }) => number)
      .sort((a, b) => a - b)
      .join(", "),
  );
  return (
    <>
      {criterion.knockOut && <Badge tone="accent">{t(($) => $.card.knockOut)}</Badge>}
      {criterion.illustrative && <Badge>{t(($) => $.card.illustrative)}</Badge>}
      {criterion.extends !== undefined && <Badge>{t(($) => $.card.extends, { list: criterion.extends.join(", ") })}</Badge>}
      {points !== "" && <Badge icon={TrendingUp}>{t(($) => $.card.points, { list: points })}</Badge>}
    </>
  );
}

/** The organisation's own answer in a word, beside the auditor's. */
function SelfWord({ id }: { readonly id: string }) {
  const { t } = useTranslation("assessment");
  const self = useDossier((s) => s.dossier?.answers[id]?.self?.answer);
  const auditor = useDossier((s) => s.dossier?.answers[id]?.auditor?.answer);
  if (self === undefined) return null;
  const differs = auditor !== undefined && auditor !== self;
  return (
    <p className="text-muted text-s">
      {t(($) => $.card.selfAnswer, { answer: t(($) => $.answer[self]) })}
      {differs && <span className="ml-2 font-semibold text-ink">{t(($) => $.card.differs)}</span>}
    </p>
  );
}

const signs = { enough: CircleCheck, short: CircleDashed, contradicted: TriangleAlert } as const;

/** Whether the evidence is enough, at a glance. Without evidence it says so only where a judgement waits for it. */
function StandingSign({ id, met }: { readonly id: string; readonly met: boolean }) {
  const { t } = useTranslation("assessment");
  const standing = useStanding(id);
  const any = useLinkedEvidence(id).length > 0;
  if (standing === undefined || !(any || met)) return null;
  const tone = standing === "enough" ? "good" : met || standing === "contradicted" ? "warn" : "neutral";
  return (
    <Badge tone={tone} icon={signs[standing]}>
      {t(($) => $.weighed[standing])}
    </Badge>
  );
}

type EvidenceProps = {
  readonly id: string;
  readonly reference: string;
  /** Evidence against it is at odds with the answer that stands. */
  readonly againstWeighs: boolean;
};

export function EvidenceButton({ id, reference, againstWeighs }: EvidenceProps) {
  const { t } = useTranslation("assessment");
  const linked = useLinkedEvidence(id);
  const against = linked.filter(({ stance }) => stance === "contradicts").length;
  return (
    <Button
      look="quiet"
      icon={Paperclip}
      data-open-evidence
      onClick={(event) => {
        useAssessmentView.setState({ current: id, panel: "criterion", tab: "evidence" });
        // Pressed with a key: from the card the panel is a hundred stops away.
        if (event.detail === 0) focusPanel();
      }}
    >
      {linked.length === 0 ? t(($) => $.card.noEvidence) : t(($) => $.card.evidence, { count: linked.length })}
      {against > 0 && <Badge tone={againstWeighs ? "warn" : "neutral"}>{t(($) => $.card.against, { count: against })}</Badge>}{" "}
      <span className="sr-only">{reference}</span>
    </Button>
  );
}
