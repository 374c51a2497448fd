import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatBytes, formatDate } from "../../i18n/format.ts";
import { backupDue } from "../../state/backupDue.ts";
import { useDossierList } from "../../state/dossierList.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useStorage } from "../../state/storage.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { showToast } from "../../ui/toast.ts";

/** Where the dossiers are, and the reminder of a backup. */
export function StoragePanel() {
  const { t } = useTranslation("home");
  const language = usePreferences((s) => s.language);
  const lastBackupAt = usePreferences((s) => s.lastBackupAt);
  const dossiers = useDossierList((s) => s.dossiers);
  const { persisted, usedBytes, quotaBytes, nearlyFull, refresh } = useStorage();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    void refresh();
  }, [refresh]);

  async function makeBackup() {
    setBusy(true);
    const outcome = await useDossierList
      .getState()
      .backup()
      .catch(() => ({ kind: "failed" }) as const)
      .finally(() => setBusy(false));
    if (outcome.kind === "failed") showToast({ kind: "problem", text: t(($) => $.storage.failed) });
    else if (outcome.kind !== "cancelled") showToast({ text: t(($) => $.storage.made) });
  }

  const due = backupDue(
    lastBackupAt,
    dossiers.map((card) => card.updatedAt),
  );
  return (
    <section aria-labelledby="storage" className="border-line border-t pt-6">
      <h2 id="storage" className="mb-1 font-semibold text-l">
        {t(($) => $.storage.title)}
      </h2>
      <p className="max-w-prose text-muted">
        {t(($) => $.storage.text)} {persisted === true && t(($) => $.storage.persisted)}
        {persisted === false && t(($) => $.storage.notPersisted)}
      </p>
      <p className="mb-4 max-w-prose text-muted">
        {quotaBytes > 0 && t(($) => $.storage.used, { used: formatBytes(usedBytes, language), quota: formatBytes(quotaBytes, language) })}{" "}
        {lastBackupAt === undefined
          ? t(($) => $.storage.noBackup)
          : t(($) => $.storage.lastBackup, { date: formatDate(lastBackupAt, language) })}
      </p>
      <div className="flex flex-col gap-3">
        {nearlyFull && <Banner tone="warn">{t(($) => $.storage.nearlyFull)}</Banner>}
        {due && (
          <Banner
            tone={lastBackupAt === undefined ? "info" : "warn"}
            title={t(($) => $.storage.dueTitle)}
            actions={
              <Button busy={busy} onClick={() => void makeBackup()}>
                {t(($) => $.storage.make)}
              </Button>
            }
          >
            {t(($) => $.storage.due)}
          </Banner>
        )}
        <div className="flex flex-wrap items-center gap-4">
          {!due && dossiers.length > 0 && (
            <Button busy={busy} onClick={() => void makeBackup()}>
              {t(($) => $.storage.make)}
            </Button>
          )}
          <Link to="/settings" className="link">
            {t(($) => $.storage.manage)}
          </Link>
        </div>
      </div>
    </section>
  );
}
