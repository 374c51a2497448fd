import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { managementOf } from "../../core/reporting/management.ts";
import { subject } from "../../report/management/managementText.ts";
import { screenPen } from "../../report/screenPen.ts";
import { today } from "../../state/compareFile.ts";
import { useDossier } from "../../state/dossier.ts";
import { useDroppedEarlier } from "../../state/droppedEarlier.ts";
import { useEarlierAudit } from "../../state/earlierAudits.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Page } from "../../ui/Page.tsx";
import { EarlierChoice, fromFile } from "./EarlierChoice.tsx";
import { ModelPanel } from "./ModelPanel.tsx";
import { MovedPanel } from "./MovedPanel.tsx";
import { NextPanel } from "./NextPanel.tsx";
import { OnTimePanel } from "./OnTimePanel.tsx";
import { PdfBar } from "./PdfBar.tsx";
import { StandingPanel } from "./StandingPanel.tsx";
import { WhatIfPanel } from "./WhatIfPanel.tsx";

/** Where we stand, what moved and why, what to do and whether it goes as agreed; for somebody who never saw the norm. */
export function ManagementScreen() {
  const dossier = useDossier((s) => s.dossier);
  const norm = useDossier((s) => s.norm);
  return dossier === undefined || norm === undefined ? null : <Opened dossier={dossier} norm={norm} />;
}

function Opened({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("management");
  const language = usePreferences((s) => s.language);
  const [chosen, setChosen] = useState<string>();
  const dropped = useDroppedEarlier((s) => s.dropped[dossier.id]);
  const { cards, id, audit: stored, reading: readingStored } = useEarlierAudit(dossier, chosen === fromFile ? "" : chosen);
  // A file that was brought along is what somebody wants to see, until they choose otherwise.
  const isFile = dropped !== undefined && (chosen === fromFile || chosen === undefined);
  const audit = isFile ? dropped.audit : stored;
  const reading = !isFile && readingStored;
  const management = useMemo(() => managementOf(dossier, norm, today(), audit), [dossier, norm, audit]);
  const pen = useMemo(() => screenPen(language, dossier.language), [language, dossier.language]);
  const told = { management, pen };
  return (
    <Page
      title={t(($) => $.title)}
      lead={subject(pen, management)}
      actions={<PdfBar dossier={dossier} norm={norm} earlier={audit} reading={reading} />}
    >
      <div className="print:[zoom:0.6]">
        <StandingPanel {...told} />
        <MovedPanel {...told} reading={reading}>
          {(!reading || cards.length > 0) && (
            <EarlierChoice dossier={dossier} cards={cards} chosen={isFile ? fromFile : id} onChosen={setChosen} />
          )}
        </MovedPanel>
        <NextPanel {...told} />
        <WhatIfPanel {...told} />
        <OnTimePanel {...told} />
        <ModelPanel {...told} />
        <p className="mt-2 max-w-prose text-muted text-s print:mt-0">{pen.words("management.note")}</p>
      </div>
    </Page>
  );
}
