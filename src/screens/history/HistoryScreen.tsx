import HistoryIcon from "lucide-react/icons/history";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Page } from "../../ui/Page.tsx";
import { Conflicts } from "./Conflicts.tsx";
import { Trail } from "./Trail.tsx";

export function HistoryScreen() {
  const dossier = useDossier((s) => s.dossier);
  const norm = useDossier((s) => s.norm);
  return dossier === undefined || norm === undefined ? null : <History dossier={dossier} norm={norm} />;
}

/** What people changed at the same time, and everything that was ever done. */
function History({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("history");
  // Asked anew for every state of the dossier.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the trail and the conflicts belong to this state
  const { trail, conflicts } = useMemo(() => {
    const store = useDossier.getState();
    return { trail: store.trail(), conflicts: store.conflicts() };
  }, [dossier]);
  return (
    <Page title={t(($) => $.title)} lead={t(($) => $.lead)}>
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} dossier={dossier} norm={norm} />}
      <div className="mb-4 max-w-prose">
        <Disclosure summary={t(($) => $.undo.title)}>
          <p>{t(($) => $.undo.text)}</p>
        </Disclosure>
      </div>
      {trail.length === 0 ? (
        <EmptyState icon={HistoryIcon} title={t(($) => $.empty.title)}>
          {t(($) => $.empty.text)}
        </EmptyState>
      ) : (
        <Trail trail={trail} dossier={dossier} norm={norm} />
      )}
    </Page>
  );
}
