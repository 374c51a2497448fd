import { useTranslation } from "react-i18next";
import type { Dossier, Evidence } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { today } from "../../state/device.ts";
import { rowsAtOnce, useEvidenceView } from "../../state/evidenceView.ts";
import { Button } from "../../ui/Button.tsx";
import { isOld, missingFrom } from "./chosenEvidence.ts";
import { EvidenceRow, rowGrid } from "./EvidenceRow.tsx";

type Props = {
  readonly items: readonly Evidence[];
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly present: ReadonlySet<string> | undefined;
  readonly current: string | undefined;
};

/** The register, a page of rows at a time. */
export function EvidenceTable({ items, dossier, norm, present, current }: Props) {
  const { t } = useTranslation("evidence");
  const shown = useEvidenceView((s) => s.shown);
  if (items.length === 0) return null;
  const day = today();
  const left = Math.min(rowsAtOnce, items.length - shown);
  return (
    <>
      <div aria-hidden="true" className={`${rowGrid} border-edge border-b pb-1 font-semibold text-muted text-s max-md:hidden`}>
        <span>{t(($) => $.table.title)}</span>
        <span>{t(($) => $.table.type)}</span>
        <span>{t(($) => $.table.date)}</span>
        <span>{t(($) => $.table.about)}</span>
        <span>{t(($) => $.table.files)}</span>
      </div>
      <ul aria-label={t(($) => $.table.caption)} className="max-md:border-line max-md:border-t">
        {items.slice(0, shown).map((evidence) => (
          <EvidenceRow
            key={evidence.id}
            evidence={evidence}
            norm={norm}
            dossier={dossier.id}
            time={evidence.date > day ? "future" : isOld(evidence, dossier) ? "old" : "fits"}
            missing={missingFrom(evidence, present)}
            current={evidence.id === current}
          />
        ))}
      </ul>
      {left > 0 && (
        <div className="mt-3">
          <Button onClick={() => useEvidenceView.setState({ shown: shown + rowsAtOnce })}>{t(($) => $.table.more, { count: left })}</Button>
        </div>
      )}
    </>
  );
}
