import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Page } from "../ui/Page.tsx";

/** Stands in for a screen that could not be drawn. Offers the dossier as a file, since that needs no drawing. */
export function CrashScreen({ error }: { readonly error: unknown }) {
  const { t } = useTranslation("app");
  const [outcome, setOutcome] = useState<"downloaded" | "failed">();
  const dossier = /^#\/dossier\/([^/?]+)/.exec(location.hash)?.[1];

  async function download(id: string) {
    try {
      const { useDossierList } = await import("../state/dossierList.ts");
      const { kind } = await useDossierList.getState().exportFile(decodeURIComponent(id));
      if (kind !== "cancelled") setOutcome(kind === "failed" ? "failed" : "downloaded");
    } catch {
      setOutcome("failed");
    }
  }

  return (
    <Page title={t(($) => $.crash.title)} width="prose">
      <p className="mb-4">{t(($) => $.crash.text)}</p>
      <div className="mb-4 flex flex-wrap gap-2">
        <Button look="primary" onClick={() => location.reload()}>
          {t(($) => $.crash.reload)}
        </Button>
        {dossier !== undefined && <Button onClick={() => void download(dossier)}>{t(($) => $.crash.download)}</Button>}
      </div>
      <p role="status" className="mb-4">
        {outcome === "downloaded" && t(($) => $.crash.downloaded)}
        {outcome === "failed" && t(($) => $.crash.notDownloaded)}
      </p>
      <Disclosure summary={t(($) => $.crash.details)}>
        <pre className="overflow-x-auto whitespace-pre-wrap text-s">
          {error instanceof Error ? (error.stack ?? error.message) : String(error)}
        </pre>
      </Disclosure>
    </Page>
  );
}
