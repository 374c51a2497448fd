import { useTranslation } from "react-i18next";
import { Page } from "../../ui/Page.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { BackupPanel } from "./BackupPanel.tsx";
import { LookPanel } from "./LookPanel.tsx";
import { NamePanel } from "./NamePanel.tsx";
import { StoragePanel } from "./StoragePanel.tsx";

export function SettingsScreen() {
  const { t } = useTranslation("settings");
  return (
    <Page title={t(($) => $.title)} width="prose">
      <NamePanel />
      <LookPanel />
      <StoragePanel />
      <BackupPanel />
      <Panel title={t(($) => $.about.title)}>
        <div className="flex flex-col gap-3">
          <p>{t(($) => $.about.privacy)}</p>
          <p>{t(($) => $.about.certificate)}</p>
          <p>{t(($) => $.about.licence)}</p>
          <p className="text-muted">{t(($) => $.about.version, { version: import.meta.env.VITE_VERSION })}</p>
        </div>
      </Panel>
    </Page>
  );
}
