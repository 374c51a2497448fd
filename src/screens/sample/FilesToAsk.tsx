import ClipboardCopy from "lucide-react/icons/clipboard-copy";
import Download from "lucide-react/icons/download";
import { useTranslation } from "react-i18next";
import type { Dossier, Evidence } from "../../core/dossier/dossierSchema.ts";
import { drawnPlaces, reserveLeft } from "../../core/dossier/sampleFiles.ts";
import { listCsv } from "../../core/sampling/listCsv.ts";
import { usePreferences } from "../../state/preferences.ts";
import { copyText, saveList } from "../../state/sampleDraw.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import { showToast } from "../../ui/toast.ts";

/** The list that goes to the organisation, to copy or to save. */
export function FilesToAsk({ evidence, dossier }: { readonly evidence: Evidence; readonly dossier: Dossier }) {
  const { t } = useTranslation("sample");
  const language = usePreferences((s) => s.language);
  const files = drawnPlaces(evidence).map(({ file }) => file);
  const strata = [...new Set(files.map(({ stratum }) => stratum))];
  const divided = strata.some((stratum) => stratum !== "");
  const reserve = strata.flatMap((stratum) => reserveLeft(evidence, stratum));
  const head = [t(($) => $.list.number), t(($) => $.list.file), ...(divided ? [t(($) => $.list.stratum)] : [])];
  const rows = files.map(({ name, stratum }, index) => [String(index + 1), name, ...(divided ? [stratum] : [])]);

  async function copy() {
    const copied = await copyText(rows.map((row) => row.slice(1).join("\t")).join("\n"));
    showToast(copied ? { text: t(($) => $.list.copied) } : { kind: "problem", text: t(($) => $.list.notCopied) });
  }

  async function save() {
    const title = evidence.title === "" ? dossier.assignment.organisation : evidence.title;
    const csv = listCsv([head, ...rows], language === "nl" ? ";" : ",");
    const saved = await saveList(csv, `${t(($) => $.list.fileName, { title })}.csv`);
    if (saved.kind === "failed") showToast({ kind: "problem", text: t(($) => $.list.notSaved) });
    else if (saved.kind !== "cancelled") showToast({ text: t(($) => $.list.saved, { name: saved.name }) });
  }

  return (
    <Panel
      title={t(($) => $.list.title)}
      lead={t(($) => $.list.lead)}
      actions={
        <>
          <Button icon={ClipboardCopy} onClick={() => void copy()}>
            {t(($) => $.list.copy)}
          </Button>
          <Button icon={Download} onClick={() => void save()}>
            {t(($) => $.list.save)}
          </Button>
        </>
      }
    >
      <div className="max-w-2xl">
        <Table caption={t(($) => $.list.caption)} hideCaption>
          <thead>
            <tr>
              {head.map((name, index) => (
                <ColumnHead key={name} numeric={index === 0} className={index === 0 ? "w-10" : ""}>
                  {name}
                </ColumnHead>
              ))}
            </tr>
          </thead>
          <tbody>
            {files.map(({ key, name, stratum }, index) => (
              <tr key={key}>
                <Cell numeric className="py-1 text-muted">
                  {index + 1}
                </Cell>
                <RowHead className="py-1">{name}</RowHead>
                {divided && <Cell className="py-1">{stratum}</Cell>}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      {reserve.length > 0 && (
        <div className="mt-3">
          <Disclosure summary={t(($) => $.list.reserve, { count: reserve.length })}>
            <p className="max-w-prose">{reserve.map(({ name }) => name).join(", ")}</p>
          </Disclosure>
        </div>
      )}
    </Panel>
  );
}
