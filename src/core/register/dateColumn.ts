import { isBlank } from "./blank.ts";
import { type Day, dayNumber } from "./calendar.ts";
import { growingInts } from "./growing.ts";
import { blankDate, type DateCode, noSuchDate, noTime, notDate, type ParsedMoment, parseMoment, sureFrom } from "./moment.ts";
import { noDay } from "./register.ts";
import type { DateOrder } from "./registerMap.ts";

/** All dates of a column before it is known which number is the month. */
export type DateCodes = {
  readonly codes: Int32Array;
  readonly seconds: Int32Array;
  /** Dates with a number over 12 in front, or in the second place: only one order can be meant. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Either order gives a date. */
  readonly either: number;
  readonly sure: number;
  readonly unreadable: number;
  readonly impossible: number;
};

/** Cells repeat: a register of years holds a few thousand days. */
const mostRemembered = 20_000;
const blankMoment: ParsedMoment = { code: blankDate, seconds: noTime };

export function collectDates(): { readonly add: (cell: string) => void; readonly done: () => DateCodes } {
  const codes = growingInts();
  const seconds = growingInts();
  const remembered = new Map<string, ParsedMoment>();
  const counts = { dayFirst: 0, monthFirst: 0, either: 0, sure: 0, unreadable: 0, impossible: 0 };
  const read = (cell: string): ParsedMoment => {
    // A cell with a time hardly ever repeats.
    if (cell.length > 10) return isBlank(cell) ? blankMoment : parseMoment(cell);
    const known = remembered.get(cell);
    if (known !== undefined) return known;
    const parsed = isBlank(cell) ? blankMoment : parseMoment(cell);
    if (remembered.size < mostRemembered) remembered.set(cell, parsed);
    return parsed;
  };
  return {
    add: (cell) => {
      const parsed = read(cell);
      codes.push(parsed.code);
      seconds.push(parsed.seconds);
      count(counts, parsed.code);
    },
    done: () => ({ codes: codes.done(), seconds: seconds.done(), ...counts }),
  };
}

/** The order that the column itself shows; undefined when every date could be read both ways, or there is none. */
export function orderShown({ dayFirst, monthFirst }: DateCodes): DateOrder | undefined {
  if (dayFirst === 0 && monthFirst === 0) return undefined;
  return dayFirst >= monthFirst ? "dayFirst" : "monthFirst";
}

/** The day that is meant; undefined when the date does not exist in this order. */
export function dayMeant(code: DateCode, order: DateOrder): Day | undefined {
  if (code === blankDate) return noDay;
  if (code >= sureFrom - 50_000) return code - sureFrom;
  if (code === notDate || code === noSuchDate) return undefined;
  const { first, second, year } = numbersOf(code);
  return order === "dayFirst" ? dayNumber(year, second, first) : dayNumber(year, first, second);
}

/** Exists in the other order alone, so the file mixes them. */
export function isOfOtherOrder(code: DateCode, order: DateOrder): boolean {
  return code < 0 && dayMeant(code, order) === undefined && dayMeant(code, order === "dayFirst" ? "monthFirst" : "dayFirst") !== undefined;
}

/** `31-2-2026`, the numbers as they stand in the file. */
export function codeText(code: DateCode): string | undefined {
  if (code >= 0) return undefined;
  const { first, second, year } = numbersOf(code);
  return `${first}-${second}-${year}`;
}

function count(counts: { -readonly [key in keyof Omit<DateCodes, "codes" | "seconds">]: number }, code: DateCode): void {
  if (code === blankDate) return;
  if (code === notDate) counts.unreadable += 1;
  else if (code === noSuchDate) counts.impossible += 1;
  else if (code > 0) counts.sure += 1;
  else {
    const { first, second } = numbersOf(code);
    if (first > 12) counts.dayFirst += 1;
    else if (second > 12) counts.monthFirst += 1;
    else counts.either += 1;
  }
}

function numbersOf(code: DateCode): { readonly first: number; readonly second: number; readonly year: number } {
  const digits = -code;
  return { year: Math.floor(digits / 10_000), first: Math.floor(digits / 100) % 100, second: digits % 100 };
}
