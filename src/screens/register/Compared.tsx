import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keptRegisters, registerBefore } from "../../core/dossier/keptRegisters.ts";
import { formatDate } from "../../i18n/format.ts";
import { type ComparedRow, comparedRows } from "../../report/register/comparedRows.ts";
import type { FigureWriting } from "../../report/register/figureWriting.ts";
import { exampleRegisterFile } from "../../state/register/exampleRegisterFile.ts";
import { useRegister } from "../../state/register/registerView.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Select } from "../../ui/Select.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import { yearOf } from "./exampleYear.ts";
import { ReadingBar } from "./ReadingBar.tsx";
import type { ShownRegister } from "./shownRegister.ts";

/** This register beside that of an earlier period: kept in the dossier, or another file. */
export function Compared({ shown, writing }: { readonly shown: ShownRegister; readonly writing: FigureWriting }) {
  const { t } = useTranslation("register");
  const { earlier, readEarlier, cancelEarlier } = useRegister();
  const { words, language } = writing;
  const { summary, dossier } = shown;
  const kept = keptRegisters(dossier).filter(({ sha256 }) => sha256 !== shown.sha256);
  const [chosen, setChosen] = useState("");
  const found = kept.find(({ id }) => id === chosen) ?? registerBefore(kept, summary.from ?? "") ?? kept[0];
  const file = earlier.kind === "read" ? { name: earlier.name, figures: earlier.summary } : undefined;
  const before = chosen === "" && file !== undefined ? file : found;
  const compared = before === undefined ? undefined : comparedRows(writing, summary, before.figures);
  const year = yearOf(dossier.assignment.periodTo);
  const date = (day: string | undefined) => formatDate(day ?? "", language);
  return (
    <Panel
      title={words("register.compared")}
      lead={t(($) => $.compared.lead)}
      actions={
        <FileButton accept=".csv,.txt,.tsv,.xlsx" onFiles={([one]) => one !== undefined && void readEarlier(one, summary)}>
          {t(($) => $.compared.file)}
        </FileButton>
      }
    >
      {kept.length > 1 && (
        <Field label={t(($) => $.compared.choose)}>
          {(control) => (
            <Select
              {...control}
              className="max-w-prose"
              value={chosen === "" ? (found?.id ?? "") : chosen}
              options={kept.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={({ target }) => setChosen(target.value)}
            />
          )}
        </Field>
      )}
      {earlier.kind === "reading" && <ReadingBar name={earlier.name} progress={earlier.progress} onCancel={cancelEarlier} />}
      {before === undefined && earlier.kind !== "reading" && (
        <div className="flex flex-wrap items-center gap-3">
          <p className="max-w-prose text-muted">{t(($) => $.compared.none)}</p>
          <Button
            onClick={async () =>
              readEarlier(await exampleRegisterFile(year === 2024 ? 2024 : year === 2025 ? 2024 : 2025, language), summary)
            }
          >
            {t(($) => $.compared.example)}
          </Button>
        </div>
      )}
      {before !== undefined && compared !== undefined && (
        <div className="mt-4 flex flex-col gap-6">
          <div>
            <p className="max-w-prose">
              {words("register.comparedText", {
                name: before.name,
                from: date(before.figures.from ?? before.figures.perMonth[0]?.month.concat("-01")),
                to: date(before.figures.to ?? before.figures.today),
              })}
            </p>
            <p className="max-w-prose text-muted">{compared.received}</p>
          </div>
          <ComparedTable caption={words("register.comparedCaption")} rows={compared.shares} writing={writing} />
          <ComparedTable caption={words("register.paretoCaption")} rows={compared.categories} writing={writing} />
        </div>
      )}
    </Panel>
  );
}

type TableProps = { readonly caption: string; readonly rows: readonly ComparedRow[]; readonly writing: FigureWriting };

function ComparedTable({ caption, rows, writing: { words } }: TableProps) {
  if (rows.length === 0) return null;
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <ColumnHead>{words("register.name")}</ColumnHead>
          <ColumnHead numeric>{words("register.nowHead")}</ColumnHead>
          <ColumnHead numeric>{words("register.beforeHead")}</ColumnHead>
          <ColumnHead numeric>{words("register.differenceHead")}</ColumnHead>
          <ColumnHead>{words("register.judgementHead")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <RowHead>{row.name}</RowHead>
            <Cell numeric>{row.now}</Cell>
            <Cell numeric>{row.before}</Cell>
            <Cell numeric>{row.difference}</Cell>
            <Cell>
              <Badge tone={row.judgement === words("register.moreThanChance") ? "accent" : "neutral"}>{row.judgement}</Badge>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
