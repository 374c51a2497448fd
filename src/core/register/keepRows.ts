import type { Columns } from "./columns.ts";
import { codeText, type DateCodes, dayMeant, isOfOtherOrder } from "./dateColumn.ts";
import type { DateField } from "./fields.ts";
import { blankDate, noTime, notDate } from "./moment.ts";
import { type Moments, noDay, type Register, type RejectedRow } from "./register.ts";
import type { DateOrder } from "./registerMap.ts";

type Kept = {
  /** Places of the rows that are used, in the order of the file. */
  readonly rows: Int32Array;
  readonly moments: Register["moments"];
  /** Of a list with a place per row of the file the places of the rows that are used, in the memory of that list. */
  readonly pick: <T extends Int32Array | Uint8Array>(list: T) => T;
};

/** The lists of the columns become those of the register: of a million rows nothing is held twice. A row is used when every date in it is blank or a date that exists; `received` may not be blank. */
export function keepRows(
  file: { readonly header: readonly string[]; readonly columns: Columns; readonly lines: Int32Array },
  columns: ReadonlyMap<DateField, DateCodes>,
  orders: ReadonlyMap<DateField, DateOrder>,
): { readonly rejected: readonly RejectedRow[]; readonly kept: Kept } {
  const rejected: RejectedRow[] = [];
  const rows = new Int32Array(file.lines.length);
  let used = 0;
  const read = [...columns].flatMap(([field, dates]) => {
    const order = orders.get(field);
    const heading = file.header[file.columns.get(field) ?? -1] ?? "";
    return order === undefined ? [] : [{ field, dates, order, heading }];
  });
  for (let row = 0; row < file.lines.length; row += 1) {
    let wrong: Omit<RejectedRow, "line"> | undefined;
    for (const { field, dates, order, heading } of read) {
      const code = dates.codes[row] ?? blankDate;
      const day = dayMeant(code, order);
      dates.codes[row] = day ?? noDay;
      if (wrong !== undefined) continue;
      if (day === undefined) wrong = faultOf(code, order, heading);
      else if (day === noDay && field === "received") wrong = { code: "rowReceivedBlank", column: heading };
    }
    if (wrong === undefined) {
      rows[used] = row;
      used += 1;
    } else rejected.push({ line: file.lines[row] ?? 0, ...wrong });
  }
  const usedRows = rows.subarray(0, used);
  const pick = <T extends Int32Array | Uint8Array>(list: T) => picked(list, usedRows);
  const moments = read.map(({ field, dates }): [DateField, Moments] => [
    field,
    { days: pick(dates.codes), seconds: withoutMidnights(pick(dates.seconds)) },
  ]);
  const { received = { days: new Int32Array(), seconds: new Int32Array() }, ...others } = Object.fromEntries(moments) as Partial<
    Record<DateField, Moments>
  >;
  return { rejected, kept: { rows: usedRows, moments: { received, ...others }, pick } };
}

function faultOf(code: number, order: DateOrder, column: string): Omit<RejectedRow, "line"> {
  const value = codeText(code);
  const shown = value === undefined ? {} : { value };
  if (code === notDate) return { code: "rowDateUnreadable", column };
  return { code: isOfOtherOrder(code, order) ? "rowDateOtherOrder" : "rowDateImpossible", column, ...shown };
}

/** A place is taken from itself or from further on, so the list can be its own source. */
function picked<T extends Int32Array | Uint8Array>(list: T, rows: Int32Array): T {
  if (rows.length === list.length) return list;
  for (let place = 0; place < rows.length; place += 1) list[place] = list[rows[place] ?? 0] ?? 0;
  // A part of a list is a list of the same kind, which the compiler does not know of a type parameter.
  return list.subarray(0, rows.length) as T;
}

/** Programs that keep days alone write them as midnight; a column with no other time holds days. */
function withoutMidnights(seconds: Int32Array): Int32Array {
  for (const one of seconds) if (one !== 0 && one !== noTime) return seconds;
  return seconds.fill(noTime);
}
