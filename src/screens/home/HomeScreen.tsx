import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { prepareToOpen } from "../../state/dossier.ts";
import { useDossierList } from "../../state/dossierList.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Page } from "../../ui/Page.tsx";
import { DossierList } from "./DossierList.tsx";
import { Starts } from "./Starts.tsx";
import { StoragePanel } from "./StoragePanel.tsx";
import { Trash } from "./Trash.tsx";

export function HomeScreen() {
  const { t } = useTranslation("home");
  const router = useRouter();
  const status = useDossierList((s) => s.status);
  const refresh = useDossierList((s) => s.refresh);

  const some = useDossierList((s) => s.dossiers.length > 0);

  useEffect(() => {
    void refresh();
  }, [refresh]);
  // Whichever dossier is chosen, its frame and first screen are the same.
  useEffect(() => prepareToOpen(() => void router.preloadRoute({ to: "/dossier/$id", params: { id: "-" } })), [router]);

  return (
    <Page title={t(($) => $.title)} lead={t(($) => $.lead)}>
      {status === "failed" && (
        <div className="mb-6">
          <Banner
            tone="danger"
            title={t(($) => $.list.failed)}
            actions={<Button onClick={() => void refresh()}>{t(($) => $.list.retry)}</Button>}
          >
            {t(($) => $.list.failedText)}
          </Banner>
        </div>
      )}
      {/* While the list loads, nothing is said: it takes less than a blink, and an empty list would be untrue. */}
      {status === "ready" && (
        <>
          <Starts compact={some} />
          <DossierList />
          <Trash />
        </>
      )}
      {status !== "loading" && <StoragePanel />}
    </Page>
  );
}
