import { useTranslation } from "react-i18next";
import type { ReportSettings } from "../../core/dossier/dossierSchema.ts";
import { Panel } from "../../ui/Panel.tsx";
import { ColourField } from "./ColourField.tsx";
import { LogoField } from "./LogoField.tsx";

/** The organisation's own logo and colour. */
export function StylePanel({ settings, readOnly }: { readonly settings: ReportSettings; readonly readOnly: boolean }) {
  const { t } = useTranslation("reportScreen");
  return (
    <Panel title={t(($) => $.style.title)} lead={t(($) => $.style.lead)}>
      <div className="flex flex-col gap-6">
        <LogoField logo={settings.logo} readOnly={readOnly} />
        <ColourField stored={settings.colour} readOnly={readOnly} />
      </div>
    </Panel>
  );
}
