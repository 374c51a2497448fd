import { useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { sectionOf } from "../../core/norm/findCriterion.ts";
import type { Section } from "../../core/norm/normSchema.ts";
import { sectionsFor } from "../../core/scoring/applicable.ts";
import { why } from "../../core/scoring/why.ts";
import { say } from "../../i18n/say.ts";
import { useAssessmentView } from "../../state/assessmentView.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useScores } from "../../state/scores.ts";
import { classes } from "../../ui/classes.ts";
import { Page } from "../../ui/Page.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { Blocks } from "./Blocks.tsx";
import { cardOf, focusCard } from "./focus.ts";
import { ScoreBar } from "./ScoreBar.tsx";
import { SectionRail } from "./SectionRail.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useKeys } from "./useKeys.ts";

export function AssessmentScreen() {
  const { section: wished } = useParams({ from: "/dossier/$id/assessment/{-$section}" });
  const { criterion } = useSearch({ from: "/dossier/$id/assessment/{-$section}" });
  const scores = useScores();
  const docked = useMediaQuery("(min-width: 75rem)");

  useKeys();
  useEffect(() => {
    useAssessmentView.setState({ panel: docked ? "criterion" : "closed" });
  }, [docked]);
  useEffect(() => () => useAssessmentView.getState().reset(), []);
  useEffect(() => {
    if (criterion !== undefined) useAssessmentView.setState({ current: criterion, wanted: criterion, filter: "all" });
  }, [criterion]);

  if (scores === undefined) return null;
  const { norm, given } = scores;
  const sections = sectionsFor(norm, given.auditKind);
  const place = wished ?? (criterion === undefined ? undefined : homeOf(norm, criterion));
  const section = sections.find(({ id }) => id === place) ?? sections[0];
  return section === undefined ? null : <SectionAssessment section={section} />;
}

function homeOf(norm: Parameters<typeof sectionOf>[0], id: string): string | undefined {
  const known = norm.sections.some(({ criteria, signals = [] }) => [...criteria, ...signals].some((judged) => judged.id === id));
  return known ? sectionOf(norm, id).id : undefined;
}

function SectionAssessment({ section }: { readonly section: Section }) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const readOnly = useDossier((s) => s.readOnly);
  const scores = useScores();
  const [choosing, setChoosing] = useState(false);
  useWantedFocus(section);

  const given = scores?.given;
  const reasons = useMemo(() => (given === undefined ? undefined : why(section, given)), [section, given]);
  const score = scores?.score.sections.find(({ id }) => id === section.id);
  if (scores === undefined || score === undefined || reasons === undefined) return null;
  const name = `${section.ref} ${say(section.name, language)}`;

  return (
    <Page title={name} documentTitle={t(($) => $.documentTitle, { section: name })} width="wide">
      <div className="flex items-start gap-6">
        <div
          className={classes(
            "shrink-0 md:sticky md:top-0 md:block md:max-h-dvh md:w-60 md:overflow-y-auto md:py-2",
            choosing ? "w-full" : "hidden",
          )}
        >
          <SectionRail current={section.id} scores={scores} onChosen={() => setChoosing(false)} />
        </div>
        <div className={classes("min-w-0 flex-1", choosing && "max-md:hidden")}>
          <ScoreBar section={section} score={score} reasons={reasons} onChooseSection={() => setChoosing(true)} />
          <Toolbar />
          {readOnly && <p className="mb-3 text-muted">{t(($) => $.readOnly)}</p>}
          <p className="mb-6 max-w-prose text-muted">{say(section.intro, language)}</p>
          <Blocks section={section} reasons={reasons} />
        </div>
        {/* Up to the edge of the window. */}
        <div className="-mr-4 self-stretch max-lg:hidden sm:-mr-6">
          <SidePanel section={section} score={score} reasons={reasons} />
        </div>
      </div>
    </Page>
  );
}

/** Puts the focus on the card that was asked for, also when its section has only just been drawn. */
function useWantedFocus(section: Section): void {
  const wanted = useAssessmentView((s) => s.wanted);
  useEffect(() => {
    if (wanted === undefined) return;
    const card = cardOf(wanted);
    if (card === null && ![...section.criteria, ...(section.signals ?? [])].some(({ id }) => id === wanted)) return;
    const frame = requestAnimationFrame(() => {
      focusCard(cardOf(wanted), "center");
      useAssessmentView.setState({ wanted: undefined });
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted, section]);
}
