import { useEffect, useRef, useState } from "react";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { renderInWorker } from "../../report/renderInWorker.ts";
import { storedAudit } from "../../state/comparedAudits.ts";
import { logoBytes, newWorker, saveReport } from "../../state/reportFile.ts";
import { type MadeReport, type ReportWishes, useReportView } from "../../state/reportView.ts";

export type Making =
  | { readonly kind: "idle" | "cancelled" }
  | { readonly kind: "making"; readonly share: number }
  | { readonly kind: "failed"; readonly message: string };

/** Makes the report away from the page, keeps it, and hands it to the reader's files. Leaving the screen cancels. */
export function useMakeReport(dossier: Dossier, norm: Norm, onSaved: (outcome: Awaited<ReturnType<typeof saveReport>>) => void) {
  const [making, setMaking] = useState<Making>({ kind: "idle" });
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  async function make(wishes: ReportWishes) {
    let cancelled = false;
    stop.current = () => {
      cancelled = true;
      setMaking({ kind: "cancelled" });
    };
    setMaking({ kind: "making", share: 0 });
    useReportView.getState().keep(dossier.id, undefined);
    const { logo } = dossier.report;
    const bytes = logo === undefined ? undefined : await logoBytes(logo);
    const { language, date, final, withData, compareWith } = wishes;
    const earlier = compareWith === "" ? undefined : await storedAudit(compareWith);
    if (cancelled) return;
    const leaveOut = (["findings", "plan"] as const).filter((chapter) => !wishes[chapter]);
    const options = { language, leaveOut, ...(bytes === undefined ? {} : { logo: bytes }) };
    const report = { date, final, ...(earlier === undefined ? {} : { earlier: [earlier] }) };
    const job = renderInWorker(newWorker, { kind: "report", dossier, norm, report, options, withData }, (share) =>
      setMaking({ kind: "making", share }),
    );
    stop.current = job.cancel;
    const outcome = await job.outcome;
    stop.current = undefined;
    switch (outcome.kind) {
      case "cancelled":
        setMaking({ kind: "cancelled" });
        break;
      case "failed":
        setMaking({ kind: "failed", message: outcome.message });
        break;
      case "rendered": {
        const { fileName } = outcome;
        const missing = {
          logoMissing: logo !== undefined && bytes === undefined,
          earlierMissing: compareWith !== "" && earlier === undefined,
        };
        const made: MadeReport = { from: dossier, wishes, fileName, ...outcome.report, ...missing };
        useReportView.getState().keep(dossier.id, made);
        setMaking({ kind: "idle" });
        onSaved(await saveReport(made));
        break;
      }
    }
  }

  return { making, make: (wishes: ReportWishes) => void make(wishes), cancel: () => stop.current?.() };
}
