import FileSpreadsheet from "lucide-react/icons/file-spreadsheet";
import FileText from "lucide-react/icons/file-text";
import Printer from "lucide-react/icons/printer";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { renderInWorker } from "../../report/renderInWorker.ts";
import { newWorker, type SavedFile, saveCsv, savePdf, saveSheets, today } from "../../state/compareFile.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { showToast } from "../../ui/toast.ts";
import type { Compared } from "./CompareScreen.tsx";
import { useExportSheets } from "./useExportSheets.ts";

/** The comparison as a PDF, a table or on paper. */
export function ExportBar({ compared }: { readonly compared: Compared }) {
  const { t } = useTranslation("compare");
  const screenLanguage = usePreferences((s) => s.language);
  const [chosen, setChosen] = useState<"nl" | "en">();
  const language = chosen ?? screenLanguage;
  const [share, setShare] = useState<number>();
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  const sheets = useExportSheets(compared);
  const names = [...new Set(compared.years.audits.map(({ organisation }) => organisation))].join(" ");
  const name = t(($) => $.export.name, { names, date: today() });

  function tell(outcome: SavedFile) {
    if (outcome.kind === "saved") showToast({ text: t(($) => $.export.saved, { name: outcome.name }) });
    if (outcome.kind === "downloaded") showToast({ text: t(($) => $.export.downloaded, { name: outcome.name }) });
    if (outcome.kind === "failed") showToast({ kind: "problem", text: t(($) => $.export.failed) });
  }
  async function attempt(saving: Promise<SavedFile>) {
    tell(await saving.catch(() => ({ kind: "failed" }) as const));
  }
  async function makePdf() {
    setShare(0);
    const job = renderInWorker(newWorker, { kind: "comparison", audits: compared.years.audits, date: today(), language }, setShare);
    stop.current = job.cancel;
    const outcome = await job.outcome;
    stop.current = undefined;
    setShare(undefined);
    if (outcome.kind === "rendered") await attempt(savePdf(outcome.report.bytes, outcome.fileName));
    if (outcome.kind === "failed") showToast({ kind: "problem", text: t(($) => $.export.notMade) });
  }

  return (
    <section aria-label={t(($) => $.export.label)} className="flex flex-col gap-2 print:hidden">
      <div className="flex flex-wrap items-center gap-2">
        <SegmentedControl
          legend={t(($) => $.export.language)}
          hideLegend
          choices={[
            { value: "nl", label: t(($) => $.export.nl) },
            { value: "en", label: t(($) => $.export.en) },
          ]}
          value={language}
          onChange={setChosen}
        />
        <Button look="primary" icon={FileText} busy={share !== undefined} onClick={() => void makePdf()}>
          {t(($) => $.export.pdf)}
        </Button>
        <Button icon={FileSpreadsheet} onClick={() => void attempt(saveSheets(sheets.all(), name))}>
          {t(($) => $.export.xlsx)}
        </Button>
        <Button onClick={() => void attempt(saveCsv(sheets.criteria().rows, name, screenLanguage === "nl" ? ";" : ","))}>
          {t(($) => $.export.csv)}
        </Button>
        <Button look="quiet" icon={Printer} onClick={() => globalThis.print()}>
          {t(($) => $.export.print)}
        </Button>
      </div>
      {share !== undefined && (
        <ProgressBar
          step={t(($) => $.export.making)}
          share={share}
          cancel={{ label: t(($) => $.export.cancel), onCancel: () => stop.current?.() }}
        />
      )}
    </section>
  );
}
