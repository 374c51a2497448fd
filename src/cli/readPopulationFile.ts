import type { Problem } from "../core/problem.ts";
import { columnNames } from "../core/register/fields.ts";
import type { SourceRow } from "../core/register/readRegister.ts";
import { type PopulationRow, type ReadPopulation, readPopulation } from "../core/sampling/readPopulation.ts";
import { readCsv } from "../platform/readCsv.ts";

export type PopulationFile = ReadPopulation & {
  /** The columns that were used; a list without a header has none. */
  readonly columns?: { readonly id: string; readonly strata?: string };
};

/**
 * A list of files: a name on each line, or a table with a header. It is a table when strata are asked for, when its
 * first line has several cells, or when that line is what such a column is called.
 */
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
  const header = read.result;
  const torn = rows.filter(({ fault }) => fault !== undefined).map(({ line }) => problem("populationQuote", { row: line }));
  if (torn.length > 0) return { kind: "problems", problems: torn };
  const isTable = strataColumn !== undefined || header.length > 1 || isIdColumn(header[0] ?? "");
  if (!isTable)
    return readPopulation(withBlanks([{ line: 1, cells: header }, ...rows]).map(({ line, cells }) => ({ row: line, id: cells[0] ?? "" })));
  return readTable(header, rows, strataColumn);
}

function readTable(header: readonly string[], rows: readonly SourceRow[], strataColumn: string | undefined): PopulationFile {
  const id = Math.max(0, header.findIndex(isIdColumn));
  const strata = strataColumn === undefined ? undefined : header.findIndex((name) => folded(name) === folded(strataColumn));
  if (strata === -1) {
    return { kind: "problems", problems: [problem("populationColumnUnknown", { column: strataColumn ?? "", columns: header.join(", ") })] };
  }
  const found = withBlanks([{ line: 1, cells: header }, ...rows]).slice(1);
  const read = readPopulation(
    found.map(({ line, cells }): PopulationRow => {
      const row = { row: line, id: cells[id] ?? "" };
      return strata === undefined ? row : { ...row, stratum: cells[strata] ?? "" };
    }),
  );
  return { ...read, columns: { id: header[id] ?? "", ...(strata === undefined ? {} : { strata: header[strata] ?? "" }) } };
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

function isIdColumn(name: string): boolean {
  return folded(name) === "id" || columnNames.id.some((known) => folded(known) === folded(name));
}

/** Columns are compared by letters and digits alone. */
function folded(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function problem(code: string, params: NonNullable<Problem["params"]>): Problem {
  return { code, path: "", params };
}
