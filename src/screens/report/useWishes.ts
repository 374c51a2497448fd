import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { today } from "../../state/device.ts";
import { type ReportWishes, useReportView } from "../../state/reportView.ts";

/** What is asked of the report, and how to ask for something else. Without wishes it is as final as the dossier allows. */
export function useWishes(dossier: Dossier, mayBeFinal: boolean) {
  const stored = useReportView(({ shown }) => (shown?.dossier === dossier.id ? shown.wishes : undefined));
  const wishes: ReportWishes = stored ?? {
    language: dossier.language,
    final: mayBeFinal,
    date: today(),
    withData: true,
    findings: true,
    plan: true,
  };
  const wish = (changes: Partial<ReportWishes>) => useReportView.getState().wish(dossier.id, { ...wishes, ...changes });
  return { wishes: { ...wishes, final: wishes.final && mayBeFinal }, wish };
}
