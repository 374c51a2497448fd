import { useEffect, useMemo } from "react";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { today } from "../../state/device.ts";
import { useDossierList } from "../../state/dossierList.ts";
import { earlierCards } from "../../state/earlierAudits.ts";
import { type ReportWishes, useReportView } from "../../state/reportView.ts";

/**
 * What is asked of the report, how to ask for something else, and the earlier audits to compare with. Without wishes it is
 * as final as the dossier allows, beside the audit that this one goes on from or the latest before it.
 */
export function useWishes(dossier: Dossier, mayBeFinal: boolean) {
  const stored = useReportView(({ shown }) => (shown?.dossier === dossier.id ? shown.wishes : undefined));
  const dossiers = useDossierList((s) => s.dossiers);
  const refresh = useDossierList((s) => s.refresh);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const earlier = useMemo(() => earlierCards(dossier, dossiers), [dossier, dossiers]);
  const wishes: ReportWishes = stored ?? {
    language: dossier.language,
    final: mayBeFinal,
    date: today(),
    withData: true,
    findings: true,
    plan: true,
    compareWith: earlier[0]?.id ?? "",
  };
  const wish = (changes: Partial<ReportWishes>) => useReportView.getState().wish(dossier.id, { ...wishes, ...changes });
  return { wishes: { ...wishes, final: wishes.final && mayBeFinal }, wish, earlier };
}
