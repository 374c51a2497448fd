import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { blocksFinal } from "../../core/closing/blocksFinal.ts";
import { useDossier } from "../../state/dossier.ts";
import { Page } from "../../ui/Page.tsx";
import { ContentPanel } from "./ContentPanel.tsx";
import { KindPanel } from "./KindPanel.tsx";
import { MakePanel } from "./MakePanel.tsx";
import { StylePanel } from "./StylePanel.tsx";
import { useWishes } from "./useWishes.ts";
import { VersionPanel } from "./VersionPanel.tsx";

/** What goes in the report, what keeps it from being final, and the report itself. */
export function ReportScreen() {
  const { t } = useTranslation("reportScreen");
  const dossier = useDossier((s) => s.dossier);
  const norm = useDossier((s) => s.norm);
  if (dossier === undefined || norm === undefined) return null;
  return (
    <Page title={t(($) => $.title)} lead={t(($) => $.lead)}>
      <Opened dossier={dossier} norm={norm} />
    </Page>
  );
}

type Props = {
  readonly dossier: NonNullable<ReturnType<typeof useDossier.getState>["dossier"]>;
  readonly norm: NonNullable<ReturnType<typeof useDossier.getState>["norm"]>;
};

function Opened({ dossier, norm }: Props) {
  const blocks = useMemo(() => blocksFinal(dossier, norm), [dossier, norm]);
  const { wishes, wish, earlier } = useWishes(dossier, blocks.length === 0);
  const readOnly = useDossier((s) => s.readOnly);
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23rem]">
      <div className="min-w-0 max-w-3xl">
        <KindPanel dossier={dossier} norm={norm} blocks={blocks} wishes={wishes} wish={wish} />
        <VersionPanel dossier={dossier} wishes={wishes} wish={wish} readOnly={readOnly} />
        <ContentPanel dossier={dossier} norm={norm} earlier={earlier} wishes={wishes} wish={wish} readOnly={readOnly} />
        <StylePanel settings={dossier.report} readOnly={readOnly} />
      </div>
      <div className="min-w-0">
        <div className="lg:sticky lg:top-4">
          <MakePanel dossier={dossier} norm={norm} wishes={wishes} />
        </div>
      </div>
    </div>
  );
}
