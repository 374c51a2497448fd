import Papa from "papaparse";
import type { Problem } from "../core/problem.ts";
import { type PopulationRow, type ReadPopulation, readPopulation } from "../core/sampling/readPopulation.ts";

export type PopulationFile = ReadPopulation & {
  /** The columns that were used; a list without a header has none. */
  readonly columns?: { readonly id: string; readonly strata?: string };
};

/** What a column with the number of a complaint is called, in Dutch and in English. */
const idColumns = [
  "klachtnummer",
  "zaaknummer",
  "dossiernr",
  "meldingnummer",
  "complaint id",
  "case id",
  "ticket #",
  "case_enquiry_id",
  "unique key",
  "id",
];

/**
 * A list of files: a name on each line, or a table with a header. It is a table when strata are asked for, when its
 * first line holds a separator, or when that line is the name of such a column.
 */
export function readPopulationFile(bytes: Uint8Array, strataColumn: string | undefined): PopulationFile {
  const text = decode(bytes).replace(/[\r\n]+$/, "");
  const firstLine = text.split(/\r?\n|\r/, 1)[0] ?? "";
  const isTable = strataColumn !== undefined || /[,;\t|]/.test(firstLine) || idColumns.includes(folded(firstLine));
  if (!isTable) return readPopulation(text.split(/\r\n|\n|\r/).map((id, index) => ({ row: index + 1, id })));
  return readTable(text, strataColumn);
}

function readTable(text: string, strataColumn: string | undefined): PopulationFile {
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimitersToGuess: [",", ";", "\t", "|"] });
  const torn = errors.filter(({ type }) => type === "Quotes").map(({ row }) => problem("populationQuote", { row: (row ?? 0) + 1 }));
  if (torn.length > 0) return { kind: "problems", problems: torn };
  const [header = [], ...body] = data;
  const names = header.map(folded);
  const id = Math.max(
    0,
    names.findIndex((name) => idColumns.includes(name)),
  );
  const strata = strataColumn === undefined ? undefined : names.indexOf(folded(strataColumn));
  if (strata === -1) {
    return { kind: "problems", problems: [problem("populationColumnUnknown", { column: strataColumn ?? "", columns: header.join(", ") })] };
  }
  const rows = body.map((cells, index): PopulationRow => {
    const row = { row: index + 2, id: cells[id] ?? "" };
    return strata === undefined ? row : { ...row, stratum: cells[strata] ?? "" };
  });
  const columns = { id: header[id] ?? "", ...(strata === undefined ? {} : { strata: header[strata] ?? "" }) };
  return { ...readPopulation(rows), columns };
}

/** UTF-8 or UTF-16 with its mark, UTF-8 without; anything else is taken for what a western spreadsheet writes. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function folded(name: string): string {
  return name
    .normalize("NFKC")
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .toLowerCase();
}

function problem(code: string, params: NonNullable<Problem["params"]>): Problem {
  return { code, path: "", params };
}
