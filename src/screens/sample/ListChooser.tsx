import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { formatNumber } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { readPopulationList } from "../../state/sampleDraw.ts";
import { Field } from "../../ui/Field.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { FileDrop } from "../../ui/FileDrop.tsx";
import { Select } from "../../ui/Select.tsx";
import { PopulationProblems } from "./PopulationProblems.tsx";
import { type ChosenList, groupsOf, type Population } from "./population.ts";

type Props = {
  readonly list: ChosenList | undefined;
  readonly population: Population;
  readonly onChange: (list: ChosenList | undefined) => void;
};

const accept = ".csv,.txt,.tsv,.xlsx,text/csv,text/plain";
const mostGroups = 12;

/** A list of file numbers, and which of its columns is what. */
export function ListChooser({ list, population, onChange }: Props) {
  const { t } = useTranslation("sample");
  const language = usePreferences((s) => s.language);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  async function bring([file]: readonly File[]) {
    if (file === undefined) return;
    setBusy(true);
    const read = await readPopulationList(file);
    setBusy(false);
    setProblems(read.kind === "problems" ? read.problems : []);
    onChange(
      read.kind === "problems" ? undefined : { name: file.name, table: read.table, idColumn: read.table.idColumn, strataColumn: undefined },
    );
  }

  const groups = population.kind === "population" ? groupsOf(population.files) : [];
  const columns = list?.table.columns ?? [];
  const options = columns.map((name, index) => ({
    value: String(index),
    label: name === "" ? t(($) => $.population.column, { number: index + 1 }) : name,
  }));
  return (
    <div className="flex flex-col gap-4">
      {list === undefined ? (
        <FileDrop
          label={t(($) => $.population.drop)}
          hint={busy ? t(($) => $.population.reading) : t(($) => $.population.dropHint)}
          buttonLabel={t(($) => $.population.choose)}
          accept={accept}
          onFiles={(files) => void bring(files)}
        />
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-m border border-line bg-surface px-4 py-2">
          <p role="status">
            {population.kind === "population"
              ? t(($) => $.population.read, {
                  count: population.files.length,
                  files: formatNumber(population.files.length, language),
                  name: list.name,
                })
              : list.name}
          </p>
          <FileButton accept={accept} busy={busy} onFiles={(files) => void bring(files)}>
            {t(($) => $.population.other)}
          </FileButton>
        </div>
      )}
      {problems.length > 0 && <PopulationProblems problems={problems} />}
      {list !== undefined && options.length > 0 && (
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t(($) => $.population.idColumn)} hint={t(($) => $.population.idHint)}>
            {(control) => (
              <Select
                {...control}
                options={options}
                value={String(list.idColumn)}
                onChange={(event) => onChange({ ...list, idColumn: Number(event.target.value) })}
              />
            )}
          </Field>
          <Field label={t(($) => $.population.strataColumn)} hint={t(($) => $.population.strataHint)}>
            {(control) => (
              <Select
                {...control}
                options={[{ value: "", label: t(($) => $.population.noStrata) }, ...options]}
                value={list.strataColumn === undefined ? "" : String(list.strataColumn)}
                onChange={({ target: { value } }) => onChange({ ...list, strataColumn: value === "" ? undefined : Number(value) })}
              />
            )}
          </Field>
        </div>
      )}
      {groups.length > 0 && (
        <p className="text-muted text-s">
          {t(($) => $.population.groups, {
            list: [
              ...groups.slice(0, mostGroups).map(({ name, count }) => `${name} ${formatNumber(count, language)}`),
              ...(groups.length > mostGroups ? ["…"] : []),
            ].join(", "),
          })}
        </p>
      )}
    </div>
  );
}
