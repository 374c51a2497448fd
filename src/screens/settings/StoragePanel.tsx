import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatBytes } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useStorage } from "../../state/storage.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Meter } from "../../ui/Meter.tsx";
import { Panel } from "../../ui/Panel.tsx";

export function StoragePanel() {
  const { t } = useTranslation("settings");
  const language = usePreferences((s) => s.language);
  const { persisted, usedBytes, quotaBytes, nearlyFull, refresh, askPersist } = useStorage();
  const [outcome, setOutcome] = useState<"granted" | "refused">();

  useEffect(() => {
    void refresh();
  }, [refresh]);

  const used = formatBytes(usedBytes, language);
  const usedText =
    quotaBytes > 0 ? t(($) => $.storage.used, { used, quota: formatBytes(quotaBytes, language) }) : t(($) => $.storage.usedOnly, { used });
  return (
    <Panel title={t(($) => $.storage.title)} lead={t(($) => $.storage.lead)}>
      <div className="flex flex-col gap-4">
        {nearlyFull && <Banner tone="warn">{t(($) => $.storage.nearlyFull)}</Banner>}
        <div>
          <h3 className="font-semibold">{t(($) => $.storage.lasting)}</h3>
          <p className="mb-2">
            {persisted === undefined && t(($) => $.storage.unknown)}
            {persisted === true && t(($) => $.storage.persisted)}
            {persisted === false && t(($) => $.storage.notPersisted)}
          </p>
          {persisted === false && (
            <Button onClick={async () => setOutcome((await askPersist()) ? "granted" : "refused")}>{t(($) => $.storage.askPersist)}</Button>
          )}
          <p role="status" className="mt-2 text-muted">
            {outcome === "granted" && t(($) => $.storage.granted)}
            {outcome === "refused" && t(($) => $.storage.refused)}
          </p>
        </div>
        <div>
          <h3 className="font-semibold">{t(($) => $.storage.space)}</h3>
          <p className="mb-1.5">{usedText}</p>
          {quotaBytes > 0 && (
            <div className="max-w-80">
              <Meter label={t(($) => $.storage.space)} value={usedBytes} max={quotaBytes} text={usedText} />
            </div>
          )}
        </div>
      </div>
    </Panel>
  );
}
