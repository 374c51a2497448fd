import type { Problem } from "../core/problem.ts";
import type { SourceRow } from "../core/register/readRegister.ts";
import type { Encoding } from "../core/register/registerMap.ts";
import { csvRows } from "./csvRows.ts";
import { lookAt, type OpenFile, textPieces } from "./csvText.ts";
import { separatorOf } from "./separator.ts";

/** Asked afresh whenever reading starts, which is twice when the encoding shows halfway. */
type RowReader<T> = { readonly add: (row: SourceRow) => void; readonly done: () => T };
export type StartRows<T> = (
  header: readonly string[],
) => RowReader<T> | { readonly kind: "problems"; readonly problems: readonly Problem[] };

export type ReadCsv<T> =
  | { readonly kind: "read"; readonly encoding: Encoding; readonly separator: string; readonly result: T }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Reads a file of any size row by row; what is not told about encoding and separator is found out. */
export async function readCsv<T>(
  open: OpenFile,
  told: { readonly encoding?: Encoding | undefined; readonly separator?: string | undefined },
  start: StartRows<T>,
): Promise<ReadCsv<T>> {
  const look = lookAt(await firstBytes(open));
  if (look.kind === "problems") return look;
  const encoding = told.encoding ?? look.encoding;
  const read = await readAs(open, encoding, told.separator, start);
  if (read !== undefined) return read;
  // Bytes that UTF-8 does not have: a file of an older Windows program, in which every byte is a letter.
  const again = await readAs(open, "windows-1252", told.separator, start);
  if (again === undefined) throw new Error("windows-1252 has every byte");
  return again;
}

/** Undefined when the file is not in this encoding. */
async function readAs<T>(
  open: OpenFile,
  encoding: Encoding,
  told: string | undefined,
  start: StartRows<T>,
): Promise<ReadCsv<T> | undefined> {
  let separator = told;
  let cutter: ReturnType<typeof csvRows> | undefined;
  let reader: RowReader<T> | undefined;
  let held = "";
  const addAll = (rows: readonly SourceRow[]) => {
    for (const row of rows) {
      if (reader !== undefined) {
        reader.add(row);
        continue;
      }
      if (isSeparatorLine(row, separator)) continue;
      const started = start(row.cells.map((cell) => cell.trim()));
      if ("kind" in started) return started;
      reader = started;
    }
    return undefined;
  };
  for await (const piece of textPieces(open, encoding)) {
    if (piece === undefined) return undefined;
    held += piece;
    if (cutter === undefined && held.length < enoughToJudge) continue;
    separator ??= separatorOf(held);
    cutter ??= csvRows(separator);
    const refused = addAll(cutter.take(held));
    if (refused !== undefined) return refused;
    held = "";
  }
  separator ??= separatorOf(held);
  cutter ??= csvRows(separator);
  const refused = addAll(cutter.take(held)) ?? addAll(cutter.end());
  if (refused !== undefined) return refused;
  if (reader === undefined) return { kind: "problems", problems: [{ code: "registerBlank", path: "" }] };
  return { kind: "read", encoding, separator, result: reader.done() };
}

const enoughToJudge = 32 * 1024;

/** Spreadsheets read `sep=;` on the first line as a setting. */
function isSeparatorLine({ line, cells }: SourceRow, separator: string | undefined): boolean {
  return line === 1 && cells.join(separator).toLowerCase() === `sep=${separator}`;
}

async function firstBytes(open: OpenFile): Promise<Uint8Array> {
  for await (const bytes of open()) return bytes.subarray(0, 4096);
  return new Uint8Array();
}
