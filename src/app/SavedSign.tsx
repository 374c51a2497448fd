import CircleAlert from "lucide-react/icons/circle-alert";
import HardDrive from "lucide-react/icons/hard-drive";
import HardDriveDownload from "lucide-react/icons/hard-drive-download";
import { useTranslation } from "react-i18next";
import { formatDate, formatTime } from "../i18n/format.ts";
import { useDossier } from "../state/dossier.ts";
import { useDossierList } from "../state/dossierList.ts";
import { usePreferences } from "../state/preferences.ts";
import { Button } from "../ui/Button.tsx";
import { classes } from "../ui/classes.ts";
import { Popover } from "../ui/Popover.tsx";
import { showToast } from "../ui/toast.ts";

/** Whether, when and where the work is saved; pressed, it says more and offers a file. */
export function SavedSign() {
  const { t } = useTranslation("app");
  const language = usePreferences((s) => s.language);
  const lastBackupAt = usePreferences((s) => s.lastBackupAt);
  const state = useDossier((s) => s.saveState);
  const at = useDossier((s) => s.lastSavedAt);
  const id = useDossier((s) => s.id);
  const lost = state === "full" || state === "failed";

  async function download() {
    if (id === undefined) return;
    const { kind } = await useDossierList
      .getState()
      .exportFile(id)
      .catch(() => ({ kind: "failed" }) as const);
    if (kind === "failed") showToast({ kind: "problem", text: t(($) => $.crash.notDownloaded) });
    else if (kind !== "cancelled") showToast({ text: t(($) => $.crash.downloaded) });
  }

  return (
    <Popover
      title={t(($) => $.saved.title)}
      trigger={
        <button
          type="button"
          className={classes(
            "inline-flex min-h-control shrink-0 items-center gap-1.5 rounded-m px-2 text-s hover:bg-hover",
            lost ? "bg-danger-soft font-semibold text-danger" : "text-muted",
          )}
        >
          {lost ? <CircleAlert size={16} aria-hidden /> : <HardDrive size={16} aria-hidden />}
          <span className={lost ? undefined : "max-sm:sr-only"}>{words()}</span>
        </button>
      }
    >
      <div className="flex flex-col gap-3">
        {lost && <p className="text-danger">{state === "full" ? t(($) => $.saved.fullHelp) : t(($) => $.saved.failedHelp)}</p>}
        <p>{t(($) => $.saved.where)}</p>
        <p className="text-muted">
          {lastBackupAt === undefined
            ? t(($) => $.saved.noBackup)
            : t(($) => $.saved.lastBackup, { date: formatDate(lastBackupAt, language) })}
        </p>
        <div>
          <Button icon={HardDriveDownload} onClick={() => void download()}>
            {t(($) => $.saved.download)}
          </Button>
        </div>
      </div>
    </Popover>
  );

  function words(): string {
    switch (state) {
      case "saving":
        return t(($) => $.saved.saving);
      case "saved":
        return at === undefined ? t(($) => $.saved.saved) : t(($) => $.saved.savedAt, { time: formatTime(at, language) });
      case "full":
        return t(($) => $.saved.full);
      case "failed":
        return t(($) => $.saved.failed);
    }
  }
}
