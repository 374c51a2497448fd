import type { ChartTable } from "../charts/chartNode.ts";
import { Cell, ColumnHead, RowHead, Table } from "./Table.tsx";

type Props = { readonly table: ChartTable; readonly onPick?: (id: string) => void };

/** The figures of a chart. What can be opened in the chart can be opened here. */
export function ChartTableView({ table, onPick }: Props) {
  const figures = table.head.map((_, column) => column > 0 && isFigures(table.rows.map((row) => row[column] ?? "")));
  return (
    <Table caption={table.caption} hideCaption>
      <thead>
        <tr>
          {table.head.map((head, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name than its place
            <ColumnHead key={column} numeric={figures[column] === true}>
              {head}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...cells], row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names of rows may return
          <tr key={row}>
            <RowHead>
              <RowName name={name ?? ""} id={table.ids?.[row]} onPick={onPick} />
            </RowHead>
            {cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no other name than its place
              <Cell key={column} numeric={figures[column + 1] === true}>
                {cell}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function RowName({ name, id, onPick }: { readonly name: string; readonly id: string | undefined; readonly onPick: Props["onPick"] }) {
  if (id === undefined || onPick === undefined) return name;
  return (
    <button type="button" className="link min-h-control text-left" onClick={() => onPick(id)}>
      {name}
    </button>
  );
}

/** A column that holds figures alone is read from the right. */
function isFigures(cells: readonly string[]): boolean {
  return cells.some((cell) => /\d/.test(cell)) && cells.every((cell) => /^[\d\s.,%±/–−+-]*$/.test(cell));
}
