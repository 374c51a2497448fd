import FileText from "lucide-react/icons/file-text";
import Printer from "lucide-react/icons/printer";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ComparedAudit } from "../../core/comparison/comparedAudit.ts";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { renderInWorker } from "../../report/renderInWorker.ts";
import { newWorker, savePdf, today } from "../../state/compareFile.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { showToast } from "../../ui/toast.ts";

type Props = { readonly dossier: Dossier; readonly norm: Norm; readonly earlier: ComparedAudit | undefined; readonly reading: boolean };

/** The same page on one sheet of paper, in the language of the screen. */
export function PdfBar({ dossier, norm, earlier, reading }: Props) {
  const { t } = useTranslation("management");
  const language = usePreferences((s) => s.language);
  const [share, setShare] = useState<number>();
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  async function make() {
    setShare(0);
    const job = renderInWorker(newWorker, { kind: "management", dossier, norm, earlier, date: today(), language }, setShare);
    stop.current = job.cancel;
    const outcome = await job.outcome;
    stop.current = undefined;
    setShare(undefined);
    if (outcome.kind === "failed") showToast({ kind: "problem", text: t(($) => $.notMade) });
    if (outcome.kind !== "rendered") return;
    const saved = await savePdf(outcome.report.bytes, outcome.fileName);
    if (saved.kind === "saved") showToast({ text: t(($) => $.saved, { name: saved.name }) });
    if (saved.kind === "downloaded") showToast({ text: t(($) => $.downloaded, { name: saved.name }) });
    if (saved.kind === "failed") showToast({ kind: "problem", text: t(($) => $.failed) });
  }

  return (
    <div className="flex flex-col gap-2 print:hidden">
      <div className="flex flex-wrap gap-2">
        <Button look="primary" icon={FileText} busy={share !== undefined} disabled={reading} onClick={() => void make()}>
          {t(($) => $.pdf)}
        </Button>
        <Button look="quiet" icon={Printer} onClick={() => globalThis.print()}>
          {t(($) => $.print)}
        </Button>
      </div>
      {share !== undefined && (
        <ProgressBar step={t(($) => $.making)} share={share} cancel={{ label: t(($) => $.cancel), onCancel: () => stop.current?.() }} />
      )}
    </div>
  );
}
