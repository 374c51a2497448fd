/** A list of files as it stands in a file: a name on each line, or a table with a header. */
import type { SourceRow } from "../register/readRegister.ts";
import type { PopulationRow } from "./readPopulation.ts";

export type PopulationTable = {
  /** Names of the columns; without a header there are none. */
  readonly columns: readonly string[];
  /** The column that looks like the number of the file. */
  readonly idColumn: number;
  readonly rows: readonly SourceRow[];
};

/**
 * It is a table when its first line has several cells, when that line is what such a column is called, or when somebody
 * says so. `idNames` are the names under which other programs keep the number of a file.
 */
export function populationTable(
  header: SourceRow,
  rows: readonly SourceRow[],
  idNames: readonly string[],
  isTable = false,
): PopulationTable {
  const known = new Set(["id", ...idNames.map(foldedColumn)]);
  const isId = (name: string) => known.has(foldedColumn(name));
  const lines = withBlanks([header, ...rows]);
  if (!isTable && header.cells.length <= 1 && !isId(header.cells[0] ?? "")) return { columns: [], idColumn: 0, rows: lines };
  return { columns: header.cells, idColumn: Math.max(0, header.cells.findIndex(isId)), rows: lines.slice(1) };
}

/** The rows with the number of the file from one column and, where the sample is divided, the stratum from another. */
export function populationRows({ rows }: PopulationTable, idColumn: number, strataColumn: number | undefined): readonly PopulationRow[] {
  return rows.map(({ line, cells }) => {
    const row = { row: line, id: cells[idColumn] ?? "" };
    return strataColumn === undefined ? row : { ...row, stratum: cells[strataColumn] ?? "" };
  });
}

/** Columns are compared by letters and digits alone. */
export function foldedColumn(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Lines without anything in them are passed over in reading; between two others they are a file without a name. */
function withBlanks(rows: readonly SourceRow[]): readonly SourceRow[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (before === undefined) return [row];
    const next = before.line + 1 + before.cells.join("").split("\n").length - 1;
    const blanks = Array.from({ length: Math.max(0, row.line - next) }, (_, blank) => ({ line: next + blank, cells: [] }));
    return [...blanks, row];
  });
}
