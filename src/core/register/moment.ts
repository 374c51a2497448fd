import { dayNumber } from "./calendar.ts";

/**
 * A date as one whole number, before its column has shown whether the day or the month comes first. A date that is sure
 * is its day plus `sureFrom`; one like `3-4-2026` is minus its year, first and second number (-20260304).
 */
export type DateCode = number;
export const blankDate = 0;
/** Not a date at all. */
export const notDate = 1;
/** A date by its looks that no calendar has. */
export const noSuchDate = 2;
export const sureFrom = 100_000;

/** Seconds of the day, shifted by the offset from UTC where one is written; `noTime` for a date alone. */
export const noTime = -1_000_000;
export type ParsedMoment = { readonly code: DateCode; readonly seconds: number };

const firstYear = 1900;
const lastYear = 2100;
const unreadable: ParsedMoment = { code: notDate, seconds: noTime };
const impossible: ParsedMoment = { code: noSuchDate, seconds: noTime };

/** Reads one cell that is not blank. Looks at characters one by one: a register has millions of dates. */
export function parseMoment(cell: string): ParsedMoment {
  const text = cell.trim();
  const iso = plainIso(text);
  if (iso !== undefined) return iso;
  const first = digitsFrom(text, 0);
  if (first === 0) return withMonthName(text);
  if (first === 8) return compact(text);
  const mark = text.charCodeAt(first);
  if (mark !== dash && mark !== slash && mark !== dot) return withMonthName(text);
  const secondFrom = first + 1;
  const second = digitsFrom(text, secondFrom);
  const thirdFrom = secondFrom + second + 1;
  const third = digitsFrom(text, thirdFrom);
  if (second === 0 || second > 2 || text.charCodeAt(thirdFrom - 1) !== mark || third === 0) return withMonthName(text);
  const seconds = timeFrom(text, thirdFrom + third);
  if (seconds === undefined) return unreadable;
  const a = numberAt(text, 0, first);
  const b = numberAt(text, secondFrom, second);
  const c = numberAt(text, thirdFrom, third);
  if (first === 4 && third <= 2) return sure(a, b, c, seconds);
  if (first <= 2 && (third === 4 || third === 2)) return undecided(a, b, third === 2 ? 2000 + c : c, seconds);
  return unreadable;
}

const space = 32;
const dash = 45;
const dot = 46;
const slash = 47;
const zero = 48;
const colon = 58;
const letterT = 84;

/** `2026-03-04`, alone or with a time: what most systems write, without looking for where each number ends. */
function plainIso(text: string): ParsedMoment | undefined {
  if (text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return undefined;
  const century = pairAt(text, 0);
  const years = pairAt(text, 2);
  const month = pairAt(text, 5);
  const day = pairAt(text, 8);
  const seconds = text.length === 10 ? noTime : plainTime(text, 10);
  // A pair that is no number is far below zero, and so is a sum it is part of.
  return century + years + month + day < 0 || seconds === undefined ? undefined : sure(century * 100 + years, month, day, seconds);
}

/** Two digits as a number; far below zero for anything else. */
function pairAt(text: string, from: number): number {
  const tens = text.charCodeAt(from) - zero;
  const ones = text.charCodeAt(from + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : noPair;
}

const noPair = -1_000_000;

function digitsFrom(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) >= zero && text.charCodeAt(at) <= zero + 9) at += 1;
  return at - from;
}

function numberAt(text: string, from: number, length: number): number {
  let value = 0;
  for (let at = from; at < from + length; at += 1) value = value * 10 + text.charCodeAt(at) - zero;
  return value;
}

function compact(text: string): ParsedMoment {
  const seconds = timeFrom(text, 8);
  return seconds === undefined ? unreadable : sure(numberAt(text, 0, 4), numberAt(text, 4, 2), numberAt(text, 6, 2), seconds);
}

function sure(year: number, month: number, dayOfMonth: number, seconds: number): ParsedMoment {
  if (year < firstYear || year > lastYear) return impossible;
  const day = dayNumber(year, month, dayOfMonth);
  return day === undefined ? impossible : { code: day + sureFrom, seconds };
}

function undecided(first: number, second: number, year: number, seconds: number): ParsedMoment {
  const possible = first >= 1 && second >= 1 && first <= 31 && second <= 31 && (first <= 12 || second <= 12);
  if (!possible || year < firstYear || year > lastYear) return impossible;
  return { code: -(year * 10_000 + first * 100 + second), seconds };
}

/** What follows the date: nothing, or a time, or something that makes it no date (undefined). */
function timeFrom(text: string, from: number): number | undefined {
  if (from === text.length) return noTime;
  const plain = plainTime(text, from);
  if (plain !== undefined) return plain;
  const rest =
    /^(?:T|,? +)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)? *(?:([AaPp])\.?[Mm]\.?)? *(Z|[+-]\d{2}:?\d{2})?(?: *(?:uur|u|h))?$/.exec(
      text.slice(from),
    );
  if (rest === null) return undefined;
  const [, hours = "", minutes = "", secondsText = "0", half, offset] = rest;
  const hour = Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(secondsText) > 59 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  const hourOfDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return hourOfDay * 3600 + Number(minutes) * 60 + Number(secondsText) - offsetSeconds(offset);
}

/** `09:05` or `09:05:30` after one sign, as nearly every export writes it; undefined for all else. */
function plainTime(text: string, from: number): number | undefined {
  const length = text.length - from;
  const mark = text.charCodeAt(from);
  if ((mark !== space && mark !== letterT) || (length !== 6 && length !== 9) || text.charCodeAt(from + 3) !== colon) return undefined;
  if (length === 9 && text.charCodeAt(from + 6) !== colon) return undefined;
  const hour = pairAt(text, from + 1);
  const minute = pairAt(text, from + 4);
  const second = length === 9 ? pairAt(text, from + 7) : 0;
  if (hour + minute + second < 0) return undefined;
  return hour > 23 || minute > 59 || second > 59 ? undefined : hour * 3600 + minute * 60 + second;
}

function offsetSeconds(offset: string | undefined): number {
  if (offset === undefined || offset === "Z") return 0;
  const size = Number(offset.slice(1, 3)) * 3600 + Number(offset.slice(-2)) * 60;
  return offset.startsWith("-") ? -size : size;
}

/** Dutch and English, by their first three letters; `maart` and `mei` differ from their English names. */
const months: ReadonlyMap<string, number> = new Map([
  ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map((name, index) => [name, index + 1] as const),
  ["mrt", 3],
  ["maa", 3],
  ["mei", 5],
  ["okt", 10],
]);

/** `12 maart 2026`, `12-mrt-2026`, `March 12, 2026`. */
function withMonthName(text: string): ParsedMoment {
  const found =
    /^(?:\p{L}+,? )?(?<day>\d{1,2})[ .-]+(?<month>\p{L}{3,9})[ .,-]+(?<year>\d{4})/u.exec(text) ??
    /^(?:\p{L}+,? )?(?<month>\p{L}{3,9})[ .-]+(?<day>\d{1,2}),? +(?<year>\d{4})/u.exec(text);
  const { day, month = "", year } = found?.groups ?? {};
  const monthNumber = months.get(month.slice(0, 3).toLowerCase());
  if (found === null || monthNumber === undefined) return unreadable;
  const seconds = timeFrom(text, found[0].length);
  return seconds === undefined ? unreadable : sure(Number(year), monthNumber, Number(day), seconds);
}
