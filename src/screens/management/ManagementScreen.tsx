import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { managementOf } from "../../core/reporting/management.ts";
import { formatDate } from "../../i18n/format.ts";
import { subject } from "../../report/management/managementText.ts";
import { screenPen } from "../../report/screenPen.ts";
import { today } from "../../state/compareFile.ts";
import { useDossier } from "../../state/dossier.ts";
import { useEarlierAudit } from "../../state/earlierAudits.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Field } from "../../ui/Field.tsx";
import { Page } from "../../ui/Page.tsx";
import { Select } from "../../ui/Select.tsx";
import { ModelPanel } from "./ModelPanel.tsx";
import { MovedPanel } from "./MovedPanel.tsx";
import { NextPanel } from "./NextPanel.tsx";
import { OnTimePanel } from "./OnTimePanel.tsx";
import { PdfBar } from "./PdfBar.tsx";
import { StandingPanel } from "./StandingPanel.tsx";

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
  const { cards, id, audit } = useEarlierAudit(dossier, chosen);
  const management = useMemo(() => managementOf(dossier, norm, today(), audit), [dossier, norm, audit]);
  const pen = useMemo(() => screenPen(language, dossier.language), [language, dossier.language]);
  const told = { management, pen };
  return (
    <Page title={t(($) => $.title)} lead={subject(pen, management)} actions={<PdfBar dossier={dossier} norm={norm} earlier={audit} />}>
      <StandingPanel {...told} />
      <MovedPanel {...told}>
        <div className="flex flex-wrap items-end gap-x-6 gap-y-2 print:hidden">
          {cards.length > 0 && (
            <div className="w-72 max-w-full">
              <Field label={t(($) => $.chooseEarlier)}>
                {(control) => (
                  <Select
                    {...control}
                    value={id}
                    onChange={(event) => setChosen(event.target.value)}
                    options={[
                      ...cards.map((card) => ({
                        value: card.id,
                        label: `${card.organisation}, ${formatDate(card.periodTo, language, "short")}`,
                      })),
                      { value: "", label: t(($) => $.noOther) },
                    ]}
                  />
                )}
              </Field>
            </div>
          )}
          <Link
            to="/compare"
            search={{ with: [dossier.id, ...cards.map((card) => card.id)].join(",") }}
            className="link inline-flex min-h-control items-center"
          >
            {t(($) => $.compare)}
          </Link>
        </div>
      </MovedPanel>
      <NextPanel {...told} />
      <OnTimePanel {...told} />
      <ModelPanel {...told} />
      <p className="mt-2 max-w-prose text-muted text-s">{pen.words("management.note")}</p>
    </Page>
  );
}
