import { Link, useParams } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import Files from "lucide-react/icons/files";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier, Evidence } from "../../core/dossier/dossierSchema.ts";
import { drawnPlaces, filesAside } from "../../core/dossier/sampleFiles.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Page } from "../../ui/Page.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { Criteria } from "./Criteria.tsx";
import { DrawForm } from "./DrawForm.tsx";
import { Drawn } from "./Drawn.tsx";
import { Judging } from "./Judging.tsx";
import { Outcome } from "./Outcome.tsx";

export function SampleScreen() {
  const { item } = useParams({ from: "/dossier/$id/sample/$item" });
  const dossier = useDossier((s) => s.dossier);
  const norm = useDossier((s) => s.norm);
  if (dossier === undefined || norm === undefined) return null;
  const evidence = Object.hasOwn(dossier.evidence, item) ? dossier.evidence[item] : undefined;
  if (evidence?.type !== "fileSample" || evidence.removed !== undefined) return <Missing dossier={dossier.id} />;
  return <Sample key={item} evidence={evidence} dossier={dossier} norm={norm} />;
}

export type SampleProps = { readonly evidence: Evidence; readonly norm: Norm; readonly readOnly: boolean };

/** A file sample from the draw to the outcome. */
function Sample({ evidence, dossier, norm }: { readonly evidence: Evidence; readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("sample");
  const language = usePreferences((s) => s.language);
  const readOnly = useDossier((s) => s.readOnly);
  const [tab, setTab] = useState<"files" | "outcome" | "draw">("files");
  const { title, sample } = evidence;
  const places = drawnPlaces(evidence);
  const isDrawn = places.length > 0;
  const props = { evidence, norm, readOnly };
  return (
    <Page
      title={title === "" ? t(($) => $.untitled) : title}
      lead={
        isDrawn
          ? t(($) => $.lead, {
              drawn: formatNumber(places.length, language),
              population: formatNumber(sample?.population ?? 0, language),
              seed: sample?.seed,
            })
          : t(($) => $.leadOpen)
      }
      actions={<BackLink dossier={dossier.id} item={evidence.id} />}
    >
      {readOnly && <p className="mb-3 text-muted">{t(($) => $.readOnly)}</p>}
      <Criteria {...props} dossier={dossier} />
      {isDrawn ? (
        <Tabs
          label={t(($) => $.tabs.label)}
          value={tab}
          onChange={setTab}
          tabs={[
            { value: "files", label: t(($) => $.tabs.files), count: places.length, panel: <Judging {...props} /> },
            { value: "outcome", label: t(($) => $.tabs.outcome), panel: <Outcome {...props} /> },
            { value: "draw", label: t(($) => $.tabs.draw), panel: <Drawn {...props} dossier={dossier} /> },
          ]}
        />
      ) : (
        <>
          <DrawForm {...props} />
          {filesAside(evidence).length > 0 && <Judging {...props} />}
        </>
      )}
    </Page>
  );
}

function BackLink({ dossier, item }: { readonly dossier: string; readonly item?: string }) {
  const { t } = useTranslation("sample");
  return (
    <Link
      to="/dossier/$id/evidence"
      params={{ id: dossier }}
      search={item === undefined ? {} : { item }}
      className="link inline-flex min-h-control items-center gap-1.5"
    >
      <ArrowLeft size={18} aria-hidden />
      {t(($) => $.back)}
    </Link>
  );
}

function Missing({ dossier }: { readonly dossier: string }) {
  const { t } = useTranslation("sample");
  return (
    <Page title={t(($) => $.missing.title)}>
      <EmptyState icon={Files} title={t(($) => $.missing.title)} actions={<BackLink dossier={dossier} />}>
        {t(($) => $.missing.text)}
      </EmptyState>
    </Page>
  );
}
