import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/dossierSchema.ts";
import { filesThatCount, type ReplacedFile, replacedFiles } from "../../core/dossier/sampleFiles.ts";
import { formatInstant } from "../../i18n/format.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import { useTell } from "../../ui/useTell.ts";

/** Which file left, which came in, why, who and when. */
export function ReplacementLog({ evidence, readOnly }: { readonly evidence: Evidence; readonly readOnly: boolean }) {
  const { t } = useTranslation("sample");
  const language = usePreferences((s) => s.language);
  const tell = useTell();
  const run = useDossier((s) => s.run);
  const rows = replacedFiles(evidence);
  const counting = new Set(filesThatCount(evidence).map(({ key }) => key));
  const isLast = ({ left, came }: ReplacedFile) =>
    came === undefined ? counting.has(left.key) : counting.has(came.key) && Object.keys(came.results).length === 0;
  return (
    <Panel title={t(($) => $.replace.log)}>
      {rows.length === 0 ? (
        <p className="text-muted">{t(($) => $.replace.none)}</p>
      ) : (
        <Table caption={t(($) => $.replace.caption)} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{t(($) => $.replace.left)}</ColumnHead>
              <ColumnHead>{t(($) => $.replace.in)}</ColumnHead>
              <ColumnHead>{t(($) => $.replace.why)}</ColumnHead>
              <ColumnHead>{t(($) => $.replace.when)}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.left.key}>
                <RowHead>{row.left.name}</RowHead>
                <Cell>{row.came?.name ?? t(($) => $.replace.nobody)}</Cell>
                <Cell className="min-w-48 max-w-prose whitespace-pre-wrap">{row.reasons.map(({ reason }) => reason).join("\n")}</Cell>
                <Cell>
                  <span className="flex flex-wrap items-baseline justify-between gap-x-4">
                    <span className="text-muted">
                      {row.reasons.map(({ by, at }) => (
                        <span key={`${by} ${at}`} className="block">
                          {[by, formatInstant(at, language)].filter(Boolean).join(", ")}
                        </span>
                      ))}
                    </span>
                    {!readOnly && isLast(row) && (
                      <Button
                        look="quiet"
                        aria-label={t(($) => $.replace.backSaid, { name: row.left.name })}
                        onClick={() =>
                          tell(run({ kind: "keepFile", id: evidence.id, file: row.left.key }), {
                            text: t(($) => $.replace.taken, { name: row.left.name }),
                          })
                        }
                      >
                        {t(($) => $.replace.back)}
                      </Button>
                    )}
                  </span>
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}
