import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Language, Norm } from "../../core/norm/normSchema.ts";
import { renderInWorker } from "../../report/renderInWorker.ts";
import { today } from "../../state/device.ts";
import { newWorker, reportAddress, saveReport } from "../../state/reportFile.ts";
import { showToast } from "../../ui/toast.ts";

type Made = { readonly bytes: Uint8Array; readonly fileName: string };
type Making =
  | { readonly kind: "idle" | "stopped" | "failed" }
  | { readonly kind: "making"; readonly share: number }
  | { readonly kind: "made"; readonly fileName: string; readonly pages: number; readonly address: string };

/** Makes the letter away from the page and hands it to the reader's files. Closing the dialog stops it. */
export function useMakeLetter(dossier: Dossier, norm: Norm) {
  const { t } = useTranslation("plan");
  const [making, setMaking] = useState<Making>({ kind: "idle" });
  const made = useRef<Made>(undefined);
  const leave = useRef<() => void>(undefined);
  useEffect(() => () => leave.current?.(), []);

  async function save() {
    if (made.current === undefined) return;
    const saved = await saveReport(made.current);
    if (saved.kind === "failed") showToast({ kind: "problem", text: t(($) => $.letter.notSaved) });
    else if (saved.kind !== "cancelled") showToast({ text: t(($) => $.letter.saved, { file: saved.name }) });
  }

  async function make(language: Language) {
    leave.current?.();
    setMaking({ kind: "making", share: 0 });
    const job = renderInWorker(newWorker, { kind: "letter", dossier, norm, date: today(), language }, (share) =>
      setMaking({ kind: "making", share }),
    );
    leave.current = job.cancel;
    const outcome = await job.outcome;
    leave.current = undefined;
    if (outcome.kind === "cancelled") setMaking({ kind: "stopped" });
    else if (outcome.kind === "failed") setMaking({ kind: "failed" });
    else {
      const { report, fileName } = outcome;
      made.current = { bytes: report.bytes, fileName };
      const { url, release } = reportAddress(made.current);
      leave.current = release;
      setMaking({ kind: "made", fileName, pages: report.pages, address: url });
      await save();
    }
  }

  return { making, make: (language: Language) => void make(language), save: () => void save(), cancel: () => leave.current?.() };
}
