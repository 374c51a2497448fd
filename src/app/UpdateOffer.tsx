import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button.tsx";
import { onUpdate, takeUpdate, updateIsWaiting } from "./serviceWorker.ts";

/** A newer version offers itself in a corner and never comes by itself. */
export function UpdateOffer() {
  const { t } = useTranslation("app");
  const ready = useSyncExternalStore(onUpdate, updateIsWaiting);
  return (
    <div role="status" className="fixed right-4 bottom-4 z-30">
      {ready && (
        <div className="flex items-center gap-3 rounded-m bg-surface py-2 pr-2 pl-4 shadow-floating">
          <p>{t(($) => $.update.text)}</p>
          <Button onClick={takeUpdate}>{t(($) => $.update.now)}</Button>
        </div>
      )}
    </div>
  );
}
