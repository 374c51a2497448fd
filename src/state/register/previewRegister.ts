import { recogniseColumns } from "../../core/register/columns.ts";
import { surveyFields } from "../../core/register/fields.ts";
import { type ReadRegister, type SourceRow, startRegister } from "../../core/register/readRegister.ts";
import type { RegisterMap } from "../../core/register/registerMap.ts";
import { readRows } from "../../platform/readRows.ts";
import { startOfFile } from "./blobFile.ts";
import type { ColumnPlaces, Preview, Progress, Refused } from "./registerMessages.ts";

/** Enough for a hundred rows of three hundred columns. */
const startBytes = 512 * 1024;
const mostRows = 100;
/** Of an Excel file: a hundred of these with something in them are shown. */
const mostSheetRows = 1000;
const longestCell = 200;

/** Reads the start of a file and proposes how to read all of it. */
export async function previewRegister(file: Blob, map: RegisterMap, onProgress: (progress: Progress) => void): Promise<Preview | Refused> {
  let header: readonly string[] = [];
  const rows: SourceRow[] = [];
  const read = await readRows(
    startOfFile(file, startBytes),
    map,
    (names) => {
      header = names;
      return {
        add: (row) => {
          if (rows.length < mostRows) rows.push(row);
        },
        done: () => rows,
      };
    },
    { mostRows: mostSheetRows, onStep: (step) => onProgress({ step }) },
  );
  if (read.kind === "problems") return read;
  const recognised = recogniseColumns(header, map.columns ?? {});
  const columns: ColumnPlaces = recognised.kind === "columns" ? Object.fromEntries(recognised.columns) : proposedWithout(header);
  const tried = readSample(header, rows, map);
  return {
    kind: "preview",
    form: read.form,
    byteOrderMark: await hasByteOrderMark(file),
    header,
    columns,
    dates: tried.kind === "register" ? tried.register.dates : [],
    decimalMark: decimalMarkOf(rows, columns),
    rows: rows.map(({ line, cells }) => ({ line, cells: cells.map(shortened) })),
    rejected: tried.kind === "register" ? tried.register.rejected : [],
    notices: tried.kind === "register" ? tried.register.notices : [],
    problems: tried.kind === "problems" ? tried.problems : [],
  };
}

/** The columns that are recognised by name when the map, or the lack of a date of receipt, is what is wrong. */
function proposedWithout(header: readonly string[]): ColumnPlaces {
  // One heading too many stands in for the date of receipt, so that the others are still proposed.
  const found = recogniseColumns([...header, "received"], { received: header.length + 1 });
  if (found.kind === "problems") return {};
  return Object.fromEntries([...found.columns].filter(([field]) => field !== "received"));
}

function readSample(header: readonly string[], rows: readonly SourceRow[], map: RegisterMap): ReadRegister {
  const started = startRegister(header, map);
  if (started.kind === "problems") return started;
  for (const row of rows) started.reader.add(row);
  return started.reader.done();
}

function decimalMarkOf(rows: readonly SourceRow[], columns: ColumnPlaces): Preview["decimalMark"] {
  const cells = surveyFields.flatMap((field) => {
    const place = columns[field];
    return place === undefined ? [] : rows.map((row) => row.cells[place] ?? "");
  });
  if (cells.some((cell) => /^\s*\d+,\d+\s*$/.test(cell))) return "comma";
  return cells.some((cell) => /^\s*\d+\.\d+\s*$/.test(cell)) ? "point" : undefined;
}

async function hasByteOrderMark(file: Blob): Promise<boolean> {
  const [a, b, c] = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}

function shortened(cell: string): string {
  return cell.length <= longestCell ? cell : `${cell.slice(0, longestCell - 1)}…`;
}
