import Download from "lucide-react/icons/download";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { figureKey, tiedEvidence } from "../../core/dossier/tiedFigure.ts";
import { criteriaForFigure } from "../../core/norm/criteriaForFigure.ts";
import { criterionById } from "../../core/norm/findCriterion.ts";
import { type FigureRow, figureList } from "../../report/register/figureList.ts";
import type { FigureWriting } from "../../report/register/figureWriting.ts";
import { saveFigures } from "../../state/register/saveFigures.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import { useTell } from "../../ui/useTell.ts";
import { EvidenceDialog } from "./EvidenceDialog.tsx";
import { figureSheet } from "./figureSheet.ts";
import type { ShownRegister } from "./shownRegister.ts";

/** Every figure with its definition, population and exclusions, and the way to evidence. */
export function FigureTable({ shown, writing }: { readonly shown: ShownRegister; readonly writing: FigureWriting }) {
  const { t } = useTranslation("register");
  const [tying, setTying] = useState<FigureRow>();
  const tell = useTell();
  const { norm, summary, readOnly } = shown;
  const rows = figureList(writing, summary);
  const save = async (kind: "csv" | "xlsx") => {
    const saved = await saveFigures(
      figureSheet(writing, summary),
      kind,
      t(($) => $.export.fileName),
      writing.language,
    );
    if (saved.kind === "failed") tell({ code: "fileNotSaved" });
    else if (saved.kind !== "cancelled") tell(undefined, { text: t(($) => $.export.saved, { name: saved.name }) });
  };
  return (
    <div className="flex flex-col gap-4">
      {shown.onCases === undefined && <p className="max-w-prose text-muted">{t(($) => $.kept.noRows)}</p>}
      <Table caption={t(($) => $.views.figures)} hideCaption>
        <thead>
          <tr>
            <ColumnHead className="min-w-32">{writing.words("register.figureHead")}</ColumnHead>
            <ColumnHead className="min-w-20">{writing.words("register.valueHead")}</ColumnHead>
            <ColumnHead>{t(($) => $.evidence.head)}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} id={`figure-${row.id}`}>
              <RowHead>
                {row.name}
                <span className="block max-w-prose font-normal text-muted text-s">{row.definition}</span>
                <span className="block max-w-prose font-normal text-s">
                  {writing.words("register.populationHead")}: {row.population}.
                  {row.excluded !== "" && ` ${writing.words("register.excludedText", { list: row.excluded })}`}
                </span>
              </RowHead>
              <Cell>
                <span className="font-semibold">{row.value}</span>
                {row.fraction !== "" && <span className="block text-muted text-s">{row.fraction}</span>}
                {row.indicative && <Badge tone="warn">{writing.words("register.few")}</Badge>}
              </Cell>
              <Cell className="sm:whitespace-nowrap">
                <Tied row={row} shown={shown} />
                {!readOnly && criteriaForFigure(norm, row.id).length > 0 && (
                  <Button onClick={() => setTying(row)} aria-label={t(($) => $.evidence.makeOf, { name: row.name })}>
                    {t(($) => $.evidence.make)}
                  </Button>
                )}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="flex flex-wrap gap-2">
        <Button icon={Download} onClick={() => void save("csv")}>
          {t(($) => $.export.csv)}
        </Button>
        <Button icon={Download} onClick={() => void save("xlsx")}>
          {t(($) => $.export.xlsx)}
        </Button>
      </div>
      {tying !== undefined && (
        <EvidenceDialog key={tying.id} row={tying} shown={shown} writing={writing} onClose={() => setTying(undefined)} />
      )}
    </div>
  );
}

function Tied({ row, shown }: { readonly row: FigureRow; readonly shown: ShownRegister }) {
  const { t } = useTranslation("register");
  const evidence = tiedEvidence(shown.dossier, figureKey(row.id, shown.summary.filter));
  if (evidence === undefined) return null;
  const refs = Object.keys(evidence.links).map((id) => criterionById(shown.norm).get(id)?.ref ?? id);
  return <p className="mb-1 whitespace-normal text-s">{t(($) => $.evidence.tied, { list: refs.join(", ") })}</p>;
}
