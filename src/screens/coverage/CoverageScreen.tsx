import { Link } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { Page } from "../../ui/Page.tsx";
import { AttentionPanel } from "./AttentionPanel.tsx";
import { CoverageMap } from "./CoverageMap.tsx";
import { chosenRows, coverageRows, type Look } from "./coverageRows.ts";
import { Figures } from "./Figures.tsx";
import { Filters } from "./Filters.tsx";
import { LacksPanel } from "./LacksPanel.tsx";
import { NextEvidence } from "./NextEvidence.tsx";
import { RolesPanel } from "./RolesPanel.tsx";

/** What every judgement rests on, what is missing, and what would help most. */
export function CoverageScreen() {
  const dossier = useDossier((s) => s.dossier);
  const norm = useDossier((s) => s.norm);
  return dossier === undefined || norm === undefined ? null : <Coverage dossier={dossier} norm={norm} />;
}

function Coverage({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("coverage");
  const [look, setLook] = useState<Look>("all");
  const [section, setSection] = useState("");
  const rows = useMemo(() => coverageRows(dossier, norm), [dossier, norm]);
  const shown = useMemo(() => chosenRows(rows, look, section), [rows, look, section]);
  return (
    <Page
      title={t(($) => $.title)}
      lead={t(($) => $.lead)}
      actions={
        <Link to="/dossier/$id/evidence" params={{ id: dossier.id }} className="link inline-flex min-h-control items-center gap-1.5">
          <ArrowLeft size={18} aria-hidden />
          {t(($) => $.back)}
        </Link>
      }
    >
      <div className="mb-8 grid gap-4 md:grid-cols-2">
        <Figures rows={rows} kind={dossier.kind} />
        <NextEvidence dossier={dossier} norm={norm} />
      </div>
      <Filters dossier={dossier} norm={norm} look={look} section={section} shown={shown.length} onLook={setLook} onSection={setSection} />
      {shown.length > 0 && <CoverageMap rows={shown} dossier={dossier} norm={norm} />}
      <LacksPanel rows={shown} dossier={dossier.id} />
      <RolesPanel dossier={dossier} norm={norm} />
      <AttentionPanel dossier={dossier} norm={norm} />
    </Page>
  );
}
