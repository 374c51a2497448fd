import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../i18n/format.ts";
import { useDossierList } from "../../state/dossierList.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";

export function BackupPanel() {
  const { t } = useTranslation("settings");
  const language = usePreferences((s) => s.language);
  const lastBackupAt = usePreferences((s) => s.lastBackupAt);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<"made" | "failed">();

  async function make() {
    setBusy(true);
    const { kind } = await useDossierList
      .getState()
      .backup()
      .catch(() => ({ kind: "failed" }) as const)
      .finally(() => setBusy(false));
    setOutcome(kind === "cancelled" ? undefined : kind === "failed" ? "failed" : "made");
  }

  return (
    <Panel title={t(($) => $.backup.title)} lead={t(($) => $.backup.lead)}>
      <p className="mb-3">
        {lastBackupAt === undefined ? t(($) => $.backup.none) : t(($) => $.backup.last, { date: formatDate(lastBackupAt, language) })}
      </p>
      <Button busy={busy} onClick={() => void make()}>
        {t(($) => $.backup.make)}
      </Button>
      <p role="status" className="mt-2">
        {outcome === "made" && t(($) => $.backup.made)}
        {outcome === "failed" && <span className="text-danger">{t(($) => $.backup.failed)}</span>}
      </p>
      <p className="mt-3 text-muted">{t(($) => $.backup.how)}</p>
    </Panel>
  );
}
