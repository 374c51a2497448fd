import type { Problem } from "../core/problem.ts";
import { columnNames } from "../core/register/fields.ts";
import type { SourceRow } from "../core/register/readRegister.ts";
import { foldedColumn, populationRows, populationTable } from "../core/sampling/populationTable.ts";
import { type ReadPopulation, readPopulation } from "../core/sampling/readPopulation.ts";
import { readCsv } from "../platform/readCsv.ts";

export type PopulationFile = ReadPopulation & {
  /** The columns that were used; a list without a header has none. */
  readonly columns?: { readonly id: string; readonly strata?: string };
};

/** A list of files, and the column over which the sample is divided when one is asked for. */
export async function readPopulationFile(bytes: Uint8Array, strataColumn: string | undefined): Promise<PopulationFile> {
  const rows: SourceRow[] = [];
  const read = await readCsv(
    () => oneOf(bytes),
    {},
    (header) => {
      rows.length = 0;
      return { add: (row) => rows.push(row), done: () => header };
    },
  );
  if (read.kind === "problems") return read;
  const torn = rows.filter(({ fault }) => fault !== undefined).map(({ line }) => problem("populationQuote", { row: line }));
  if (torn.length > 0) return { kind: "problems", problems: torn };
  const table = populationTable({ line: 1, cells: read.result }, rows, columnNames.id, strataColumn !== undefined);
  const { columns, idColumn } = table;
  if (columns.length === 0) return readPopulation(populationRows(table, idColumn, undefined));
  const strata = strataColumn === undefined ? undefined : columns.findIndex((name) => foldedColumn(name) === foldedColumn(strataColumn));
  if (strata === -1) {
    return {
      kind: "problems",
      problems: [problem("populationColumnUnknown", { column: strataColumn ?? "", columns: columns.join(", ") })],
    };
  }
  return {
    ...readPopulation(populationRows(table, idColumn, strata)),
    columns: { id: columns[idColumn] ?? "", ...(strata === undefined ? {} : { strata: columns[strata] ?? "" }) },
  };
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function problem(code: string, params: NonNullable<Problem["params"]>): Problem {
  return { code, path: "", params };
}
