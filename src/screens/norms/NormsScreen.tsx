import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useDossierList } from "../../state/dossierList.ts";
import { useNorms } from "../../state/norms.ts";
import { Page } from "../../ui/Page.tsx";
import { AuthorsPanel } from "./AuthorsPanel.tsx";
import { NormRow } from "./NormRow.tsx";

/** The norms of this device: to read, and to bring one of your own. */
export function NormsScreen() {
  const { t } = useTranslation("norms");
  const norms = useNorms((s) => s.norms);
  const refresh = useNorms((s) => s.refresh);
  const refreshDossiers = useDossierList((s) => s.refresh);

  useEffect(() => {
    void refresh();
    void refreshDossiers();
  }, [refresh, refreshDossiers]);

  return (
    <Page title={t(($) => $.title)} lead={t(($) => $.lead)}>
      <ul aria-label={t(($) => $.title)} className="mb-4 border-line border-t">
        {norms.map((norm) => (
          <NormRow key={norm.address} norm={norm} />
        ))}
      </ul>
      <AuthorsPanel />
    </Page>
  );
}
