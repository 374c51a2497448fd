import FileText from "lucide-react/icons/file-text";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { type ReportWishes, useReportView } from "../../state/reportView.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { Made } from "./Made.tsx";
import { RolesAtCodes } from "./RolesAtCodes.tsx";
import { useMakeReport } from "./useMakeReport.ts";
import { useTellSaved } from "./useTellSaved.ts";

type Props = { readonly dossier: Dossier; readonly norm: Norm; readonly wishes: ReportWishes };

/** Makes the report as asked, shows how far it is, and then what it became. */
export function MakePanel({ dossier, norm, wishes }: Props) {
  const { t } = useTranslation("reportScreen");
  const language = usePreferences((s) => s.language);
  const titleId = useId();
  const { making, make, cancel } = useMakeReport(dossier, norm, useTellSaved());
  const made = useReportView(({ shown }) => (shown?.dossier === dossier.id ? shown.made : undefined));
  const busy = making.kind === "making";
  const facts = [
    t(($) => $.kind[wishes.final ? "final" : "draft"]),
    t(($) => $.language[wishes.language]),
    formatDate(wishes.date, language),
    t(($) => $.classification[dossier.report.classification]),
  ].filter((fact) => fact !== "");
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-4 rounded-l border border-line bg-surface p-4">
      <div>
        <h2 id={titleId} className="font-semibold text-l">
          {t(($) => $.make.title)}
        </h2>
        <p className="mt-1 text-muted">{facts.join(" · ")}</p>
      </div>
      <RolesAtCodes dossier={dossier} norm={norm} />
      <div>
        <Button look="primary" icon={FileText} busy={busy || wishes.date === ""} onClick={() => make(wishes)}>
          {t(($) => $.make[made === undefined ? "make" : "again"])}
        </Button>
      </div>
      {making.kind === "making" && (
        <ProgressBar
          step={t(($) => $.step[stepAt(making.share)])}
          share={making.share}
          cancel={{ label: t(($) => $.make.cancel), onCancel: cancel }}
        />
      )}
      {making.kind === "cancelled" && <p role="status">{t(($) => $.make.cancelled)}</p>}
      {making.kind === "failed" && (
        <Banner tone="danger" title={t(($) => $.make.failed)}>
          <p>{t(($) => $.make.failedText)}</p>
          <Disclosure summary={t(($) => $.make.details)}>
            <code className="break-words text-s">{making.message}</code>
          </Disclosure>
        </Banner>
      )}
      {made !== undefined && !busy && <Made made={made} dossier={dossier} norm={norm} wishes={wishes} />}
    </section>
  );
}

/** Laying out takes the first 60 % of the work, drawing the rest; then the file is read back. */
function stepAt(share: number): "prepare" | "layOut" | "draw" | "readBack" {
  if (share === 0) return "prepare";
  if (share < 0.6) return "layOut";
  return share < 1 ? "draw" : "readBack";
}
