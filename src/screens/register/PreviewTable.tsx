import { useTranslation } from "react-i18next";
import { fields } from "../../core/register/fields.ts";
import type { Preview } from "../../state/register/registerMessages.ts";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import { useFileProblem } from "./useFileProblem.ts";

const mostRows = 8;
const mostColumns = 24;

/** The first rows, with above each column what it is taken for. */
export function PreviewTable({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation("register");
  const { header, columns, rows, rejected } = preview;
  const say = useFileProblem();
  const refused = new Map(rejected.map((row) => [row.line, row]));
  const taken = new Map(fields.flatMap((field) => (columns[field] === undefined ? [] : [[columns[field], field] as const])));
  const places = header.map((_, place) => place).sort((a, b) => Number(taken.has(b)) - Number(taken.has(a)) || a - b);
  const shown = places.slice(0, mostColumns);
  const unreadable = (line: number) => {
    const found = refused.get(line);
    return found === undefined ? "" : `${t(($) => $.preview.refused)}: ${say({ code: found.code })}`;
  };
  return (
    <>
      <Table caption={t(($) => $.preview.table)} hideCaption>
        <thead>
          <tr>
            <ColumnHead numeric>{t(($) => $.rejected.line)}</ColumnHead>
            {shown.map((place) => {
              const field = taken.get(place);
              return (
                <ColumnHead key={place} className="whitespace-nowrap">
                  <span className="block max-w-48 truncate text-ink">{header[place]}</span>
                  <span className={field === undefined ? "font-normal" : "text-accent"}>
                    {field === undefined ? t(($) => $.columns.notRead) : t(($) => $.field[field])}
                  </span>
                </ColumnHead>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRows).map(({ line, cells }) => (
            <tr key={line}>
              <RowHead className="text-right font-normal text-muted">{line}</RowHead>
              {cells.length === 0 ? (
                <Cell colSpan={shown.length} className="text-muted">
                  {unreadable(line)}
                </Cell>
              ) : (
                shown.map((place) => (
                  <Cell key={place} className="max-w-56 truncate whitespace-nowrap">
                    {cells[place]}
                  </Cell>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      {header.length > shown.length && (
        <p className="mt-2 text-muted text-s">{t(($) => $.preview.moreColumns, { count: header.length - shown.length })}</p>
      )}
    </>
  );
}
