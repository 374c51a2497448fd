import { useTranslation } from "react-i18next";
import type { Dossier, Evidence } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { today } from "../../state/device.ts";
import { rowsAtOnce, useEvidenceView } from "../../state/evidenceView.ts";
import { Button } from "../../ui/Button.tsx";
import { isOld, missingFrom } from "./chosenEvidence.ts";
import { DocumentRow, documentGrid } from "./DocumentRow.tsx";
import { EvidenceRow, rowGrid } from "./EvidenceRow.tsx";
import { SortHead } from "./SortHead.tsx";

type Props = {
  readonly items: readonly Evidence[];
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly present: ReadonlySet<string> | undefined;
  readonly current: string | undefined;
};

/** The register, a page of rows at a time; of documents alone with columns of their own. */
export function EvidenceTable({ items, dossier, norm, present, current }: Props) {
  const { t } = useTranslation("evidence");
  const shown = useEvidenceView((s) => s.shown);
  const documents = useEvidenceView((s) => s.type === "document");
  if (items.length === 0) return null;
  const day = today();
  const left = Math.min(rowsAtOnce, items.length - shown);
  const Row = documents ? DocumentRow : EvidenceRow;
  return (
    <>
      <fieldset
        aria-label={t(($) => $.table.order)}
        className={`${documents ? documentGrid : rowGrid} items-center border-edge border-b font-semibold text-muted text-s max-md:hidden`}
      >
        <SortHead order="title" label={t(($) => $.table.title)} />
        {documents ? <SortHead order="owner" label={t(($) => $.table.owner)} /> : <SortHead order="type" label={t(($) => $.table.type)} />}
        <SortHead order="date" label={t(($) => $.table.date)} />
        {documents && <SortHead order="received" label={t(($) => $.table.received)} />}
        <span>{t(($) => $.table.about)}</span>
        <span>{t(($) => $.table.files)}</span>
      </fieldset>
      <ul aria-label={t(($) => $.table.caption)} className="max-md:border-line max-md:border-t">
        {items.slice(0, shown).map((evidence) => (
          <Row
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
