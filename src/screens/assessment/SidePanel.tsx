import { useTranslation } from "react-i18next";
import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import type { Section } from "../../core/norm/normSchema.ts";
import type { SectionScore, Why } from "../../core/scoring/scores.ts";
import { type CriterionTab, useAssessmentView } from "../../state/assessmentView.ts";
import { useDossier } from "../../state/dossier.ts";
import { useLinkedEvidence } from "../../state/linkedEvidence.ts";
import { Drawer } from "../../ui/Drawer.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { AdviceTab } from "./AdviceTab.tsx";
import { EvidenceTab } from "./EvidenceTab.tsx";
import { currentCard, focusCard } from "./focus.ts";
import { HistoryTab } from "./HistoryTab.tsx";
import { QuestionsTab } from "./QuestionsTab.tsx";
import { ScorePanel } from "./ScorePanel.tsx";

type Props = { readonly section: Section; readonly score: SectionScore; readonly reasons: Why };

/** Beside the criteria: everything about the one in focus, or why the section scores what it scores. */
export function SidePanel({ section, score, reasons }: Props) {
  const { t } = useTranslation("assessment");
  const panel = useAssessmentView((s) => s.panel);
  const current = useAssessmentView((s) => s.current);
  const norm = useDossier((s) => s.norm);
  const judged = norm && current !== undefined ? (criterionById(norm).get(current) ?? signalById(norm).get(current)) : undefined;
  const title = panel === "score" ? t(($) => $.panel.score, { section: section.ref }) : (judged?.ref ?? t(($) => $.panel.none));

  return (
    <Drawer
      open={panel !== "closed"}
      onOpenChange={(open) => {
        if (open) return;
        // Beside the work the score gives way to the criterion; over the work both go.
        const docked = window.matchMedia("(min-width: 75rem)").matches;
        useAssessmentView.setState({ panel: docked && panel === "score" ? "criterion" : "closed" });
        if (docked) focusCard(currentCard());
      }}
      title={title}
      focusAfter={currentCard}
    >
      {panel === "score" ? (
        <ScorePanel key={section.id} section={section} score={score} reasons={reasons} />
      ) : judged === undefined ? (
        <p className="text-muted">{t(($) => $.panel.noneText)}</p>
      ) : (
        <CriterionPanel key={judged.id} id={judged.id} />
      )}
    </Drawer>
  );
}

function CriterionPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation("assessment");
  const tab = useAssessmentView((s) => s.tab);
  const linked = useLinkedEvidence(id).length;
  return (
    <Tabs<CriterionTab>
      label={t(($) => $.panel.tabs)}
      value={tab}
      onChange={(next) => useAssessmentView.setState({ tab: next })}
      tabs={[
        { value: "evidence", label: t(($) => $.panel.evidence), count: linked, panel: <EvidenceTab id={id} /> },
        { value: "questions", label: t(($) => $.panel.questions), panel: <QuestionsTab id={id} /> },
        { value: "advice", label: t(($) => $.panel.advice), panel: <AdviceTab id={id} /> },
        { value: "history", label: t(($) => $.panel.history), panel: <HistoryTab id={id} /> },
      ]}
    />
  );
}
