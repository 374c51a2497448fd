import type { Day } from "./timeAxis.ts";

/** A mark for what came in on some days of one row. */
export function markOfDays(row: string, from: Day, to: Day): string {
  return `${row}@${from}..${to}`;
}

/** Undefined for the mark of a row as a whole. */
export function daysOfMark(mark: string): { readonly row: string; readonly from: Day; readonly to: Day } | undefined {
  const found = /^(?<row>.*)@(?<from>-?\d+)\.\.(?<to>-?\d+)$/s.exec(mark)?.groups;
  return found?.row === undefined ? undefined : { row: found.row, from: Number(found.from), to: Number(found.to) };
}
