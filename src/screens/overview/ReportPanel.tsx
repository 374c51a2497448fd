import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { blocksFinal } from "../../core/closing/blocksFinal.ts";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { Panel } from "../../ui/Panel.tsx";

/** How far the report is from final. */
export function ReportPanel({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("overview");
  const count = blocksFinal(dossier, norm).length;
  return (
    <Panel title={t(($) => $.report.title)}>
      <p className="mb-2">{count === 0 ? t(($) => $.report.ready) : t(($) => $.report.blocked, { count })}</p>
      <Link to="/dossier/$id/report" params={{ id: dossier.id }} className="link inline-flex min-h-control items-center">
        {count === 0 ? t(($) => $.report.make) : t(($) => $.report.see)}
      </Link>
    </Panel>
  );
}
