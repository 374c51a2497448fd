import { useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Page } from "../../ui/Page.tsx";
import { AssignmentPanel } from "./AssignmentPanel.tsx";
import { AttentionPanel } from "./AttentionPanel.tsx";
import { CarriedPanel } from "./CarriedPanel.tsx";
import { ComparePanel } from "./ComparePanel.tsx";
import { fieldId } from "./fieldId.ts";
import { NextStepCard } from "./NextStepCard.tsx";
import { PointsPanel } from "./PointsPanel.tsx";
import { ReportPanel } from "./ReportPanel.tsx";
import { ScoresPanel } from "./ScoresPanel.tsx";
import { TeamPanel } from "./TeamPanel.tsx";

/** Where the audit stands, what to do next, and what it is about. */
export function OverviewScreen() {
  const { t } = useTranslation("app");
  const dossier = useDossier((s) => s.dossier);
  const norm = useDossier((s) => s.norm);
  useFieldOfAddress();
  if (dossier === undefined || norm === undefined) return null;
  const { organisation } = dossier.assignment;
  return (
    <Page title={organisation === "" ? t(($) => $.noOrganisation) : organisation} lead={<Subject dossier={dossier} norm={norm} />}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr]">
        <div className="lg:col-start-2">
          <NextStepCard dossier={dossier} norm={norm} />
        </div>
        <div className="min-w-0 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <ScoresPanel dossier={dossier} norm={norm} />
          <CarriedPanel dossier={dossier} norm={norm} />
          <PointsPanel dossier={dossier} />
          <ComparePanel dossier={dossier} norm={norm} />
        </div>
        <div className="min-w-0 lg:col-start-2">
          <AttentionPanel dossier={dossier} norm={norm} />
          <ReportPanel dossier={dossier} norm={norm} />
        </div>
      </div>
      <div className="mt-8">
        <TeamPanel dossier={dossier} />
        <div className="border-line border-t pt-6">
          <AssignmentPanel />
        </div>
      </div>
    </Page>
  );
}

function Subject({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("overview");
  const { t: frame } = useTranslation("app");
  const language = usePreferences((s) => s.language);
  const { unit, periodFrom, periodTo } = dossier.assignment;
  const period =
    periodFrom === "" || periodTo === ""
      ? t(($) => $.noPeriod)
      : t(($) => $.period, { from: formatDate(periodFrom, language), to: formatDate(periodTo, language) });
  return (
    <>
      {unit !== "" && <p>{unit}</p>}
      <p>{[frame(($) => $.kind[dossier.kind]), say(norm.shortName, language), period].join(" · ")}</p>
    </>
  );
}

/** `?field=scope` in the address brings that field into view and puts the cursor in it. */
function useFieldOfAddress() {
  const { field } = useSearch({ from: "/dossier/$id/" });
  useEffect(() => {
    if (field === undefined) return;
    const place = document.getElementById(fieldId(field));
    place?.scrollIntoView({ block: "center" });
    place?.querySelector<HTMLElement>("input, textarea, button")?.focus({ preventScroll: true });
  }, [field]);
}
